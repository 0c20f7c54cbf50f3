package org.xinxiyuan.check.rules.placement;

import java.util.List;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 单条栏目不重复: where one valid piece stands, the next is its revision. */
public final class OnlyOnePieceInASingleColumn implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("CARD_SINGLETON_DUP", "单条栏目只有一条现行信息，再有就修订原条", Grounds.catalog("所在栏目的公开依据"));

    private final ColumnJudge judge;

    public OnlyOnePieceInASingleColumn(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        return verdict
                .chosen()
                .filter(column -> verdict.right() && column.cardinality() == Cardinality.SINGLETON)
                .stream()
                .flatMap(column -> m.around().existing().stream()
                        .filter(other -> other.published() && other.column().equals(column.code()))
                        .limit(1)
                        .map(other -> SHEET.found(
                                        "“" + column.name() + "”全目录只保留一条，已有《" + other.title() + "》；请修订原条，不要另发", column)
                                .with(Finding.Details.none().doing("revise"))))
                .toList();
    }
}
