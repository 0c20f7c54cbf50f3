package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.assertGone;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.worksheet;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Treatment;

class XlsxRedactionTest {
    private static final FileRedaction FILES = new FileRedaction(new SampleRedaction());
    private static final String SEEN = data("看得见,数量", "甲,#1");

    private static Outcome redact(byte[] file, Treatment treatment) {
        return FILES.redact(file, "名单.xlsx", "attachments/0", policy(treatment), List.of());
    }

    private static byte[] cleaned(byte[] file, Treatment treatment) {
        return assertInstanceOf(Cleaned.class, redact(file, treatment)).bytes();
    }

    private static Sheet open(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheetAt(0);
        }
    }

    private static String row(Sheet sheet, int number) {
        var text = new StringBuilder();
        sheet.getRow(number).forEach(c -> text.append(c).append('|'));
        return text.toString();
    }

    static Stream<Arguments> hidingPlaces() {
        var hidden = xlsx(SEEN)
                .workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"藏\" sheetId=\"2\""
                        + " state=\"veryHidden\" r:id=\"rId2\"/></sheets>")
                .part("xl/worksheets/sheet2.xml", worksheet(data(MOBILE)))
                .relate("rId2", "worksheet", "worksheets/sheet2.xml");
        return Stream.of(
                Arguments.of("a cell", xlsx(data("看得见,数量", MOBILE + ",#1"))),
                Arguments.of("a number cell", xlsx(data("看得见,数量", "甲,#" + MOBILE))),
                Arguments.of("a number in scientific notation", xlsx(data("看得见,数量", "甲,#1.3800138E10"))),
                Arguments.of("a hidden sheet", hidden),
                Arguments.of("a hidden row", xlsx(SEEN.replace("</sheetData>", "<row r=\"3\" hidden=\"1\"><c t=\"inlineStr\"><is><t>"
                        + MOBILE + "</t></is></c></row></sheetData>"))),
                Arguments.of("a hidden column", xlsx("<cols><col min=\"3\" max=\"3\" hidden=\"1\" width=\"9\"/></cols>"
                        + data("看得见,数量,电话", "甲,#1," + MOBILE))),
                Arguments.of("a formula", xlsx(data("看得见,数量", "甲,乙").replace("<c r=\"B2\" t=\"inlineStr\"><is><t>乙</t></is></c>",
                        "<c r=\"B2\"><f>IF(A1=\"" + MOBILE + "\",1,2)</f><v>2</v></c>"))),
                Arguments.of("under a merged region", xlsx(data("看得见,数量", "甲," + MOBILE)
                        + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>")),
                Arguments.of("a validation", xlsx(SEEN + "<dataValidations><dataValidation type=\"list\" sqref=\"A1\"><formula1>\""
                        + MOBILE + "\"</formula1></dataValidation></dataValidations>")),
                Arguments.of("a filter", xlsx(SEEN + "<autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"><filters><filter val=\""
                        + MOBILE + "\"/></filters></filterColumn></autoFilter>")),
                Arguments.of("a conditional format", xlsx(SEEN + "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\""
                        + " priority=\"1\"><formula>A1=\"" + MOBILE + "\"</formula></cfRule></conditionalFormatting>")),
                Arguments.of("a hyperlink", xlsx(SEEN + "<hyperlinks><hyperlink ref=\"A1\" tooltip=\"" + MOBILE + "\"/></hyperlinks>")),
                Arguments.of("a printed header", xlsx(SEEN + "<headerFooter><oddHeader>&amp;C&amp;12" + MOBILE
                        + "</oddHeader></headerFooter>")),
                Arguments.of("a defined name", xlsx(SEEN).workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "<definedNames><definedName name=\"a\">\"" + MOBILE + "\"</definedName></definedNames>")),
                Arguments.of("a sheet's name", xlsx(SEEN).workbook("<sheets><sheet name=\"" + MOBILE
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")),
                Arguments.of("a number format", xlsx(SEEN).part("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\""
                        + " formatCode=\"&quot;" + MOBILE + "&quot;\"/></numFmts></styleSheet>").relate("rId5", "styles", "styles.xml")),
                Arguments.of("unused shared strings", xlsx(SEEN).part("xl/sharedStrings.xml", "<sst><si><t>" + MOBILE
                        + "</t></si></sst>").relate("rId5", "sharedStrings", "sharedStrings.xml")),
                Arguments.of("threaded comments", xlsx(SEEN).part("xl/threadedComments/threadedComment1.xml", "<a>" + MOBILE + "</a>")),
                Arguments.of("a pivot cache", xlsx(SEEN).part("xl/pivotCache/pivotCacheRecords1.xml", "<a v=\"" + MOBILE + "\"/>")),
                Arguments.of("an outside link", xlsx(SEEN).part("xl/externalLinks/externalLink1.xml", "<a>" + MOBILE + "</a>")),
                Arguments.of("custom XML", xlsx(SEEN).part("customXml/item1.xml", "<a>" + MOBILE + "</a>")),
                Arguments.of("properties", xlsx(SEEN).part("docProps/core.xml", "<a>" + MOBILE + "</a>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidingPlaces")
    void leavesNoCharacterIn(String place, OfficeFiles file) throws IOException {
        var out = cleaned(file.bytes(), Treatment.HIDE);
        assertGone(out, MOBILE);
        assertEquals("看得见", open(out).getRow(0).getCell(0).toString());
    }

    /** 标题 merged over all; 序号, 姓名, 身份证号, 金额; a note below. */
    private static byte[] list() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            fill(sheet, 0, "清河镇低保公示名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            fill(sheet, 1, "序号", "身份证号", "姓名", "金额");
            fill(sheet, 2, "1", ID, "张三", "500");
            fill(sheet, 3, "2", OTHER_ID, "李四", "600");
            fill(sheet, 4, "填报电话：" + MOBILE);
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 3));
            sheet.setColumnWidth(2, 5000);
            sheet.setColumnWidth(3, 7000);
            var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            comment.setString(MOBILE);
            sheet.getRow(2).getCell(3).setCellComment(comment);
            workbook.getProperties().getCoreProperties().setCreator("填表人" + MOBILE);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, int number, String... values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    @Test
    void deletingTakesTheColumnAndMovesTheOthers() throws IOException {
        var out = cleaned(list(), Treatment.DELETE);
        assertGone(out, ID);
        assertGone(out, OTHER_ID);
        assertGone(out, MOBILE);
        assertGone(out, "身份证号");
        var sheet = open(out);
        assertEquals("清河镇低保公示名单", sheet.getRow(0).getCell(0).toString());
        assertEquals("序号|姓名|金额|", row(sheet, 1));
        assertEquals("2|李四|600|", row(sheet, 3));
        assertEquals("A1:C1", sheet.getMergedRegion(0).formatAsString());
        assertEquals(5000, sheet.getColumnWidth(1));
        assertEquals(7000, sheet.getColumnWidth(2));
        assertEquals("填报电话：", sheet.getRow(4).getCell(0).toString());
    }

    @Test
    void maskingKeepsTheColumn() throws IOException {
        var sheet = open(cleaned(list(), Treatment.MASK));
        assertEquals("序号|身份证号|姓名|金额|", row(sheet, 1));
        assertEquals("1|11*************020|张三|500|", row(sheet, 2));
    }

    @Test
    void deletingTheFirstColumnKeepsTheTitleAboveIt() throws IOException {
        var file = xlsx(data("公示名单,", "身份证号,姓名", ID + ",张三", OTHER_ID + ",李四")
                + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
        var sheet = open(cleaned(file.bytes(), Treatment.DELETE));
        assertEquals("公示名单", sheet.getRow(0).getCell(0).toString());
        assertEquals("姓名|", row(sheet, 1));
        assertEquals(0, sheet.getNumMergedRegions());
    }

    @Test
    void hiddenRowsDoNotLeaveAGap() throws IOException {
        var file = xlsx(data("姓名,数量", "甲,#1", "乙,#2").replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\""));
        assertEquals("乙|2.0|", row(open(cleaned(file.bytes(), Treatment.HIDE)), 1));
    }

    @Test
    void aTitleInAHiddenFirstColumnIsStillSeen() throws IOException {
        var file = xlsx("<cols><col min=\"1\" max=\"1\" hidden=\"1\" width=\"9\"/></cols>"
                + data("公示名单,,", "内码,姓名,数量", "x,甲,#1") + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");
        var sheet = open(cleaned(file.bytes(), Treatment.HIDE));
        assertEquals("公示名单", sheet.getRow(0).getCell(0).toString());
        assertEquals("姓名|数量|", row(sheet, 1));
    }

    @Test
    void wideTableStaysWhole() throws IOException {
        var header = new StringBuilder("姓名");
        var values = new StringBuilder("甲");
        for (int i = 1; i < 26; i++) {
            header.append(",栏").append(i);
            values.append(",").append(i == 13 ? ID : "v" + i);
        }
        var sheet = open(cleaned(xlsx(data(header.toString(), values.toString())).bytes(), Treatment.DELETE));
        assertEquals(25, sheet.getRow(0).getLastCellNum());
        assertEquals("栏14", sheet.getRow(0).getCell(13).toString());
        assertEquals("v14", sheet.getRow(1).getCell(13).toString());
    }

    @Test
    void twoTablesOnOneSheetDoNotLoseEachOthersColumns() throws IOException {
        var file = xlsx(data("姓名,身份证号", "张三," + ID, "", "项目,金额合计", "修路,甲乙"));
        var sheet = open(cleaned(file.bytes(), Treatment.DELETE));
        assertGone(cleaned(file.bytes(), Treatment.DELETE), ID);
        assertEquals("项目|金额合计|", row(sheet, 3));
        assertEquals("", sheet.getRow(0).getCell(1).toString());
    }

    @Test
    void formulasBecomeWhatTheyShow() throws IOException {
        var file = xlsx(data("数量,合计", "#2,x").replace("<c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c>",
                "<c r=\"B2\"><f>A2*2</f><v>4</v></c>"));
        assertEquals(4.0, open(cleaned(file.bytes(), Treatment.HIDE)).getRow(1).getCell(1).getNumericCellValue());
    }

    @Test
    void sameFileGivesSameBytes() throws IOException {
        var file = list();
        assertArrayEquals(cleaned(file, Treatment.DELETE), cleaned(file, Treatment.DELETE));
    }

    static Stream<Arguments> opaque() {
        return Stream.of(
                Arguments.of("公式", xlsx(data("a,b").replace("</sheetData>", "<row r=\"2\"><c><f>A1</f></c></row></sheetData>"))),
                Arguments.of("内嵌对象", xlsx(SEEN + "<oleObjects><oleObject progId=\"x\"/></oleObjects>")),
                Arguments.of("控件", xlsx(SEEN + "<controls><control r:id=\"rId7\"/></controls>")),
                Arguments.of("工作簿", xlsx(SEEN).workbook("<sheets><sheet name=\"a\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/></sheets>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opaque")
    void refusesNamingThePart(String part, OfficeFiles file) {
        var refused = assertInstanceOf(Refused.class, redact(file.bytes(), Treatment.HIDE));
        assertEquals(part, refused.part());
        assertTrue(refused.reason().matches("文件.*，请.*再试。"), refused.reason());
    }
}
