package org.xinxiyuan.check.rules.placement;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Verdict;
import org.xinxiyuan.document.Manuscript;

/** 放在末级栏目: headings (类目) only sort; one publishes in the columns below them. */
public final class FiledInAColumnNotAHeading implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("PLACE_CONTAINER", "放在末级栏目，不放在只作分类的类目", Grounds.of("国办公开办函〔2019〕61号"));

    private final ColumnJudge judge;

    public FiledInAColumnNotAHeading(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        if (verdict.kind() != Verdict.Kind.CONTAINER) {
            return List.of();
        }
        String heading = verdict.chosen().orElseThrow().name();
        String advice = verdict.better()
                .map(column -> "，建议放“" + column.name() + "”（" + column.code() + "）")
                .orElse("，请选它下面的栏目");
        return List.of(SHEET.found("“" + heading + "”是类目，只作分类，不能直接发布" + advice)
                .with(FiledSomewhere.suggesting(verdict.better())));
    }
}
