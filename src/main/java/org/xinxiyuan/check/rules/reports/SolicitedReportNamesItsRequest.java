package org.xinxiyuan.check.rules.reports;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** 约稿对应题目: a solicited report says which request it answers, or it does not count for it. */
public final class SolicitedReportNamesItsRequest implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("REPORT_REQUEST_MISSING", "约稿写明答复的是哪一条约稿", Grounds.of("县政务信息工作办法（约稿）"));

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return m.filing() instanceof Filing.Report report
                        && report.type() == ReportType.SOLICITED
                        && report.solicitationId().filter(id -> !id.isBlank()).isEmpty()
                ? List.of(SHEET.found("约稿须选明答复的是哪一条约稿"))
                : List.of();
    }
}
