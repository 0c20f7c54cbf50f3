package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class FiledInTheRightColumnTest {
    private final FiledInTheRightColumn rule = new FiledInTheRightColumn(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "白鹤乡2024年政务公开工作总结, 08, 0605",
        "白鹤乡2024年政府信息公开工作年度报告, 08, ",
        "白鹤乡低保对象公示, 0604, 03120102",
        "中共白鹤乡委员会关于开展学习的意见, 030202, none",
        "白鹤乡人民政府关于做好防汛工作的通知, 030202, ",
    })
    void followsTheConfusionsOfTheCatalogInTheirOrder(String title, String column, String expected) {
        var piece = Piece.of(title, "现将有关情况说明如下，详见附件。").in(column);
        var findings = rule.check(piece.build());
        var got =
                findings.stream().map(f -> f.details().suggest().orElse("none")).findFirst();
        assertEquals(Optional.ofNullable(expected), got);
    }

    @Test
    void leavesALeanPieceInATemptingColumnAlone() {
        var piece = Piece.of("防汛值班安排", "镇里已经把值班安排好了，请大家放心。").in("0603");
        assertEquals(List.of(), rule.check(piece.build()));
    }
}
