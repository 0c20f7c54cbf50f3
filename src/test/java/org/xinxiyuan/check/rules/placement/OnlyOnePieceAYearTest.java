package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class OnlyOnePieceAYearTest {
    private final OnlyOnePieceAYear rule = new OnlyOnePieceAYear(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} beside {1} -> {2}")
    @CsvSource({
        "白鹤乡2025年工作要点, 白鹤乡2025年度工作计划, 2025, 1",
        "白鹤乡二〇二五年工作要点, 白鹤乡工作计划, 2025, 1",
        "白鹤乡2025年工作要点, 白鹤乡2025年度工作计划, , 1",
        "白鹤乡2025年工作要点, 白鹤乡2024年度工作计划, 2024, 0",
        "白鹤乡工作要点, 白鹤乡2025年度工作计划, 2025, 0",
    })
    void comparesTheYearOfTheTitle(String title, String other, Integer year, int found) {
        var piece = Piece.of(title, "主要目标是增收。重点任务：修路、改水、建渠、植树造林。")
                .in("030402")
                .existing("030402", other, true, Optional.ofNullable(year));
        assertEquals(found, rule.check(piece.build()).size());
    }
}
