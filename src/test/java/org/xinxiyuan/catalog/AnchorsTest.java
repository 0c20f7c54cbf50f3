package org.xinxiyuan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnchorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "公示期; 公示期",
                "公示.{2,40}名单; 公示",
                "(?:处罚|许可).{0,8}决定; 决定",
                "(?:处罚|许可)?决定书; 决定书",
                "[Ⅰ一]级; 级",
                "[一二]\\d; 一,二",
                "(?:红色|蓝色)\\d; 红色,蓝色",
                "(?:红|\\d)\\d; ''",
                "甲乙?丙; 甲",
                "\\d+; ''",
                "问题|\\d; ''",
                "[^甲]\\d; ''",
                "[甲-丙]\\d; ''",
                "(?=甲乙)\\d; ''",
                "甲乙{2}丙; 甲",
            })
    void namesWhatEveryHitHolds(String source, String words) {
        assertEquals(words.isEmpty() ? List.of() : List.of(words.split(",")), Anchors.of(source));
    }

    @ParameterizedTest
    @CsvSource({
        "公示期,现公示期为七天",
        "'公示.{2,4}名单',公示甲乙名单",
        "(?:红色|蓝色)预警,蓝色预警",
        "甲,甲",
        "[Ⅰ一]级,一级响应",
        "\\d,7",
    })
    void anIndexedTextNeverDeniesWhatItHolds(String source, String text) {
        assertTrue(Cue.of(source).foundIn(new CuedText(text)));
    }
}
