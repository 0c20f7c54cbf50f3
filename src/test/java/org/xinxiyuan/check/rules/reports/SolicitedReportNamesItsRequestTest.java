package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class SolicitedReportNamesItsRequestTest {
    private final SolicitedReportNamesItsRequest rule = new SolicitedReportNamesItsRequest();

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({"SOLICITED, , 1", "SOLICITED, ' ', 1", "SOLICITED, Y-7, 0", "BRIEF, , 0"})
    void asksOnlySolicitedReports(ReportType type, String request, int found) {
        var piece = Piece.of("秸秆收储情况", "有关情况。").report(type, Optional.ofNullable(request), Optional.empty());
        assertEquals(found, rule.check(piece.build()).size());
    }

    @ParameterizedTest
    @CsvSource({"0602"})
    void asksNoPublicItem(String column) {
        assertEquals(0, rule.check(Piece.of("植树", "有关情况。").in(column).build()).size());
    }
}
