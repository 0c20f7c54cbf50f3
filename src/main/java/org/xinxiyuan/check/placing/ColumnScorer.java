package org.xinxiyuan.check.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.CuedText;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Suggestion;

/**
 * Scores every column for a text (打分) from five things an officer can follow: words of the title, the form of the text,
 * the elements found, closeness to the description, and what it talks about. A column whose own confusions hold is out,
 * and what they point to gains.
 */
final class ColumnScorer {
    private static final double TITLE = 1.0;
    private static final double SUBJECT = 0.6;
    private static final double FORM = 1.0;
    private static final double ELEMENTS = 1.6;
    private static final double LIKENESS = 1.5;
    private static final double TOPIC = 2.2;
    private static final double WORTH_SAYING = 0.3;
    private static final int TOPICS_SAID = 3;
    private static final double CONFUSED = -2.0;
    private static final double NO_MONEY = -1.0;
    private static final double POINTED_TO = 0.4;

    private final List<CatalogItem> columns;
    private final Likeness likeness;
    private final Topics topics;
    /** By the very element: comparing its cues would take longer than weighing it. */
    private final Map<RequiredElement, Double> weights = new IdentityHashMap<>();

    private final Map<String, Integer> titleFrequency = new HashMap<>();

    ColumnScorer(DisclosureCatalog catalog) {
        this.columns = catalog.columns();
        this.likeness = new Likeness(columns);
        this.topics = new Topics(columns);
        var cueFrequency = new HashMap<String, Integer>();
        for (CatalogItem column : columns) {
            column.elements().stream()
                    .flatMap(element -> element.cues().stream().map(Cue::source).distinct())
                    .forEach(cue -> cueFrequency.merge(cue, 1, Integer::sum));
            column.placement().titleCues().forEach(cue -> titleFrequency.merge(cue.source(), 1, Integer::sum));
        }
        columns.forEach(column ->
                column.elements().forEach(element -> weights.put(element, weight(element, cueFrequency))));
    }

    /** All columns, best first. */
    List<Suggestion> rank(JudgedText text) {
        return rank(text, columns.size(), Optional.empty());
    }

    /**
     * The best columns, best first, and the one asked about. Elements take the most time: they are looked for only
     * where they could still bring a column among the best.
     */
    List<Suggestion> rank(JudgedText text, int best, Optional<CatalogItem> about) {
        var asked = Asked.about(text, topics);
        double[] others = withoutElements(asked, likeness.of(text.titleAndBody()));
        var order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -others[i]))
                .toList();
        var scores = new TreeMap<Integer, Double>();
        var leading = new PriorityQueue<Double>();
        for (int i : order) {
            boolean open = leading.size() < best || others[i] + ELEMENTS > leading.element();
            if (open || about.filter(columns.get(i)::equals).isPresent()) {
                double score = others[i] + ELEMENTS * formed(columns.get(i), asked) * elements(columns.get(i), asked);
                scores.put(i, score);
                leading.add(score);
                if (leading.size() > best) {
                    leading.remove();
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(entry ->
                        new Suggestion(columns.get(entry.getKey()), entry.getValue(), reasons(entry.getKey(), asked)))
                .toList();
    }

    private double[] withoutElements(Asked asked, double[] like) {
        var scores = new double[columns.size()];
        var pointedTo = new HashMap<String, Double>();
        for (int i = 0; i < scores.length; i++) {
            var column = columns.get(i);
            scores[i] = TITLE * words(column, asked.title())
                    + SUBJECT * words(column, asked.body())
                    + FORM * asked.fit(column.contentKind())
                    + LIKENESS * like[i]
                    + TOPIC * asked.topic().score()[i]
                    + (KindSignals.lacksMoney(column.contentKind(), asked.body()) ? NO_MONEY : 0)
                    + confusions(column, asked, pointedTo);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += pointedTo.getOrDefault(columns.get(i).code(), 0.0);
        }
        return scores;
    }

    private static double formed(CatalogItem column, Asked asked) {
        return Math.min(1, KindSignals.withoutForm(column.contentKind()) + asked.fit(column.contentKind()));
    }

    private List<String> reasons(int column, Asked asked) {
        var reasons = new ArrayList<String>();
        for (Cue cue : columns.get(column).placement().titleCues()) {
            hit(cue, asked.title())
                    .ifPresent(
                            hit -> reasons.add("标题有“" + asked.title().text().substring(hit.start(), hit.end()) + "”"));
        }
        var labels = columns.get(column).elements().stream()
                .filter(element -> element.level() != RequiredElement.Level.WARN)
                .filter(asked.search()::finds)
                .map(RequiredElement::label)
                .toList();
        if (!labels.isEmpty()) {
            reasons.add("写有" + String.join("、", labels));
        }
        if (asked.topic().score()[column] > WORTH_SAYING) {
            reasons.add("讲到" + String.join("、", topics.said(column, asked.topic(), TOPICS_SAID)));
        }
        return reasons;
    }

    /** The text made ready for all columns. */
    private record Asked(
            CuedText title,
            CuedText body,
            CuedText whole,
            ElementSearch search,
            Topics.Found topic,
            Map<String, Double> fits) {
        static Asked about(JudgedText text, Topics topics) {
            return new Asked(
                    new CuedText(text.title()),
                    new CuedText(text.body()),
                    new CuedText(text.titleAndBody()),
                    new ElementSearch(text.all()),
                    topics.in(text.title(), text.body()),
                    new HashMap<>());
        }

        double fit(String kind) {
            return fits.computeIfAbsent(kind, any -> KindSignals.fit(any, body));
        }
    }

    private static Optional<Cue.Hit> hit(Cue cue, CuedText text) {
        return cue.mayStandIn(text) ? cue.find(text.text(), 0) : Optional.empty();
    }

    /** The best of the column's title words in this text, longer and rarer ones counting more: 0 to 1. */
    private double words(CatalogItem column, CuedText text) {
        double best = 0;
        for (Cue cue : column.placement().titleCues()) {
            var hit = hit(cue, text);
            if (hit.isPresent()) {
                double length = Math.min(1, hit.get().length() / 4.0);
                best = Math.max(best, length / Math.sqrt(titleFrequency.get(cue.source())));
            }
        }
        return best;
    }

    /** Share of the demanded elements found, those that other columns demand too counting less. */
    private double elements(CatalogItem column, Asked asked) {
        double all = 0;
        double found = 0;
        for (RequiredElement element : column.elements()) {
            if (element.level() != RequiredElement.Level.WARN) {
                double weight = weights.get(element);
                all += weight;
                found += asked.search().finds(element) ? weight : 0;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    private static double weight(RequiredElement element, Map<String, Integer> cueFrequency) {
        if (element.cues().isEmpty()) {
            return 0.3;
        }
        double frequency = element.cues().stream()
                .mapToInt(cue -> cueFrequency.get(cue.source()))
                .average()
                .orElse(1);
        return 1 / Math.sqrt(frequency);
    }

    private static double confusions(CatalogItem column, Asked text, Map<String, Double> pointedTo) {
        for (var confusion : column.placement().confusions()) {
            if (confusion.holds(text.title(), text.whole())) {
                confusion.suggestion().ifPresent(code -> pointedTo.merge(code, POINTED_TO, Math::max));
                return CONFUSED;
            }
        }
        return 0;
    }
}
