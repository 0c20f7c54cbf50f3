package org.xinxiyuan.check.rules.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.Severity;

final class InterpretationComesAlongTest {
    private final InterpretationComesAlong rule = new InterpretationComesAlong(Checkers.JUDGE, Checkers.CALENDAR);

    @ParameterizedTest(name = "{1} in {0} -> {2}")
    @CsvSource({
        "030201, 关于印发垃圾处理费管理办法的通知, BLOCK",
        "030202, 关于做好2025年临时救助工作的通知, WARN",
        "030202, 关于做好2025年森林防火工作的通知, ",
        "0603, 关于封山的通告, ",
    })
    void weighsByTheGraceOfTheColumn(String column, String title, Severity severity) {
        var findings =
                rule.check(Piece.of(title, "白政发〔2025〕8号 各村：请认真执行。").in(column).build());
        assertEquals(
                Optional.ofNullable(severity),
                findings.stream().map(f -> f.severity()).findFirst());
    }

    @ParameterizedTest
    @CsvSource({"interpretedBy, 0", "interprets, 1"})
    void isContentWithALinkedInterpretation(String relation, int found) {
        var piece = Piece.of("关于印发垃圾处理费管理办法的通知", "白政发〔2025〕8号 各村：请认真执行。")
                .in("030201")
                .linked("0303", relation, Optional.empty(), Optional.empty());
        assertEquals(found, rule.check(piece.build()).size());
    }

    @ParameterizedTest(name = "published {0} -> {1}")
    @CsvSource({"false, 2025-06-16", "true, "})
    void tellsTheLastDayOfTheGrace(boolean published, String due) {
        var piece = Piece.of("关于做好2025年临时救助工作的通知", "白政发〔2025〕8号 各村：请认真执行。").in("030202");
        var found = rule.check((published ? piece.published() : piece).build()).get(0);
        assertEquals(Optional.ofNullable(due), found.details().due().map(Object::toString));
    }
}
