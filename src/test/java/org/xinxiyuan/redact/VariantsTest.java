package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers written in every way one can think of never survive; lookalikes always do. */
class VariantsTest {
    private static final List<String> AREAS =
            List.copyOf(Shipped.LEXICON.areaCodes()).subList(0, 400);

    @Property(tries = 600)
    void noIdNumberSurvives(@ForAll("ids") String id, @ForAll("writing") int writing, @ForAll("frames") String frame) {
        var text = frame.replace("#", Writing.write(id, writing));
        assertGone(text, id);
    }

    @Property(tries = 600)
    void noMobileNumberSurvives(
            @ForAll("mobiles") String mobile, @ForAll("writing") int writing, @ForAll("frames") String frame) {
        assertGone(frame.replace("#", Writing.write(mobile, writing)), mobile);
    }

    @Property(tries = 300)
    void noCardNumberSurvives(@ForAll("cards") String card, @ForAll("frames") String frame) {
        assertGone(frame.replace("#", card), card);
        assertGone("卡号：" + Writing.write(card, 7), card);
    }

    @Property(tries = 200)
    void noRunOfGluedNumbersSurvives(
            @ForAll("ids") String id, @ForAll("mobiles") String mobile, @ForAll("cards") String card) {
        for (var run : List.of(id + mobile, mobile + id, id + card, id + id, mobile + mobile, card + mobile)) {
            assertEquals("", digits(hide("张三" + run + "已核实")), run);
        }
    }

    @Property(tries = 300)
    void aMaskedNumberStays(@ForAll("ids") String id, @ForAll("mobiles") String mobile) {
        var text = "张某，身份证号" + id.substring(0, 6) + "********" + id.substring(14) + "，手机" + mobile.substring(0, 3)
                + "****" + mobile.substring(7);
        assertEquals(text, hide(text));
    }

    @Property(tries = 300)
    void aLookalikeStays(@ForAll("lookalikes") String text) {
        assertEquals(text, hide(text));
    }

    private static void assertGone(String text, String number) {
        var once = hide(text);
        assertFalse(digits(once).contains(number), text);
        assertEquals("", digits(once), text);
        assertEquals(once, hide(once), text);
    }

    private static String hide(String text) {
        return Shipped.REDACTOR
                .apply("body", text, Shipped.MEASURING, List.of())
                .text();
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(c -> Character.digit(c, 10) >= 0).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    @Provide
    Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.of(AREAS),
                        Arbitraries.integers().between(1800, 1899),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 999))
                .as((area, year, month, day, serial) ->
                        Writing.checked(area + String.format("%d%02d%02d%03d", year, month, day, serial)));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.integers().between(0, 99).map(last -> "138001380" + String.format("%02d", last));
    }

    @Provide
    Arbitrary<String> cards() {
        return Combinators.combine(
                        Arbitraries.of("62170012", "62284898", "62220211", "43674213"),
                        Arbitraries.longs().between(0, 9_999_999_999L))
                .as((prefix, rest) -> Writing.luhn(prefix + String.format("%010d", rest)));
    }

    @Provide
    Arbitrary<Integer> writing() {
        return Arbitraries.integers().between(0, Writing.KINDS - 1);
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(
                "#",
                "张三#",
                "#已核实",
                "（#）",
                "身份证号：#，",
                "电话是 #。",
                "张三，#，男",
                "姓名\t号码\n张三\t#",
                "见下：\n#\n完",
                "“#”",
                "𠮷田#𠮷");
    }

    @Provide
    Arbitrary<String> lookalikes() {
        var number = Arbitraries.longs().between(1_000_000_000L, 9_999_999_999L);
        return Combinators.combine(
                        number,
                        Arbitraries.of(
                                "订单号42#，金额#元",
                                "流水号88#1",
                                "统一社会信用代码91#MA0L",
                                "项目编号2023-#",
                                "共#元、#平方米",
                                "合同编号：HT#",
                                "咨询电话：0000-8234567",
                                "坐标X=#.502",
                                "发票号码：#",
                                "宗地代码#GB00012"))
                .as((value, frame) -> frame.replace("#", String.valueOf(value)));
    }
}
