package org.xinxiyuan.check.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class DocumentDateFitsTest {
    private final DocumentDateFits rule = new DocumentDateFits(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} {1} on {2} -> {3}")
    @CsvSource({
        "白政发〔2025〕8号, 白鹤乡人民政府　2025年6月10日, 2025-06-10, ''",
        "白政发〔2025〕8号, 白鹤乡人民政府　2025年6月9日（此件公开发布）, 2025-06-10, DOC_DATE/HINT",
        "白政发〔2024〕8号, 白鹤乡人民政府　2025年6月10日, 2025-06-10, DOC_DATE/HINT",
        "白政发〔2025〕8号, 白鹤乡人民政府　2025年7月10日, 2025-07-10, DOC_DATE/WARN",
        "白政发〔2025〕8号, 没有落款, 2025-08-10, DOC_DATE/WARN",
        "白政发〔2025〕8号, 没有落款, 2025-06-10, ''",
        "白政发〔2025〕8号, 依据县人民政府2024年3月1日印发的方案执行, 2025-06-10, ''",
        "根据《办法》（云政发〔2023〕4号）, 白鹤乡党政办公室 2025年6月10日, 2025-06-10, ''",
    })
    void comparesTheDaysOfADocument(String head, String foot, String formedOn, String codes) {
        var piece = Piece.of("白鹤乡人民政府关于做好防汛工作的通知", head + "\n各村：请认真贯彻执行。\n" + foot)
                .in("030202")
                .formedOn(formedOn);
        assertEquals(codes, Found.codes(rule, piece));
    }

    @ParameterizedTest
    @CsvSource({"030202, DOC_DATE/HINT", "0603, ''"})
    void looksAtDocumentsAlone(String column, String codes) {
        var piece = Piece.of("通告", "请各村认真贯彻执行。白鹤乡人民政府\n2025年6月9日").in(column);
        assertEquals(codes, Found.codes(rule, piece));
    }
}
