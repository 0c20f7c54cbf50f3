package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class FiledSomewhereTest {
    private final FiledSomewhere rule = new FiledSomewhere(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"9999, 1", "0602, 0", "0313, 0"})
    void blocksAColumnTheCatalogDoesNotKnow(String column, int found) {
        var piece = Piece.of("白鹤乡干部走进茶园", "6月9日，白鹤乡干部走进大树村茶园，组织村民采茶。").in(column);
        assertEquals(found, rule.check(piece.build()).size());
    }

    @Test
    void blocksAPieceWithoutLaneAndSuggestsAColumn() {
        var piece = Piece.of("大家一起来植树", "6月9日，白鹤乡组织干部和志愿者来到后山，栽下香樟300株，大家干到中午。").unfiled();
        var findings = rule.check(piece.build());
        assertEquals("NOT_FILED", findings.get(0).code());
        assertEquals(Optional.of("0602"), findings.get(0).details().suggest());
    }
}
