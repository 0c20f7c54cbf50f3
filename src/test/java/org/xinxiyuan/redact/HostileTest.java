package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow: a megabyte of each is done in a second of processor time, twice that is the alarm. */
class HostileTest {
    /** CPU milliseconds for a megabyte on a busy machine; a quadratic walk takes minutes. */
    private static final long FAR_FROM_QUADRATIC = 8_000;

    private static final int LENGTH = 350_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "138",
                "1 ",
                "1-",
                "1.",
                "1\n",
                "一",
                "一11",
                "零一",
                "1380013800",
                "13800138000 ",
                "13800138000、",
                "511302188804120348",
                "6217001234567890122 ",
                "住",
                "住址：",
                "号",
                "1号",
                "3组",
                "村",
                "村3组",
                "野茶村5组12号",
                "（",
                "（5）",
                "@",
                "a13800138000",
                "a6217001200001172559",
                "a@",
                "a@b.",
                "a@b.com",
                "vx",
                "vxa",
                "微信",
                "微信：a",
                "QQ1",
                "京",
                "京A",
                "京A12345",
                "身份证",
                "身份证：1",
                "村民",
                "村民1",
                "\n",
                "\t",
                "|",
                "| ",
                ",",
                " ",
                "\u200B",
                "1\u200B",
                "姓名\t电话\n张\t13800138000\n",
                "姓名 电话\n张 13800138000\n",
                "\t13800138000",
                "O0",
                "l1",
                "\uD835\uDFCF",
                "隔壁",
                "家隔壁",
                "电话：0000-8234567，",
                "账号：12345678901，",
                "护照E12345678",
                "1号楼",
                "1-1-101",
                "苑1-1-101",
                "**",
                "**甲",
                "** ",
                "“",
                "[{(【"
            })
    void isQuickOnAMegabyteOf(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        long before = cpu();
        Shipped.REDACTOR.apply("body", text, Shipped.MEASURING, List.of());
        long millis = (cpu() - before) / 1_000_000;
        assertTrue(millis < FAR_FROM_QUADRATIC, millis + " ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名\t电话\n", "姓名 身份证号 住址\n", "姓名|电话\n"})
    void isQuickUnderHeadsToo(String heads) {
        for (var piece : List.of("张三\t13800138000\n", "13800138000\t", "a|", "张三 511302188804120348 野茶村5组\n")) {
            var text = heads + piece.repeat(LENGTH / piece.length());
            long before = cpu();
            Shipped.REDACTOR.apply("body", text, Shipped.MEASURING, List.of());
            long millis = (cpu() - before) / 1_000_000;
            assertTrue(millis < FAR_FROM_QUADRATIC, piece + millis + " ms");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "张 ", "；　", "1 ", "：", "①", "王建国，", "患者", "5岁", "2010年", "，"})
    void isQuickWithNamesDatesAndIllnessesToo(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        long before = cpu();
        Shipped.DETECTOR.detect(text);
        long millis = (cpu() - before) / 1_000_000;
        assertTrue(millis < FAR_FROM_QUADRATIC, millis + " ms");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
