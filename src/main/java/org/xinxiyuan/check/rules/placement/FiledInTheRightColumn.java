package org.xinxiyuan.check.rules.placement;

import java.util.List;
import org.xinxiyuan.check.Basis;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Verdict;
import org.xinxiyuan.document.Manuscript;

/** 栏目放对: the piece is of the sort that its column holds. */
public final class FiledInTheRightColumn implements Rule {
    private final ColumnJudge judge;

    public FiledInTheRightColumn(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        if (verdict.kind() != Verdict.Kind.WRONG) {
            return List.of();
        }
        String advice = verdict.better()
                .map(column -> "建议改放“" + column.name() + "”（" + column.code() + "）。")
                .orElse("不属于政府信息公开目录。");
        String basis = verdict.better().map(Basis::of).orElse("《政府信息公开条例》第二条（待核对）");
        return List.of(Finding.block("PLACE_WRONG_NODE", "栏目放错：" + advice + verdict.why(), basis)
                .with(FiledSomewhere.suggesting(verdict.better())));
    }
}
