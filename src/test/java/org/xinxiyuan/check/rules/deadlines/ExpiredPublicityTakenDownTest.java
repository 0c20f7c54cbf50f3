package org.xinxiyuan.check.rules.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class ExpiredPublicityTakenDownTest {
    private final ExpiredPublicityTakenDown rule = new ExpiredPublicityTakenDown(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({"0604, 2025-06-10, 1", "0604, 2025-06-09, 0", "0501, 2025-06-10, 0", "0602, 2025-06-10, 0"})
    void wantsItDownTheDayAfter(String column, String today, int found) {
        var piece = Piece.of("好人名单", "有关情况。")
                .in(column)
                .publicity("2025-06-03", "2025-06-09")
                .today(today)
                .published();
        var findings = rule.check(piece.build());
        assertEquals(found, findings.size());
        findings.forEach(finding ->
                assertEquals(Optional.of("takedown"), finding.details().action()));
        assertEquals(0, rule.check(piece.takenDown().build()).size());
    }

    @ParameterizedTest
    @CsvSource({"2025-07-15"})
    void doesNotMindADraft(String today) {
        var piece = Piece.of("好人名单", "有关情况。")
                .in("0604")
                .publicity("2025-06-03", "2025-06-09")
                .today(today);
        assertEquals(0, rule.check(piece.build()).size());
    }
}
