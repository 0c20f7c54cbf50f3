package org.xinxiyuan.check.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class DocumentIsOpenToAllTest {
    private final DocumentIsOpenToAll rule = new DocumentIsOpenToAll(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "公开属性：依申请公开, DOC_NOT_OPEN/BLOCK",
        "（此件不予公开）, DOC_NOT_OPEN/BLOCK",
        "此件依申请公开, DOC_NOT_OPEN/BLOCK",
        "公开方式: 不公开, DOC_NOT_OPEN/BLOCK",
        "公开属性：主动公开, ''",
        "（此件公开发布）, ''",
        "各村要做好依申请公开工作。, ''",
        "公开属性分为主动公开、依申请公开、不予公开三类。, ''",
        "公开属性：依申请公开，经审查转为主动公开。, ''",
        "文末标注“此件不予公开”字样。, ''",
        "公开属性：依申请公开的，应当说明理由。, ''",
    })
    void readsTheMarkOfTheDocument(String mark, String codes) {
        var piece = Piece.of("白鹤乡人民政府关于做好防汛工作的通知", "白政发〔2025〕8号\n各村：请认真贯彻执行。\n" + mark)
                .in("030202");
        assertEquals(codes, Found.codes(rule, piece));
    }
}
