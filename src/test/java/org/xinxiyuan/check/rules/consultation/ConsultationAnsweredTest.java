package org.xinxiyuan.check.rules.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.Severity;

final class ConsultationAnsweredTest {
    private final ConsultationAnswered rule = new ConsultationAnswered(Checkers.JUDGE, Checkers.CALENDAR);

    private static Piece consultation(String until, String today) {
        return Piece.of("关于征求《办法（征求意见稿）》意见的公告", "起草说明附后。")
                .in("0501")
                .publicity("2025-03-01", until)
                .today(today)
                .published();
    }

    @ParameterizedTest(name = "until {0}, today {1} -> {2}")
    @CsvSource({
        "2025-03-31, 2025-05-01, 2025-04-30",
        "2025-03-31, 2025-04-30, ",
        "2025-04-02, 2025-05-06, ",
        "2025-04-02, 2025-05-07, 2025-05-06",
        "2026-12-20, 2027-03-01, ",
    })
    void countsCalendarDaysAndMovesADayOff(String until, String today, String due) {
        var found = rule.check(consultation(until, today).build()).stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .flatMap(finding -> finding.details().due().stream())
                .findFirst();
        assertEquals(Optional.ofNullable(due), found.map(Object::toString));
    }

    @Test
    void remindsUntilTheFeedbackIsThere() {
        var finding =
                rule.check(consultation("2025-03-31", "2025-03-10").build()).get(0);
        assertEquals("FOLLOWUP_DUE", finding.code());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 30)), finding.details().due());
        var answered = consultation("2025-03-31", "2025-03-10")
                .linked("0502", "feedbackBy", Optional.empty(), Optional.empty());
        assertEquals("", Found.codes(rule, answered));
    }

    @ParameterizedTest
    @CsvSource({"feedbackBy, 0502, 0", "feedbackBy, 0602, 1", "interprets, 0502, 1"})
    void isContentWithTheFeedbackInItsColumn(String relation, String column, int found) {
        var piece =
                consultation("2025-03-31", "2025-06-10").linked(column, relation, Optional.empty(), Optional.empty());
        assertEquals(found, rule.check(piece.build()).size());
    }
}
