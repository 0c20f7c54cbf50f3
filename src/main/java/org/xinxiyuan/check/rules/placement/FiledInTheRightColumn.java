package org.xinxiyuan.check.rules.placement;

import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Verdict;
import org.xinxiyuan.document.Manuscript;

/** 栏目放对: the piece is of the sort that its column holds. */
public final class FiledInTheRightColumn implements Rule {
    private static final RuleSheet BELONGS_ELSEWHERE =
            RuleSheet.block("PLACE_WRONG_NODE", "内容属于所选栏目，没有更合适的栏目", Grounds.catalog("应放栏目的公开依据"));
    private static final RuleSheet NOT_DISCLOSURE = RuleSheet.block("PLACE_WRONG_NODE", "内容属于政府信息公开目录");

    private final ColumnJudge judge;

    public FiledInTheRightColumn(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(BELONGS_ELSEWHERE, NOT_DISCLOSURE);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        if (verdict.kind() != Verdict.Kind.WRONG) {
            return List.of();
        }
        return List.of(verdict.better()
                .map(column -> elsewhere(column, verdict.why()))
                .orElseGet(() -> NOT_DISCLOSURE.found("栏目放错：不属于政府信息公开目录。" + verdict.why())));
    }

    private static Finding elsewhere(CatalogItem column, String why) {
        return BELONGS_ELSEWHERE
                .found("栏目放错：建议改放“" + column.name() + "”（" + column.code() + "）。" + why, column)
                .with(Finding.Details.none().suggesting(column.code()));
    }
}
