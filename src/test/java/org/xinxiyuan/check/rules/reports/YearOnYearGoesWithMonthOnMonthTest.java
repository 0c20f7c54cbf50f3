package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.Span;

final class YearOnYearGoesWithMonthOnMonthTest {
    private final YearOnYearGoesWithMonthOnMonth rule = new YearOnYearGoesWithMonthOnMonth();

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "LONG, 生猪出栏同比增长12%。, REPORT_TREND/HINT",
        "BRIEF, 游客比去年同期多两成。, REPORT_TREND/HINT",
        "LONG, 生猪出栏同比增长12%，环比下降3%。, ''",
        "LONG, 化肥价格同比上涨5%，比年初上涨370元。, ''",
        "LONG, 今年出栏生猪300头。, ''",
        "URGENT_FIRST, 水位同比上涨1米。, ''",
    })
    void hintsAtTheOtherComparison(ReportType type, String body, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("情况", body).report(type)));
    }

    @Test
    void pointsAtThePlaceAndLeavesPublicItemsAlone() {
        var finding = rule.check(
                        Piece.of("情况", "出栏同比增长。").report(ReportType.LONG).build())
                .get(0);
        assertEquals(Optional.of(new Span(2, 4)), finding.details().at());
        assertEquals("", Found.codes(rule, Piece.of("统计公报", "同比增长12%。").in("0305")));
    }
}
