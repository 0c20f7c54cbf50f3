package org.xinxiyuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.ReportType;

final class CheckerTest {
    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "关于印发垃圾处理费管理办法的通知, 030201, true",
        "关于做好临时救助工作的通知, 030202, true",
        "关于做好森林防火工作的通知, 030202, false",
        "封山通告, 0603, false",
    })
    void knowsWhenAnInterpretationIsOwed(String title, String column, boolean owed) {
        var piece = Piece.of(title, "白政发〔2025〕8号 各村：请认真执行。").in(column);
        assertEquals(owed, Checkers.CHECKER.interpretationRequired(piece.build()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "正在更新中，敬请期待。, EMPTY_BODY",
        "内部资料，不得外传, SECRECY_MARK",
        "图片见http://192.168.1.20/1.jpg。, LINK_LOCAL",
        "依据国务院令第492号办理。, RULE_OUTDATED",
        "县政府办：6月9日我乡发生滑坡，已转移群众12人，后续情况续报。, ",
    })
    void checksReportsForWhatConcernsThem(String body, String code) {
        var piece = Piece.of("关于滑坡险情的初报", body).report(ReportType.URGENT_FIRST, Optional.empty(), Optional.empty());
        var codes = Checkers.CHECKER.check(piece.build()).findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(Finding::code)
                .toList();
        assertEquals(Optional.ofNullable(code).stream().toList(), codes);
    }

    @Test
    void checksTheElementsOfTheBetterColumnWhenAPieceIsMisfiled() {
        var piece = Piece.of("白鹤乡耕地地力保护补贴发放公示", "现将补贴发放情况公示如下，补贴标准每亩98元，合计999元。")
                .in("0603")
                .existing("0603", "旧公告", true, Optional.empty());
        var report = Checkers.CHECKER.check(piece.build());
        var codes = report.findings().stream().map(Finding::code).toList();
        assertTrue(codes.contains("PLACE_WRONG_NODE") && codes.contains("ATT_MISSING"), codes::toString);
        assertEquals("block", report.gate());
    }

    @Test
    void saysNothingPersonalInItsMessages() {
        String id = "110105188012310023";
        var piece = Piece.of("低保对象公示", "户主赵某，身份证号" + id + "，公示期7天。").in("0604");
        List<Finding> findings = Checkers.CHECKER.check(piece.build()).findings();
        assertTrue(findings.stream().noneMatch(finding -> finding.toString().contains(id)));
    }
}
