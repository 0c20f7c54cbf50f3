package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;

final class FiguresAgreeTest {
    private final FiguresAgree rule = new FiguresAgree(new Proses());

    private String codes(String body) {
        return rule.check(Piece.of("通知", body).build()).stream()
                .map(Finding::code)
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "水田占45.5%，旱地占38%，园地占21%。 | FIGURE_SHARES",
                "水田、旱地、园地分别占45%、38%和21%。 | FIGURE_SHARES",
                "男性占51.3%，女性占58.7%。 | FIGURE_SHARES",
                "三次产业结构调整为29:37:44。 | FIGURE_SHARES",
                "受理量由120件增至100件。 | FIGURE_TREND",
                "办理时限由8天缩短到12天。 | FIGURE_TREND",
                "产值从1.2亿元增加到9000万元。 | FIGURE_TREND",
                "出栏从2024年的500头增加到2025年的300头。 | FIGURE_TREND",
                "收入比上年增加120万元，下降3.2%。 | FIGURE_TREND",
                "同比下降5%，比上年增加20户。 | FIGURE_TREND",
                "5—3月开展检查。 | FIGURE_RANGE",
                "公示期为6月15日至6月10日。 | FIGURE_RANGE",
                "公示期为6月15日至10日。 | FIGURE_RANGE",
                "2026—2024年实施。 | FIGURE_RANGE",
                "补助60—50元。 | FIGURE_RANGE",
            })
    void seesTheContradiction(String body, String code) {
        assertEquals(code, codes(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水田占13.54%；水浇地占52.98%；旱地占33.48%。",
                "党员占60%，女性占55%。",
                "60岁以上占25.7%，其中65岁以上占19%，80岁以上占75%。",
                "甲村占全镇的60%，占全县的50%。",
                "三次产业比由31:38:31调整为29:37:34，男女比例3:2:1。",
                "灌溉周期由12天缩短到8天，受理量由100件增至120件。",
                "产值从9000万元增加到1.2亿元。",
                "排名由第5位上升到第3位。",
                "同比增长5%，比上年下降2个百分点。",
                "收入增长3%，支出下降2%。",
                "比上年增加120万元，环比下降3%。",
                "3—5月开展检查，防火期为11月至次年5月，10—3月供暖。",
                "公示期为6月10日至6月15日，2月25日至3月5日。",
                "2024—2026年实施，工作日8:30—12:00。",
                "电话0000-6012345，60—80元。",
            })
    void leavesSoundFiguresAlone(String body) {
        assertEquals("", codes(body));
    }

    private static final String HEAD =
            "| 村 | 户数 | 金额 | 补助标准 |\n|---|---|---|---|\n| 甲村 | 12 | 1,200.5 | 100 |\n| 乙村 | 8 | 800 | 100 |\n";

    @ParameterizedTest
    @CsvSource({
        "| 合计 | 20 | 2000.5 | 100 |, ",
        "| 合计 | 21 | 2000.5 | — |, FIGURE_TOTAL",
        "| 总计 | 20 | 2100.5 | |, FIGURE_TOTAL",
        "| 丙村 | 21 | 2100.5 | 90 |, ",
    })
    void addsUpTheRows(String row, String code) {
        assertEquals(code == null ? "" : code, codes(HEAD + row));
    }

    @Test
    void saysBothFigures() {
        var finding = rule.check(Piece.of("通知", HEAD + "| 合计 | 21 | 2000.5 | |").build())
                .get(0);
        assertEquals("合计写的是21，各项相加是20", finding.message());
    }

    @Test
    void addsUpColumnsThatMostRowsProveToBeSums() {
        String head = "| 村 | 一季度 | 二季度 | 合计 |\n|---|---|---|---|\n| 甲村 | 1 | 2 | 3 |\n| 乙村 | 4 | 5 | 9 |\n";
        assertEquals("FIGURE_TOTAL", codes(head + "| 丙村 | 7 | 8 | 16 |"));
        assertEquals("", codes(head + "| 丙村 | 7 | 8 | 15 |"));
        assertEquals("", codes("| 村 | 亩数 | 单价 | 合计 |\n|---|---|---|---|\n| 甲村 | 2 | 3 | 6 |\n| 乙村 | 4 | 5 | 20 |"));
    }

    @Test
    void takesSubtotalsIntoAccount() {
        assertEquals("", codes("| 村 | 户数 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |\n| 小计 | 3 |\n| 丙 | 4 |\n| 合计 | 7 |"));
    }
}
