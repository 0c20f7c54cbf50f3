package org.xinxiyuan.check.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "## 一、职责, 一、职责",
        "**公示期**：7天, 公示期：7天",
        "> 引文, 引文",
        "- 第一项, 第一项",
        "[表格](https://a.cn/1.xls), 表格 https://a.cn/1.xls",
        "138****1234和139****5678, 138****1234和139****5678",
        "面积3*4米, 面积3*4米",
        "甲|乙, 甲|乙",
    })
    void takesTheMarksAwayAndLeavesTheWords(String markdown, String plain) {
        assertEquals(plain, PlainText.of(markdown));
    }

    @Test
    void partsTheCellsOfATableByTabs() {
        assertEquals("姓名\t金额\n吴某\t98", PlainText.of("| 姓名 | 金额 |\n|---|:--:|\n| 吴某 | 98 |"));
    }

    @Test
    void keepsBlankLinesWhichEndSentences() {
        assertEquals("甲\n\n乙\n", PlainText.of("甲\r\n\r\n乙\r\n"));
    }

    @Test
    void cutsRunsOfDigitsThatNoPatternShouldCrawlOver() {
        assertEquals(40, PlainText.of("1".repeat(5000)).length());
    }
}
