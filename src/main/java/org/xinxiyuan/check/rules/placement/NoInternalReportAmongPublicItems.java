package org.xinxiyuan.check.rules.placement;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.InternalReport;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** 两条线不混: a report to the county's information office never becomes a public item. */
public final class NoInternalReportAmongPublicItems implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("LANE_REPORT", "报送上级的政务信息不放进公开栏目", Grounds.regulation("第十六条"));

    private final ColumnJudge judge;

    public NoInternalReportAmongPublicItems(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return m.filing() instanceof Filing.Disclosure
                        && InternalReport.isOne(judge.of(m).text())
                ? List.of(SHEET.found("这是报送上级的政务信息，不能放进公开栏目；请改按政务信息报送"))
                : List.of();
    }
}
