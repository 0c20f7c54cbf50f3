package org.xinxiyuan.check.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class ForwardedWithItsOriginalTest {
    private final ForwardedWithItsOriginal rule = new ForwardedWithItsOriginal(Checkers.JUDGE);

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "关于转发防汛工作方案的通知, 白政发〔2025〕8号 现将县里的方案转发给你们。, DOC_ORIGINAL/HINT",
        "关于转发防汛工作方案的通知, 白政发〔2025〕8号 现将《方案》（云政发〔2025〕3号）转发给你们。, ''",
        "关于转发防汛工作方案的通知, 白政发〔2025〕8号 原文见https://example.cn/1.html。, ''",
        "关于印发防汛工作方案的通知, 白政发〔2025〕8号 现将方案印发给你们。, ''",
    })
    void asksForTheOriginalOfAForwardedPaper(String title, String body, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of(title, body).in("030202")));
    }

    @Test
    void isContentWithAnAttachmentOrANumberBesideTheTypedOne() {
        var piece = Piece.of("关于转发防汛工作方案的通知", "现将云政发〔2025〕3号文件转发给你们，请贯彻执行。")
                .in("030202")
                .docNo("白政发〔2025〕8号");
        assertEquals("", Found.codes(rule, piece));
        assertEquals(
                "",
                Found.codes(rule, Piece.of("关于转发防汛工作方案的通知", "请执行。").in("030202").attach("防汛工作方案.pdf")));
    }
}
