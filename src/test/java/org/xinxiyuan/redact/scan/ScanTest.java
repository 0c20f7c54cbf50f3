package org.xinxiyuan.redact.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

class ScanTest {
    private static final int STRIDE = 4096;

    /** The scan goes in strides: what lies across the end of one is found like anywhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号：110105189312310011。",
                "身 份 证 号：１１０１０５１８９３１２３１００１１。",
                "电话一三八零零一三八零零一。",
                "手机𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟏。",
                "手机1380\u200B0138001。",
                "车牌川A12345。",
                "家住青石镇野茶村５组12号。",
                "邮箱ａｂｃ＠example．com。",
                "微信：abcd_123。"
            })
    void findsTheSameWhereverItStands(String value) {
        var expected = Shipped.DETECTOR.detect("。" + value);
        assertEquals(1, expected.size(), value);
        for (int before = STRIDE - value.length() - 2; before <= STRIDE + 2; before++) {
            var found = Shipped.DETECTOR.detect("。".repeat(before) + value);
            assertEquals(expected.size(), found.size(), value + " at " + before);
            assertEquals(expected.get(0).type(), found.get(0).type());
            assertEquals(
                    expected.get(0).span().start() + before - 1,
                    found.get(0).span().start());
            assertEquals(
                    expected.get(0).span().end() + before - 1,
                    found.get(0).span().end());
        }
    }
}
