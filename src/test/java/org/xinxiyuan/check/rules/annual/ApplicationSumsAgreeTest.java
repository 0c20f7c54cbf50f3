package org.xinxiyuan.check.rules.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class ApplicationSumsAgreeTest {
    private final ApplicationSumsAgree rule = new ApplicationSumsAgree(Checkers.JUDGE);

    /** A true table: three new, one carried in, three done, one carried on. */
    static final String TABLE = """
            | 申请情况 | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
            | 二、上年结转政府信息公开申请数量 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 三、本年度办理结果 | （一）予以公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |
            | | （二）部分公开（区分处理的，只计这一情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | （三）不予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | 5.属于三类内部事务信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | | （四）无法提供 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | 2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | （五）不予处理 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | （六）其他处理 3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | （七）总计 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
            | 四、结转下年度继续办理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            """;

    private static Piece report(String table) {
        return Piece.of("白鹤乡2025年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况\n\n" + table).in("08");
    }

    private static Piece withLastYear(String table, String formerRow) {
        return report(table)
                .stock(
                        "08",
                        "白鹤乡2024年政府信息公开工作年度报告",
                        "2025-01-20",
                        TABLE.replace("| 四、结转下年度继续办理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", formerRow));
    }

    @Test
    void isContentWithTrueSums() {
        assertEquals("", Found.codes(rule, report(TABLE)));
        assertEquals("", Found.codes(rule, report(TABLE.replace("| ", "\t").replace(" |", ""))));
        assertEquals("", Found.codes(rule, report(TABLE.replace("（", "(").replace("）", ")"))));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "| （一）予以公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |, | （一）予以公开 | 1 | 1 | 0 | 0 | 0 | 0 | 3 |, 自然人加五类组织是2，总计写的是3",
        "| 四、结转下年度继续办理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |, | 四、结转下年度继续办理 | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |, “自然人”一列：本年新收加上年结转是3",
        "| 5.属于三类内部事务信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |, | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |, 相加是1，（七）总计写的是2",
    })
    void blocksWhatDoesNotAddUp(String right, String wrong, String message) {
        var piece = report(TABLE.replace(right, wrong));
        assertTrue(Found.codes(rule, piece).startsWith("ANNUAL_SUMS/BLOCK"), Found.codes(rule, piece));
        assertTrue(
                Found.messages(rule, piece).stream().anyMatch(said -> said.contains(message)),
                Found.messages(rule, piece)::toString);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "| 四、结转下年度继续办理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |, ''",
        "| 四、结转下年度继续办理 | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |, ANNUAL_SUMS/BLOCK",
        "| 没有这一行 |, ''",
    })
    void goesOnFromLastYear(String formerRow, String codes) {
        assertEquals(codes, Found.codes(rule, withLastYear(TABLE, formerRow)));
    }

    @Test
    void knowsNothingOfOtherYears() {
        var piece = report(TABLE).existing("08", "白鹤乡2023年政府信息公开工作年度报告", true, Optional.of(2023));
        assertEquals("", Found.codes(rule, piece));
    }

    @ParameterizedTest
    @CsvSource({"收到0件。, ANNUAL_TABLE/HINT", "| 一、本年新收 | 2 | 1 |, ANNUAL_TABLE/HINT"})
    void saysWhenThereIsNoTable(String body, String codes) {
        assertEquals(codes, Found.codes(rule, report(body)));
        assertEquals("", Found.codes(rule, Piece.of("工作总结", body).in("0605")));
    }

    @Test
    void readsCellsAsOfficersFillThem() {
        assertEquals(
                "",
                Found.codes(
                        rule,
                        report(TABLE.replace("| 0 ", "|  ")
                                .replace("| 2 ", "| ２ ")
                                .replace("| 3 |", "| **3** |"))));
        var wide = "\n| 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 0 |\n";
        assertEquals("", Found.codes(rule, report(wide + TABLE + wide)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "| 1.属于国家秘密, | 其中：属于国家秘密",
        "| | （三）不予公开 |, | 三、本年度办理结果 | （三）不予公开 |",
        "| （四）无法提供 1., | （四）无法提供：",
        "| 三、本年度办理结果 | （一）, | 三、本年度办理结果 | | 2 | 1 | 0 | 0 | 0 | 0 | 3 |~| | （一）",
    })
    void countsNoResultTwice(String usual, String other) {
        var table = TABLE.replace(usual, other.replace("~", "\n"));
        assertEquals("", Found.codes(rule, report(table)));
    }

    @Test
    void addsNoResultsThatAreNotAllThere() {
        var few = TABLE.replaceAll("(?m)^\\| \\| （二）.*\\R", "").replaceAll("(?m)^\\| \\| 5[.].*\\R", "");
        assertEquals("", Found.codes(rule, report(few)));
    }
}
