package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class OnlyOnePieceInASingleColumnTest {
    private final OnlyOnePieceInASingleColumn rule = new OnlyOnePieceInASingleColumn(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} beside one in {1}, published {2} -> {3}")
    @CsvSource({"030105, 030105, true, 1", "030105, 030105, false, 0", "030105, 0602, true, 0", "0603, 0603, true, 0"})
    void wantsARevisionWhereOnePieceStands(String column, String other, boolean published, int found) {
        var piece = Piece.of("白鹤乡概况", "白鹤乡位于县境西北，面积86平方公里，人口1.2万人，辖9个行政村。")
                .in(column)
                .existing(other, "白鹤乡概况", published, Optional.empty());
        var findings = rule.check(piece.build());
        assertEquals(found, findings.size());
        findings.forEach(
                finding -> assertEquals(Optional.of("revise"), finding.details().action()));
    }
}
