package org.xinxiyuan.check.rules.placement;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.TitleYear;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Existing;

/** 年度栏目一年一条: the year in the title is not yet taken. */
public final class OnlyOnePieceAYear implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("CARD_YEAR_DUP", "年度栏目同一年度只有一条，再有就修订原条", Grounds.catalog("所在栏目的公开依据"));

    private final ColumnJudge judge;

    public OnlyOnePieceAYear(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        Optional<CatalogItem> annual = verdict.chosen()
                .filter(column -> verdict.right() && column.cardinality() == Cardinality.ANNUAL_SINGLETON);
        Optional<Integer> year = annual.flatMap(column -> TitleYear.of(m.title(), column));
        if (annual.isEmpty() || year.isEmpty()) {
            return List.of();
        }
        var column = annual.get();
        return m.around().existing().stream()
                .filter(other -> other.published() && other.column().equals(column.code()))
                .filter(other -> yearOf(other, column).equals(year))
                .limit(1)
                .map(other -> SHEET.found(
                                "“" + column.name() + "”一年一条，" + year.get() + "年的已有《" + other.title() + "》；请修订原条，不要另发",
                                column)
                        .with(Finding.Details.none().doing("revise")))
                .toList();
    }

    private static Optional<Integer> yearOf(Existing other, CatalogItem column) {
        return other.year().or(() -> TitleYear.of(other.title(), column));
    }
}
