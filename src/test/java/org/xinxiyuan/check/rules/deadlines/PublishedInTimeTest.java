package org.xinxiyuan.check.rules.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.Severity;

final class PublishedInTimeTest {
    private final PublishedInTime rule = new PublishedInTime(Checkers.JUDGE, Checkers.CALENDAR);

    @ParameterizedTest(name = "{0} formed {2}, today {3} -> {4}")
    @CsvSource({
        "0602, 植树, 2025-03-03, 2025-03-05, ",
        "0602, 植树, 2025-03-03, 2025-03-06, 2025-03-05",
        "030801, 白鹤乡2025年财政预算, 2025-01-14, 2025-02-06, 2025-02-05",
        "08, 白鹤乡2024年政府信息公开年度报告, 2025-01-20, 2025-02-01, 2025-01-31",
        "08, 白鹤乡2024年政府信息公开年度报告, 2025-01-20, 2025-01-31, ",
        "031502, 暴雨预警, 2025-06-10, 2025-06-11, 2025-06-10",
    })
    void countsTheLimitOfTheColumn(String column, String title, String formed, String today, String due) {
        var piece = Piece.of(title, "有关情况。").in(column).formedOn(formed).today(today);
        var found = rule.check(piece.build()).stream()
                .flatMap(f -> f.details().due().stream())
                .findFirst();
        assertEquals(Optional.ofNullable(due), found.map(Object::toString));
    }

    @Test
    void runsFromTheDayTheDocumentWasPublished() {
        var piece =
                Piece.of("《办法》解读", "有关情况。").in("0303").formedOn("2025-06-02").today("2025-06-13");
        assertEquals(1, rule.check(piece.build()).size());
        var with = piece.linked("030201", "interprets", Optional.empty(), Optional.of(LocalDate.of(2025, 6, 10)));
        assertEquals(0, rule.check(with.build()).size());
    }

    @Test
    void saysWhenAYearIsNotAnnouncedAndNeverGates() {
        var piece = Piece.of("植树", "有关情况。").formedOn("2026-12-31").today("2027-03-01");
        var finding = rule.check(piece.build()).get(0);
        assertEquals("DUE_UNKNOWN", finding.code());
        assertEquals(Severity.HINT, finding.severity());
    }

    @Test
    void leavesAPublishedPieceAlone() {
        assertEquals(
                0,
                rule.check(Piece.of("植树", "有关情况。")
                                .formedOn("2025-03-03")
                                .published()
                                .build())
                        .size());
    }
}
