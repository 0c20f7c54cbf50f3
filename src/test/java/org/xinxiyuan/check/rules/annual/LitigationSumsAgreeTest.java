package org.xinxiyuan.check.rules.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class LitigationSumsAgreeTest {
    private final LitigationSumsAgree rule = new LitigationSumsAgree(Checkers.JUDGE);

    private static Piece report(String row) {
        return Piece.of(
                        "白鹤乡2025年政府信息公开工作年度报告",
                        "三、收到和处理政府信息公开申请情况\n\n| 一、本年新收 | 1 | 1 | 1 | 1 | 9 |\n\n四、政府信息公开行政复议、行政诉讼情况\n\n"
                                + "| 类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|---|\n" + row
                                + "\n\n五、存在的主要问题及改进情况\n\n| 1 | 1 | 1 | 1 | 9 |")
                .in("08");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "| 行政复议 | 1 | 0 | 0 | 1 | 2 |, ''",
        "| 行政复议 | 1 | 0 | 0 | 1 | 1 |, ANNUAL_SUMS/WARN",
        "| 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |, ''",
        "| 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2 |, ANNUAL_SUMS/WARN ANNUAL_SUMS/WARN",
        "| 行政复议 | 1 | 0 | 0 |, ''",
        "均为0件。, ''",
    })
    void addsTheFourResults(String row, String codes) {
        assertEquals(codes, Found.codes(rule, report(row)));
    }

    @Test
    void namesTheGroup() {
        assertEquals(
                List.of("“未经复议直接起诉”四种结果相加是1，总计写的是0，请改正"),
                Found.messages(rule, report("| 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |")));
    }
}
