package org.xinxiyuan.redact.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

/** Numbers written in every way one can think of never survive; lookalikes always do. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class VariantsTest {
    private static final String NUMERALS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖①②③④⑤⑥⑦⑧⑨⓪幺";

    @Property
    void noValueSurvives(@ForAll Values kind, @ForAll Random random) {
        assertGone(kind.text(random));
    }

    @Property
    void aLookalikeStays(@ForAll Random random) {
        var text = Invented.of(random, "", "经查，", "（", "\n", "𠮷田镇")
                + Lookalikes.any(random)
                + Invented.of(random, "", "。", "，已办结", "）", "\n完", "；", "𠮷");
        assertEquals(text, hide(text));
    }

    /** Several in one text: labels of one do not reach another. */
    @Property
    void aTextOfManyIsCleanAtOnce(@ForAll Random random) {
        var text = new StringBuilder();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            var kinds = Values.values();
            text.append(
                            random.nextBoolean()
                                    ? "本镇通报：" + Lookalikes.any(random)
                                    : kinds[random.nextInt(kinds.length)].text(random))
                    .append(Invented.of(random, "。\n\n", "。\n本镇消息：", "。"));
        }
        var once = hide(text.toString());
        assertEquals(once, hide(once), text.toString());
    }

    /** Each was found by the properties above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "张大山6501211800010100086217001200001172559已核实",
                "%13800138023621700121438127607620722188109273707𝟏𝟑𝟖 - 𝟎𝟎𝟏𝟑 - 𝟖𝟎𝟓𝟏□",
                "<b>4367421366658471436742135957322436048118510515167X13800138007，",
                "/𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟗𝟏张大山",
                "𝟒𝟏𝟎𝟖𝟐𝟓 - 𝟏𝟖𝟔𝟏𝟏𝟐𝟏𝟏 - 𝟓𝟖𝟗𝟔",
                "* 138 0013 8067𠮷",
                "## 13800138096：",
                "……13800138043**",
                "**13800138084？？",
                "联系电话________13800138000",
                "户主：１\n  ３８００１３８０６４等",
                "6 2 2 2 0 2 1 1 6 6 3 7 3 0 7 0 4 3",
                "姓名\t号码\n张大山\t6\n　　2284898681374017",
                "的\n:６２２８-４８９８-１３１４-４２９０\n-37132918460\u206011638\uFEFF02^",
                "姓名|号码\n张大山|5134371829\n02208175\n",
                "来电①③⑧⓪⓪①③⑧⓪⑥⑦。",
                "证件6013.\u200B8210.1\u200E267\u200B.0\u200E0\u200D38.30\u00AD5。",
                "证件6 0 1 3 8 2 1 0 1 5 9 8 2 1 6 9 2 8 8）",
                "证件6222\u2060-02\uFEFF11-9357\u00AD-2\u200E542-373。",
                "邮箱 li_si@qq.com\n。本人电话： 0000—2788643，",
                "张大山，护照为E1681922）。证件4563 5170 1865 7829_",
                "消息：|5131231819\u00AD0\u200D42\u200C89\u200E9\u200B0x(妻)。"
            })
    void staysFound(String text) {
        assertGone(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（1406021852111046440345",
                "已生成1528241890010761560075，已办结",
                "案卷号：620881196005039785，已办结",
                "面积 1375  907 / 9891 / 32  单位：人。",
                "车架号LSVN8613967596447，已办结",
                "护照号：〔已隐藏〕，标准号GB/T 06544-2018。",
                "家庭电话：****-*******，合计13800138015吨",
                "5113021888041203480345",
                "（合同编号：HT1961079782216221497656𠮷"
            })
    void staysUntouched(String text) {
        assertEquals(text, hide(text));
    }

    private static void assertGone(String text) {
        var once = hide(text);
        assertEquals("", numerals(once), text);
        assertEquals(once, hide(once), text);
    }

    static String hide(String text) {
        return Shipped.REDACTOR
                .apply("body", text, Shipped.MEASURING, List.of())
                .text();
    }

    private static String numerals(String text) {
        var numerals = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.digit(c, 10) >= 0 || NUMERALS.indexOf(c) >= 0)
                .forEach(numerals::appendCodePoint);
        return numerals.toString();
    }
}
