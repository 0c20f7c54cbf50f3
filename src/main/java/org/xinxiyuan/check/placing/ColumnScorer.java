package org.xinxiyuan.check.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.CuedText;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Suggestion;

/**
 * Scores every column for a text (打分) from five things an officer can follow: words of the title, the form of the text,
 * the elements found, closeness to the description, and what it talks about. A column whose own confusions hold is out, and what they point to
 * gains.
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
        columns.forEach(
                column -> column.elements().forEach(element -> weights.put(element, weight(element, cueFrequency))));
    }

    /** All columns, best first. */
    List<Suggestion> rank(JudgedText text) {
        var asked = Asked.about(text);
        var like = likeness.of(text.titleAndBody());
        var topic = topics.in(text.title(), text.body());
        var pointedTo = new HashMap<String, Double>();
        var ranking = new ArrayList<Suggestion>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var reasons = new ArrayList<String>();
            double fit = asked.fit(column.contentKind());
            double score = TITLE * words(column, asked.title(), reasons)
                    + SUBJECT * words(column, asked.body(), new ArrayList<>())
                    + FORM * fit
                    + ELEMENTS
                            * elements(column, asked.search(), reasons)
                            * Math.min(1, KindSignals.withoutForm(column.contentKind()) + fit)
                    + LIKENESS * like[i]
                    + TOPIC * topic.score()[i]
                    + (KindSignals.lacksMoney(column.contentKind(), asked.body()) ? NO_MONEY : 0)
                    + confusions(column, asked, pointedTo);
            if (topic.score()[i] > WORTH_SAYING) {
                reasons.add("讲到" + String.join("、", topics.said(i, topic, TOPICS_SAID)));
            }
            ranking.add(new Suggestion(column, score, reasons));
        }
        return ranking.stream()
                .map(entry -> pointed(entry, pointedTo))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .toList();
    }

    private static Suggestion pointed(Suggestion entry, Map<String, Double> pointedTo) {
        double more = pointedTo.getOrDefault(entry.item().code(), 0.0);
        return more == 0 ? entry : new Suggestion(entry.item(), entry.score() + more, entry.reasons());
    }

    /** The text made ready for all columns. */
    private record Asked(
            CuedText title, CuedText body, CuedText whole, ElementSearch search, Map<String, Double> fits) {
        static Asked about(JudgedText text) {
            return new Asked(
                    new CuedText(text.title()),
                    new CuedText(text.body()),
                    new CuedText(text.titleAndBody()),
                    new ElementSearch(text.all()),
                    new HashMap<>());
        }

        double fit(String kind) {
            return fits.computeIfAbsent(kind, any -> KindSignals.fit(any, body));
        }
    }

    /** The best of the column's title words in this text, longer and rarer ones counting more: 0 to 1. */
    private double words(CatalogItem column, CuedText text, List<String> reasons) {
        double best = 0;
        for (Cue cue : column.placement().titleCues()) {
            var hit = cue.mayStandIn(text) ? cue.find(text.text(), 0) : Optional.<Cue.Hit>empty();
            if (hit.isPresent()) {
                double length = Math.min(1, hit.get().length() / 4.0);
                best = Math.max(best, length / Math.sqrt(titleFrequency.get(cue.source())));
                reasons.add("标题有“"
                        + text.text().substring(hit.get().start(), hit.get().end()) + "”");
            }
        }
        return best;
    }

    /** Share of the demanded elements found, those that other columns demand too counting less. */
    private double elements(CatalogItem column, ElementSearch search, List<String> reasons) {
        double all = 0;
        double found = 0;
        var labels = new ArrayList<String>();
        for (RequiredElement element : column.elements()) {
            if (element.level() == RequiredElement.Level.WARN) {
                continue;
            }
            double weight = weights.get(element);
            all += weight;
            if (search.finds(element)) {
                found += weight;
                labels.add(element.label());
            }
        }
        if (!labels.isEmpty()) {
            reasons.add("写有" + String.join("、", labels));
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
