package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.RedactionRules.Mask;
import org.xinxiyuan.redact.detect.PersonalData;

class RedactorTest {
    private static final String ID = "511302188804120348";
    private static final String SLIP = "511302188804120341";

    private static Policy policy(Treatment treatment) {
        var treatments = new java.util.EnumMap<PersonalData, Treatment>(PersonalData.class);
        for (var type : PersonalData.values()) {
            treatments.put(type, type == PersonalData.NAME ? Treatment.KEEP : treatment);
        }
        return new Policy(
                "test",
                treatments,
                Map.of(
                        PersonalData.ID_CARD, new Mask(2, 3),
                        PersonalData.PHONE_MOBILE, new Mask(3, 4),
                        PersonalData.BANK_CARD, new Mask(0, 4),
                        PersonalData.EMAIL, new Mask(1, 0)),
                Shipped.HIDDEN);
    }

    private static String apply(String text, Treatment treatment) {
        return Shipped.REDACTOR
                .apply("body", text.translateEscapes(), policy(treatment), List.of())
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "手机13800138001。 > 手机138****8001。",
                "身份证号511302188804120348， > 身份证号51*************348，",
                "邮箱：lisi_88@qq.com > 邮箱：l******@qq.com",
                "卡号：6217001234567890122 > 卡号：***************0122",
                "手机 138-0013-8001 > 手机 138-****-8001",
            })
    void masksOneForOne(String text, String shown) {
        assertEquals(shown, apply(text, Treatment.MASK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "张三，身份证号：511302188804120348，住野茶村。 > 张三。",
                "张三（电话：13800138001）反映 > 张三反映",
                "张三，手机13800138001。 > 张三。",
                "已发放至6217001234567890122。 > 已发放。",
                "张三511302188804120348来访 > 张三来访",
                "联系电话：13800138001\\n住址不详 > \\n住址不详",
            })
    void deletesAValueWithItsLabel(String text, String shown) {
        assertEquals(shown.translateEscapes(), apply(text, Treatment.DELETE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "姓名\\t身份证号\\t金额\\n张三\\t511302188804120348\\t3\\n李四\\t不详\\t4 > 姓名\\t金额\\n张三\\t3\\n李四\\t4",
                "姓名,金额,手机\\n张三,3,13800138001 > 姓名,金额\\n张三,3",
                "| 姓名 | 身份证号 | 金额 |\\n|---|---|---|\\n| 张三 | 511302188804120348 | 3 | > | 姓名 | 金额 |\\n|---|---|\\n| 张三 | 3 |",
                "姓名 身份证号 金额\\n张三 511302188804120348 3 > 姓名 金额\\n张三 3",
                "身份证号|姓名\\n511302188804120348|张三 > 姓名\\n张三",
            })
    void deletesAColumnWithItsHead(String text, String shown) {
        assertEquals(shown.translateEscapes(), apply(text, Treatment.DELETE));
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_TOWNSHIP, 家住利川市团堡镇。",
        "CUT_VILLAGE, 家住利川市团堡镇野茶村。",
        "CUT_VILLAGE_GROUP, 家住利川市团堡镇野茶村五组。",
        "HIDE, 家住〔已隐藏〕。",
        "KEEP, 家住利川市团堡镇野茶村五组12号。",
    })
    void cutsAnAddressWhereThePolicySays(Treatment treatment, String shown) {
        assertEquals(shown, apply("家住利川市团堡镇野茶村五组12号。", treatment));
    }

    @Test
    void leavesAVillageThatIsAllTheAddressSays() {
        assertEquals("家住团堡镇野茶村。", apply("家住团堡镇野茶村。", Treatment.CUT_VILLAGE));
        assertEquals("家住团堡镇。", apply("家住团堡镇野茶村。", Treatment.CUT_TOWNSHIP));
    }

    @Test
    void asksAPersonAboutWhatIsOnlySuspected() {
        var applied = Shipped.REDACTOR.apply("body", "身份证号：" + SLIP + "。", policy(Treatment.MASK), List.of());
        assertEquals("身份证号：〔已隐藏〕。", applied.text());
        assertTrue(applied.redactions().get(0).undecided());
    }

    @Test
    void letsADecisionWaveADetectionThrough() {
        var place = new Place("body", PersonalData.PHONE_MOBILE, "13800138001", 1);
        var decision = new Decision(place, Treatment.KEEP, "公开的值班手机", "王五", Instant.EPOCH);
        var text = "手机13800138001，手机13800138001";
        var applied = Shipped.REDACTOR.apply("body", text, policy(Treatment.HIDE), List.of(decision));
        assertEquals("手机〔已隐藏〕，手机13800138001", applied.text());
        assertEquals(decision, applied.redactions().get(1).decision().orElseThrow());
        assertEquals(Treatment.KEEP, applied.redactions().get(1).treatment());
    }

    @Test
    void tellsWhereEachValueIsShown() {
        var text = "甲13800138001乙，身份证" + ID + "丙";
        for (var treatment : List.of(Treatment.MASK, Treatment.HIDE, Treatment.DELETE)) {
            var applied = Shipped.REDACTOR.apply("body", text, policy(treatment), List.of());
            assertEquals(2, applied.redactions().size());
            for (var one : applied.redactions()) {
                assertEquals(one.place().value(), one.span().in(text));
                var shown = one.shown().in(applied.text());
                assertTrue(
                        treatment == Treatment.DELETE
                                ? shown.isEmpty()
                                : shown.equals(Shipped.HIDDEN) || shown.contains("***"),
                        shown);
            }
        }
    }

    @Test
    void redactsEveryFieldInItsOrder() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "关于13800138001来信的答复");
        fields.put("body", "身份证号" + ID);
        var redacted = Shipped.REDACTOR.redact(fields, policy(Treatment.HIDE), List.of());
        assertEquals("关于〔已隐藏〕来信的答复", redacted.field("title"));
        assertEquals(
                List.of("title", "body"),
                redacted.redactions().stream().map(one -> one.place().field()).toList());
        assertEquals("cn-pii-1.0", redacted.ruleset());
    }

    @Test
    void printsNoValue() {
        var applied = Shipped.REDACTOR.apply("body", "手机13800138001", policy(Treatment.HIDE), List.of());
        assertFalse(applied.toString().contains("138001"));
        assertFalse(applied.redactions().get(0).toString().contains("138001"));
    }
}
