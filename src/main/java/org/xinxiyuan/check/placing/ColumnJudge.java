package org.xinxiyuan.check.placing;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.CuedText;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.check.Columns;
import org.xinxiyuan.check.Suggestion;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/**
 * Judges the column of a piece as the catalog's {@code judging} says: a heading first, then the confusions in their
 * order, and only then the score, which may overrule the officer by a clear margin alone.
 */
public final class ColumnJudge implements Columns {
    /**
     * Fixed on the labelled pieces of {@code measure/}: no piece that is rightly filed is outscored by as much, the
     * distance is in docs/placement.md. Below it the score only suggests.
     */
    static final double MARGIN = 1.3;

    private final DisclosureCatalog catalog;
    private final ColumnScorer scorer;
    // many rules ask about the same piece one after another
    private final AtomicReference<Last> last = new AtomicReference<>();

    public ColumnJudge(DisclosureCatalog catalog) {
        this.catalog = catalog;
        this.scorer = new ColumnScorer(catalog);
    }

    private record Last(WeakReference<Manuscript> about, Verdict verdict) {}

    public Verdict of(Manuscript manuscript) {
        return Optional.ofNullable(last.get())
                .filter(known -> known.about().get() == manuscript)
                .map(Last::verdict)
                .orElseGet(() -> remember(manuscript, judge(manuscript)));
    }

    private Verdict remember(Manuscript manuscript, Verdict verdict) {
        last.set(new Last(new WeakReference<>(manuscript), verdict));
        return verdict;
    }

    @Override
    public Optional<CatalogItem> belongsIn(Manuscript manuscript) {
        return of(manuscript).belongsIn();
    }

    @Override
    public List<Suggestion> suggest(Manuscript manuscript, int limit) {
        return scorer.rank(JudgedText.of(manuscript).edges(), limit, Optional.empty()).stream()
                .limit(limit)
                .toList();
    }

    private Verdict judge(Manuscript manuscript) {
        var text = JudgedText.of(manuscript);
        if (manuscript.filing() instanceof Filing.Report) {
            return verdict(text, Verdict.Kind.NO_COLUMN, Optional.empty(), Optional.empty(), "");
        }
        var chosen = manuscript.filing().columnCode().flatMap(catalog::item);
        if (chosen.isEmpty()) {
            return verdict(text, Verdict.Kind.NOT_FILED, chosen, best(text), "");
        }
        return chosen.get().publishable() ? judgeColumn(text, chosen.get()) : judgeHeading(text, chosen.get());
    }

    /** The best column below the heading, unless one elsewhere is better by the margin. */
    private Verdict judgeHeading(JudgedText text, CatalogItem heading) {
        var ranking = scorer.rank(text.edges());
        var below = ranking.stream()
                .filter(entry -> catalog.isBelow(entry.item(), heading.code()))
                .findFirst();
        double enough = below.map(Suggestion::score).orElse(0.0) + MARGIN;
        var better = ranking.stream()
                .findFirst()
                .filter(best -> best.score() >= enough)
                .or(() -> below)
                .map(Suggestion::item);
        return verdict(text, Verdict.Kind.CONTAINER, Optional.of(heading), better, "");
    }

    private Verdict judgeColumn(JudgedText text, CatalogItem column) {
        var title = new CuedText(text.title());
        var whole = new CuedText(text.titleAndBody());
        for (var confusion : column.placement().confusions()) {
            if (confusion.holds(title, whole)) {
                var better = confusion.suggestion().flatMap(catalog::item);
                return verdict(text, Verdict.Kind.WRONG, Optional.of(column), better, confusion.message());
            }
        }
        return outscored(text, column)
                .map(better ->
                        verdict(text, Verdict.Kind.WRONG, Optional.of(column), Optional.of(better.item()), why(better)))
                .orElseGet(() -> verdict(text, Verdict.Kind.RIGHT, Optional.of(column), Optional.empty(), ""));
    }

    private Optional<Suggestion> outscored(JudgedText text, CatalogItem column) {
        if (InternalReport.isOne(text) || Placeholder.isAll(text)) {
            return Optional.empty();
        }
        var ranking = scorer.rank(text.edges(), 1, Optional.of(column));
        double own = ranking.stream()
                .filter(entry -> entry.item().equals(column))
                .mapToDouble(Suggestion::score)
                .sum();
        return ranking.stream().findFirst().filter(best -> best.score() - own >= MARGIN);
    }

    private Optional<CatalogItem> best(JudgedText text) {
        return scorer.rank(text.edges(), 1, Optional.empty()).stream()
                .findFirst()
                .map(Suggestion::item);
    }

    private static String why(Suggestion better) {
        return better.item().name() + "栏目放的是：" + better.item().description() + "（" + String.join("；", better.reasons())
                + "）";
    }

    private static Verdict verdict(
            JudgedText text,
            Verdict.Kind kind,
            Optional<CatalogItem> chosen,
            Optional<CatalogItem> better,
            String why) {
        return new Verdict(text, kind, chosen, better, why);
    }
}
