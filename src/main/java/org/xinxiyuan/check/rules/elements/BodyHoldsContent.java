package org.xinxiyuan.check.rules.elements;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Placeholder;
import org.xinxiyuan.document.Manuscript;

/** 正文有内容: a body of promises leaves the column as empty as before. */
public final class BodyHoldsContent implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("EMPTY_BODY", "正文有内容，没有占位文字", Grounds.of("国办秘函〔2019〕19号（空白栏目）"));

    private final ColumnJudge judge;

    public BodyHoldsContent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var text = judge.of(m).text();
        if (Placeholder.isAll(text)) {
            return List.of(SHEET.found("正文是空的或只是占位文字，等于空白栏目"));
        }
        return Placeholder.remainsIn(text) ? List.of(SHEET.found("正文里还有没填完的占位文字")) : List.of();
    }
}
