package org.xinxiyuan.check.rules.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class AnnualReportPartsFilledTest {
    private final AnnualReportPartsFilled rule = new AnnualReportPartsFilled(Checkers.JUDGE);
    private static final String FIRST = "一、总体情况 主动公开286条，依申请公开0件；政府信息管理、平台建设和监督保障按要求开展。";
    private static final String SECOND = "二、主动公开政府信息情况 制发规范性文件1件。";
    private static final String THIRD = "三、收到和处理政府信息公开申请情况 收到0件。";
    private static final String FOURTH = "四、政府信息公开行政复议、行政诉讼情况 0件。";
    private static final String FIFTH = "五、存在的主要问题及改进情况 解读形式单一，已改进。";
    private static final String SIXTH = "六、其他需要报告的事项 没有收取信息处理费。";

    private static Piece report(String... parts) {
        return Piece.of("白鹤乡2024年政府信息公开工作年度报告", String.join("\n", parts)).in("08");
    }

    @Test
    void isContentWithSixFullParts() {
        assertEquals("", Found.codes(rule, report(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH)));
        assertEquals("", Found.codes(rule, Piece.of("总结", "一、总体情况\n二、问题").in("0605")));
    }

    @ParameterizedTest
    @CsvSource({"五、存在的主要问题及改进情况：", "'## 五、存在的主要问题及改进情况\n\n'", "**五、存在的主要问题及改进情况**"})
    void findsAHeadingWithNothingBelow(String fifth) {
        assertEquals("ANNUAL_PARTS/WARN", Found.codes(rule, report(FIRST, SECOND, THIRD, FOURTH, fifth, SIXTH)));
    }

    @Test
    void knowsTheOrderAndTheFiveMatters() {
        assertEquals("ANNUAL_PARTS/HINT", Found.codes(rule, report(FIRST, THIRD, SECOND, FOURTH, FIFTH, SIXTH)));
        assertEquals(
                List.of("“总体情况”还没有说到：依申请公开、平台建设、监督保障"),
                Found.messages(rule, report("一、总体情况 主动公开286条，信息管理规范。", SECOND, THIRD, FOURTH, FIFTH, SIXTH)));
    }
}
