package org.xinxiyuan.check.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xinxiyuan.check.Checkers;

/** Writes {@code docs/placement.md}: how well the judge of columns does on the labelled pieces (栏目判断的成绩). */
final class PlacementPage {
    private static final int FOLDS = 10;
    private static final double DISTANCE = 0.15;
    private static final String[] CURVE = {"0.4", "0.6", "0.8", "0.9", "1.0", "1.1", "1.2", "1.4", "1.6", "2.0"};

    private final Map<String, List<JudgedCase>> batches;
    private final List<JudgedCase> all;
    private final StringBuilder page = new StringBuilder();

    PlacementPage(Map<String, List<JudgedCase>> batches) {
        this.batches = batches;
        this.all = batches.values().stream().flatMap(List::stream).toList();
    }

    String text(String opening) {
        page.append(opening);
        results();
        deciders();
        margin();
        folds();
        confused();
        return page.toString();
    }

    private void results() {
        table(
                "Results",
                "pieces",
                "right column first",
                "among three",
                "rightly filed, left alone",
                "misfiled, right leaf named",
                "misfiled, another leaf named",
                "misfiled, only suggested");
        batches.forEach(this::row);
        row("all", all);
        page.append("\nRightly filed pieces stand in ")
                .append(all.stream()
                        .filter(c -> !c.misfiled())
                        .map(JudgedCase::right)
                        .distinct()
                        .count())
                .append(" of the ")
                .append(Checkers.CATALOG.columns().size())
                .append(" columns.\n");
    }

    private void row(String name, List<JudgedCase> cases) {
        var right = cases.stream().filter(c -> !c.misfiled()).toList();
        var wrong = cases.stream().filter(JudgedCase::misfiled).toList();
        line(
                name,
                cases.size(),
                cases.stream().filter(c -> c.rank() == 0).count(),
                cases.stream().filter(c -> c.rank() < 3).count(),
                right.stream().filter(c -> !c.calledWrong()).count() + " / " + right.size(),
                wrong.stream()
                                .filter(c -> c.calledWrong() && c.judged().equals(c.right()))
                                .count() + " / " + wrong.size(),
                wrong.stream()
                        .filter(c -> c.calledWrong() && !c.judged().equals(c.right()))
                        .count(),
                wrong.stream().filter(c -> !c.calledWrong()).count());
    }

    private void deciders() {
        table(
                "Who said that a piece is misfiled",
                "PLACE_WRONG_NODE",
                "right leaf",
                "another leaf",
                "a rightly filed piece");
        decider(
                "the catalog's confusions",
                all.stream()
                        .filter(JudgedCase::calledWrong)
                        .filter(JudgedCase::byConfusion)
                        .toList());
        decider(
                "the score",
                all.stream()
                        .filter(JudgedCase::calledWrong)
                        .filter(c -> !c.byConfusion())
                        .toList());
    }

    private void decider(String who, List<JudgedCase> said) {
        long mistaken = said.stream().filter(c -> !c.misfiled()).count();
        long right = said.stream()
                .filter(c -> c.misfiled() && c.judged().equals(c.right()))
                .count();
        line(who, said.size(), right, said.size() - right - mistaken, mistaken);
    }

    /** Confusions decide before the score: what they decide says nothing about the margin. */
    private List<JudgedCase> scored() {
        return all.stream().filter(c -> !c.byConfusion()).toList();
    }

    private void margin() {
        table(
                "The margin: " + ColumnJudge.MARGIN,
                "rightly filed pieces called wrong",
                "misfiled pieces found",
                "of these with the right leaf");
        for (String margin : CURVE) {
            double enough = Double.parseDouble(margin);
            var found = scored().stream()
                    .filter(c -> c.misfiled() && c.lead() >= enough)
                    .toList();
            line(
                    margin,
                    called(scored(), enough),
                    found.size() + " / "
                            + scored().stream().filter(JudgedCase::misfiled).count(),
                    found.stream().filter(c -> c.rank() == 0).count());
        }
    }

    private static long called(List<JudgedCase> cases, double margin) {
        return cases.stream().filter(c -> !c.misfiled() && c.lead() >= margin).count();
    }

    /** Margin fixed on nine tenths, tried on the tenth. */
    private void folds() {
        var wrongly = new ArrayList<Long>();
        var found = new ArrayList<Long>();
        var margins = new ArrayList<Double>();
        var cases = scored();
        for (int fold = 0; fold < FOLDS; fold++) {
            var parts = part(cases, fold);
            double margin = DISTANCE
                    + parts.get(false).stream()
                            .filter(c -> !c.misfiled())
                            .mapToDouble(JudgedCase::lead)
                            .max()
                            .orElse(0);
            margins.add(margin);
            wrongly.add(called(parts.get(true), margin));
            found.add(parts.get(true).stream()
                    .filter(c -> c.misfiled() && c.lead() >= margin)
                    .count());
        }
        page.append(String.format(
                "%nTen-fold cross-validation (margin fixed on nine tenths as the greatest lead over a rightly filed piece plus %.2f, tried on%nthe tenth): margins %.2f–%.2f, %d of %d rightly filed pieces called wrong, %d of %d misfiled ones found.%n",
                DISTANCE,
                margins.stream().min(Double::compare).orElseThrow(),
                margins.stream().max(Double::compare).orElseThrow(),
                wrongly.stream().mapToLong(Long::longValue).sum(),
                cases.stream().filter(c -> !c.misfiled()).count(),
                found.stream().mapToLong(Long::longValue).sum(),
                cases.stream().filter(JudgedCase::misfiled).count()));
    }

    private static Map<Boolean, List<JudgedCase>> part(List<JudgedCase> cases, int fold) {
        return IntStream.range(0, cases.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> i % FOLDS == fold, Collectors.mapping(cases::get, Collectors.toList())));
    }

    private void confused() {
        Map<String, List<String>> pairs = new TreeMap<>();
        all.stream()
                .filter(c -> c.rank() > 0)
                .forEach(c -> pairs.computeIfAbsent(
                                name(c.right()) + " | "
                                        + name(c.ranking().get(0).item().code()),
                                any -> new ArrayList<>())
                        .add(c.piece().id()));
        table(
                "Confusion matrix: every pair of columns where the first suggestion is not the right one",
                "first suggestion",
                "pieces",
                "which");
        pairs.forEach((pair, ids) -> line(pair, ids.size(), String.join(" ", ids)));
        page.append("\nAll other pieces (")
                .append(all.stream().filter(c -> c.rank() == 0).count())
                .append(") stand on the diagonal.\n");
    }

    private static String name(String code) {
        return code + " " + Checkers.CATALOG.item(code).orElseThrow().name();
    }

    private void table(String title, String... columns) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| | ")
                .append(String.join(" | ", columns))
                .append(" |\n|---|")
                .append("---|".repeat(columns.length))
                .append('\n');
    }

    private void line(Object... cells) {
        page.append("| ")
                .append(List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    static Map<String, List<JudgedCase>> batches(List<String> files) {
        var batches = new LinkedHashMap<String, List<JudgedCase>>();
        files.forEach(file -> batches.put(file, JudgedCase.of(file)));
        return batches;
    }
}
