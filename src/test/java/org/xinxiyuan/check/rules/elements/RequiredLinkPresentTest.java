package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.SourcePolicy;

final class RequiredLinkPresentTest {
    private final RequiredLinkPresent rule = new RequiredLinkPresent(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} to {1} -> {2}")
    @CsvSource({"interprets, 030201, 0", "interprets, 0602, 1", "feedbackOf, 030201, 1"})
    void wantsTheRelationToAPieceOfTheRightColumn(String relation, String column, int found) {
        var piece = Piece.of("《垃圾处理费管理办法》解读", "一、背景依据。二、主要内容。解读机关：白鹤乡。")
                .in("0303")
                .linked(column, relation, Optional.empty(), Optional.empty());
        var findings = rule.check(piece.build());
        assertEquals(found, findings.size());
        findings.forEach(finding ->
                assertEquals(Optional.of("interprets"), finding.details().key()));
    }

    @Test
    void aDocumentOfAHigherLevelTakesTheLinksPlace() {
        var manuscript = Piece.of("《垃圾处理费管理办法》解读", "一、背景依据。二、主要内容。解读机关：白鹤乡。")
                .in("0303")
                .build();
        var source = new SourcePolicy(
                "垃圾处理费管理办法", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var filing = ((Filing.Disclosure) manuscript.filing()).withSource(Optional.of(source));
        assertEquals(1, rule.check(manuscript).size());
        var named = new Manuscript(
                manuscript.heading(), manuscript.body(), filing, manuscript.attachments(), manuscript.around());
        assertEquals(0, rule.check(named).size());
    }

    @ParameterizedTest
    @CsvSource({"白鹤乡2025年政策解读工作总结, 0602"})
    void saysNothingWhileTheColumnIsWrong(String title, String column) {
        assertEquals(
                0, rule.check(Piece.of(title, "主要做法：一是图解。").in(column).build()).size());
    }
}
