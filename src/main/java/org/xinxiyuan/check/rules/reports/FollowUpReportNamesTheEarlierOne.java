package org.xinxiyuan.check.rules.reports;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** 续报、终报接上前报: a follow-up or final report of an urgent matter names the report it follows. */
public final class FollowUpReportNamesTheEarlierOne implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("REPORT_FOLLOWS_MISSING", "续报、终报写明接续的是哪一份报告", Grounds.of("突发事件信息报送制度（初报、续报、终报）"));

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return m.filing() instanceof Filing.Report report
                        && (report.type() == ReportType.URGENT_FOLLOWUP || report.type() == ReportType.URGENT_FINAL)
                        && report.follows().isEmpty()
                ? List.of(SHEET.found(report.type().label() + "须选明接续的是哪一份报告"))
                : List.of();
    }
}
