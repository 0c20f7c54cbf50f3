package org.xinxiyuan.check.rules.placement;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.check.Basis;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 单条栏目不重复: where one valid piece stands, the next is its revision. */
public final class OnlyOnePieceInASingleColumn implements Rule {
    private final ColumnJudge judge;

    public OnlyOnePieceInASingleColumn(ColumnJudge judge) {
        this.judge = judge;
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
                        .map(other -> Finding.block(
                                        "CARD_SINGLETON_DUP",
                                        "“" + column.name() + "”全目录只保留一条，已有《" + other.title() + "》；请修订原条，不要另发",
                                        Basis.of(column))
                                .with(revise())))
                .toList();
    }

    static Finding.Details revise() {
        return new Finding.Details(
                Optional.empty(),
                Optional.of("revise"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
