package org.xinxiyuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.county.StandardTable;
import org.xinxiyuan.document.WorkstationException;

final class CatalogSheetsTest {
    private static final String SHEET = "社会救助";

    private static StandardTable read(StandardWorkbook book) {
        return StandardTable.read(CatalogSheets.read("目录.xlsx", book.bytes()));
    }

    private static List<String> row(String number, String second) {
        var row = new ArrayList<>(StandardWorkbook.ROW);
        row.set(0, number);
        row.set(2, second);
        return row;
    }

    private static StandardWorkbook two() {
        return new StandardWorkbook().sheet(SHEET, List.of(row("1", "临时救助"), row("2", "低保")));
    }

    @Test
    void readsARowWhole() {
        var table = read(two());
        assertEquals(List.of(), table.faults());
        assertEquals(2, table.rows().size());
        var row = table.rows().get(0);
        assertEquals("社会救助", row.matter().first());
        assertEquals(Optional.of("临时救助"), row.matter().second());
        assertEquals(List.of("救助对象", "救助标准", "监督电话"), row.terms().elements());
        assertEquals(List.of("《社会救助暂行办法》"), row.terms().basis());
        assertEquals(TimeLimit.Type.WORKDAYS, row.terms().limit().orElseThrow().type());
        assertEquals(List.of("政府网站", "村公示栏"), row.reach().channels());
        assertEquals(
                List.of("全社会", "主动公开", "[乡级]"),
                List.of(row.reach().audience(), row.reach().mode(), row.reach().levels().toString()));
    }

    @Test
    void aValueOfMergedCellsHoldsForAllOfThem() {
        var book = two().set(SHEET, 5, 'B', "").merge(SHEET, 'B', 4, 5).set(SHEET, 5, 'E', "").merge(SHEET, 'E', 4, 5);
        var table = read(book);
        assertEquals(List.of(), table.faults());
        assertEquals("社会救助", table.rows().get(1).matter().first());
        assertEquals(List.of("《社会救助暂行办法》"), table.rows().get(1).terms().basis());
    }

    @Test
    void rowsOfOneMergedMatterAreOneMatter() {
        var book = two().set(SHEET, 5, 'C', "").merge(SHEET, 'C', 4, 5).set(SHEET, 5, 'D', "发放名册");
        var table = read(book);
        assertEquals(List.of(), table.faults());
        assertEquals(
                List.of("救助对象", "救助标准", "监督电话", "发放名册"),
                table.rows().get(0).terms().elements());
    }

    @Test
    void whatIsNoTableIsPassedOver() {
        var table = read(two().blank("填表说明", "请各乡镇于月底前填报").sheet("旧表", List.of(List.of("x"))).hide("旧表"));
        assertEquals(List.of(), table.faults());
        assertEquals(1, table.notes().size());
        assertTrue(table.notes().get(0).contains("工作表“填表说明”"), table.notes().toString());
    }

    @Test
    void aLimitThatIsNotUnderstoodStays() {
        var table = read(two().set(SHEET, 4, 'F', "按有关规定执行"));
        assertEquals(List.of(), table.faults());
        assertEquals(Optional.empty(), table.rows().get(0).terms().limit());
        assertEquals("按有关规定执行", table.rows().get(0).terms().limitText());
    }

    @ParameterizedTest(name = "{0}{1} = {2} => {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | A | 甲 | 工作表“社会救助”第4行A列 | 应为数字",
                "5 | B | '' | 工作表“社会救助”第5行B列 | 一级）空着",
                "4 | D | '' | 工作表“社会救助”第4行D列 | 公开内容（要素）空着",
                "4 | E | '' | 工作表“社会救助”第4行E列 | 公开依据空着",
                "5 | F | '' | 工作表“社会救助”第5行F列 | 公开时限空着",
                "4 | F | 20 | 工作表“社会救助”第4行F列 | 工作日”还是“自然日",
                "4 | F | 每年2月30日前 | 工作表“社会救助”第4行F列 | 没有",
                "4 | F | 0个工作日内 | 工作表“社会救助”第4行F列 | 不能是0",
                "4 | G | '' | 工作表“社会救助”第4行G列 | 公开主体空着",
                "5 | H | '' | 工作表“社会救助”第5行H列 | 没有一个渠道",
                "5 | H | □政府网站 □其他 | 工作表“社会救助”第5行H列 | 没有一个渠道",
                "4 | I | '' | 工作表“社会救助”第4行I列 | 都没有勾",
                "4 | J | √ | 工作表“社会救助”第4行I列 | 两个都勾了",
                "4 | I | 全社会都可以看 | 工作表“社会救助”第4行I列 | 只能打√或留空",
                "4 | L | √ | 工作表“社会救助”第4行K列 | 两个都勾了",
                "4 | N | '' | 工作表“社会救助”第4行M列 | 公开层级没有勾",
                "5 | C | 临时救助 | 工作表“社会救助”第5行C列 | 与工作表“社会救助”第4行重复",
                "4 | O | 待定 | 工作表“社会救助”第4行O列 | 没有表头",
                "2 | E | 依据 | 工作表“社会救助”第2行 | 表头缺“公开依据”一列",
                "2 | E | 依据 | 工作表“社会救助”第3行E列 | 认不出“依据”这一列",
                "3 | C | 一级事项 | 工作表“社会救助”第3行C列 | 出现了两次",
                "3 | N | 市级 | 工作表“社会救助”第3行N列 | 认不出“市级”",
            })
    void namesThePlaceOfEveryFault(int row, char column, String text, String where, String what) {
        var faults = read(two().set(SHEET, row, column, text)).faults();
        assertTrue(
                faults.stream().anyMatch(f -> f.where().equals(where) && f.what().contains(what)), faults.toString());
    }

    @Test
    void aFormulaThatFailedIsNamed() {
        var faults = read(two().formula(SHEET, 5, 'G', "1/0")).faults();
        assertEquals(1, faults.size(), faults.toString());
        assertEquals("工作表“社会救助”第5行G列", faults.get(0).where());
        assertTrue(faults.get(0).what().contains("#DIV/0!"), faults.toString());
    }

    @Test
    void allFaultsOfAllSheetsAreListed() {
        var book = two().sheet("财政", List.of(row("1", "预算"))).set(SHEET, 4, 'E', "").set(SHEET, 5, 'F', "")
                .set("财政", 4, 'G', "").set("财政", 4, 'I', "");
        var places = read(book).faults().stream().map(f -> f.where()).toList();
        assertEquals(
                List.of("工作表“社会救助”第4行E列", "工作表“社会救助”第5行F列", "工作表“财政”第4行G列", "工作表“财政”第4行I列"), places);
    }

    @Test
    void sameCodesAndBadCodesAreNamed() {
        var book = two().set(SHEET, 2, 'O', "栏目代码").set(SHEET, 4, 'O', "031201").set(SHEET, 5, 'O', "031201");
        var twice = read(book).faults();
        assertEquals("工作表“社会救助”第5行O列", twice.get(0).where(), twice.toString());
        var bad = read(two().set(SHEET, 2, 'O', "栏目代码").set(SHEET, 4, 'O', "A1")).faults();
        assertTrue(bad.get(0).what().contains("两位一级的数字"), bad.toString());
    }

    @Test
    void rowsOfOneMatterMayNotDisagree() {
        var book = two().set(SHEET, 5, 'C', "").merge(SHEET, 'C', 4, 5).set(SHEET, 5, 'F', "7个工作日内");
        assertEquals("工作表“社会救助”第5行F列", read(book).faults().get(0).where());
    }

    @Test
    void aTableWithoutRowsAndAWorkbookWithoutTablesAreFaults() {
        var empty = read(new StandardWorkbook().sheet(SHEET, List.of())).faults();
        assertEquals("工作表“社会救助”", empty.get(0).where(), empty.toString());
        var none = read(new StandardWorkbook().blank("说明", "没有表")).faults();
        assertEquals(List.of("文件"), none.stream().map(f -> f.where()).toList());
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        for (byte[] bytes : List.of(
                "序号,公开事项".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(two().bytes(), 900),
                new byte[0])) {
            var refused =
                    assertThrows(WorkstationException.class, () -> CatalogSheets.read("目录.xlsx", bytes));
            assertEquals("file.refused", refused.key());
        }
    }
}
