package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** 约稿对应题目: a solicited report says which request it answers, or it does not count for it. */
public final class SolicitedReportNamesItsRequest implements Rule {
    private static final String BASIS = "县政务信息工作办法（约稿，待核对）";

    @Override
    public List<Finding> check(Manuscript m) {
        return m.filing() instanceof Filing.Report report
                        && report.type() == ReportType.SOLICITED
                        && report.solicitationId().filter(id -> !id.isBlank()).isEmpty()
                ? List.of(Finding.block("REPORT_REQUEST_MISSING", "约稿须选明答复的是哪一条约稿", BASIS))
                : List.of();
    }
}
