package org.xinxiyuan.check.rules.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

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
                .flatMap(finding -> finding.details().due().stream())
                .findFirst();
        assertEquals(Optional.ofNullable(due), found.map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({"feedbackBy, 0502, 0", "feedbackBy, 0602, 1", "interprets, 0502, 1"})
    void isContentWithTheFeedbackInItsColumn(String relation, String column, int found) {
        var piece =
                consultation("2025-03-31", "2025-06-10").linked(column, relation, Optional.empty(), Optional.empty());
        assertEquals(found, rule.check(piece.build()).size());
    }
}
