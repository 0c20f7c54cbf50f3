package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.PersonalData;

class ComparisonTest {
    private static final Policy DELETING = new Policy(
            "test",
            Map.of(PersonalData.ID_CARD, Treatment.DELETE, PersonalData.PHONE_MOBILE, Treatment.DELETE),
            Map.of(),
            Shipped.HIDDEN);

    private static Comparison compared(String text) {
        var applied = Shipped.REDACTOR.apply("body", text, DELETING, List.of());
        var compared = Comparison.between(text, applied.text(), applied.redactions());
        assertEquals(applied.text(), compared.shown(new Span(0, text.length())));
        return compared;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有个人信息。",
                "手机13800138011，请联系。",
                "周某，电话：13800138011，手机：13800138012。\n\n下一段13800138013",
                "| 姓名 | 手机号码 | 金额 |\n| --- | --- | --- |\n| 周某 | 13800138011 | 3 |\n| 吴某 | 13800138012 | 4 |",
                "| 手机号码 | 金额 | 手机号码 |\n| --- | --- | --- |\n| 13800138011 | 3 | 13800138012 |\n| 13800138013 | 4 | |"
            })
    void putsTheWholePublicTextTogether(String text) {
        compared(text);
    }

    @Test
    void showsEachLineBesideItsOwn() {
        var text = "| 姓名 | 手机号码 | 金额 |\n| --- | --- | --- |\n| 周某 | 13800138011 | 3 |\n| 吴某 | 13800138012 | 4 |";
        var compared = compared(text);
        int last = text.lastIndexOf('\n') + 1;
        assertEquals("| 吴某 | 4 |", compared.shown(new Span(last, text.length())));
        assertEquals("| 姓名 | 金额 |", compared.shown(new Span(0, text.indexOf('\n'))));
    }

    @Test
    void doesNotPrintItsWords() {
        assertFalse(compared("手机13800138011").toString().contains("1380013"));
    }
}
