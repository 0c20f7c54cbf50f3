package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.ReportType;

final class FollowUpReportNamesTheEarlierOneTest {
    private final FollowUpReportNamesTheEarlierOne rule = new FollowUpReportNamesTheEarlierOne();

    @ParameterizedTest(name = "{0} after {1} -> {2}")
    @CsvSource({
        "URGENT_FOLLOWUP, , 1",
        "URGENT_FINAL, , 1",
        "URGENT_FOLLOWUP, 0197-1, 0",
        "URGENT_FIRST, , 0",
        "PROBLEM, , 0",
    })
    void asksOnlyLaterReportsOfAnUrgentMatter(ReportType type, String earlier, int found) {
        var piece = Piece.of("滑坡险情", "有关情况。")
                .report(type, Optional.empty(), Optional.ofNullable(earlier).map(DraftId::new));
        assertEquals(found, rule.check(piece.build()).size());
    }
}
