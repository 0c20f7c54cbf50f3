package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.assertGone;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Packing;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.Treatment;

/** What is never sent as it is: read in, and let out as a fresh docx or xlsx. */
public class OldFormatsTest {
    private static final String GB = "GB18030";

    private static Text read(byte[] bytes) {
        return assertInstanceOf(Text.class, new Intake().read("a.doc", bytes));
    }

    private static Cleaned redact(byte[] bytes, Treatment treatment) {
        var outcome = new FileRedaction(new SampleRedaction())
                .redact(bytes, "a.doc", "attachments/0", policy(treatment), List.of());
        return assertInstanceOf(Cleaned.class, outcome, outcome::toString);
    }

    private static void goesOutAs(FileKind kind, byte[] file) throws Exception {
        var out = redact(file, Treatment.HIDE);
        assertEquals(kind.mediaType().orElseThrow(), out.mediaType());
        assertGone(out.bytes(), MOBILE);
        assertTrue(VisibleText.of("a", out.bytes()).orElseThrow().contains("〔已隐藏〕"));
        assertArrayEquals(out.bytes(), redact(file, Treatment.HIDE).bytes());
    }

    public static byte[] oldWord() {
        return word().bytes();
    }

    static OldWordFile word() {
        return new OldWordFile()
                .p("关于救助的公示")
                .p("经审核，", "暗" + ID, "删", "予以公示。")
                .row("姓名", "电话")
                .row("张三", MOBILE)
                .p("特此公示。");
    }

    @Test
    void anOldWordPaperIsReadAsItIsSeen() {
        var text = read(word().bytes());
        assertEquals("关于救助的公示", text.title());
        assertEquals("经审核，予以公示。\n\n| 姓名 | 电话 |\n| --- | --- |\n| 张三 | " + MOBILE + " |\n\n特此公示。\n", text.body());
    }

    @Test
    void anOldWordPaperGoesOutAsADocx() throws Exception {
        goesOutAs(FileKind.DOCX, word().bytes());
        assertGone(redact(word().bytes(), Treatment.HIDE).bytes(), ID);
    }

    @Test
    void marksOfAnOldWordPaperAreFoundWhereverTheyStand() {
        assertInstanceOf(
                Classified.class,
                new Intake().read("a.doc", word().keywords("机密★3年").bytes()));
        assertInstanceOf(
                Classified.class,
                new Intake()
                        .read(
                                "a.doc",
                                new OldWordFile().p("题", "秘密★1年", "", "文").bytes()));
        assertInstanceOf(
                Classified.class,
                new Intake().read("a.doc", new OldWordFile().row("密级", "机密").bytes()));
    }

    public static byte[] excel(boolean marked) {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            var lines = new String[][] {
                {"救助名单", "", "", ""},
                {"姓名", "身份证号", "电话", "金额"},
                {"张三", ID, MOBILE, "1234.5"},
                {"李四", OTHER_ID, "无", "500"},
                {"王五", OTHER_ID, "无", "1"}
            };
            for (var line : lines) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : line) {
                    var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                    if (value.matches("[\\d.]{1,6}")) {
                        cell.setCellValue(Double.parseDouble(value));
                    } else {
                        cell.setCellValue(value);
                    }
                }
            }
            var money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            sheet.getRow(2).getCell(3).setCellStyle(money);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.getRow(4).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            workbook.createSheet("藏").createRow(0).createCell(0).setCellValue(marked ? "密级：机密" : "暗");
            workbook.setSheetHidden(1, true);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "#,##0; 13800138011; 13800138011",
                "0.00; 13800138011; 13800138011",
                "\"650103\"0; 186902113375; 650103186902113375",
                "#,##0.00; 1234.5; 1,234.50",
                "yyyy/m/d; 45000; 2023/3/15"
            })
    void aNumberOfAnOldWorkbookIsReadInFull(String code, double number, String seen) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var row = workbook.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue(number);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            row.getCell(1).setCellStyle(style);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            var text = read(out.toByteArray());
            assertTrue((text.title() + text.body()).contains(seen), text::body);
        }
    }

    @Test
    void anOldWorkbookIsReadAsItIsSeen() {
        var text = read(excel(false));
        assertEquals("救助名单", text.title());
        assertEquals(
                "| 姓名 | 电话 | 金额 |\n| --- | --- | --- |\n| 张三 | " + MOBILE + " | 1,234.50 |\n| 李四 | 无 | 500 |\n",
                text.body());
        assertInstanceOf(Classified.class, new Intake().read("a.et", excel(true)));
    }

    @Test
    void anOldWorkbookGoesOutAsAnXlsx() throws Exception {
        goesOutAs(FileKind.XLSX, excel(false));
        assertGone(redact(excel(false), Treatment.KEEP).bytes(), OTHER_ID);
    }

    public static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\info{\\title t}}{\\header head}"
                        + "\\pard\\plain " + body + "}")
                .getBytes(Charset.forName(GB));
    }

    @Test
    void rtfIsReadFromBytesAndFromUnicode() {
        var cells = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl %s\\cell %s\\cell\\row ";
        var text = read(rtf("\\'b9\\'d8\\'d3\\'da\\u25937?\\u21161?的公示\\par 甲{\\v 暗}乙。\\par "
                + cells.formatted("姓名", "电话") + cells.formatted("张三", MOBILE) + "\\pard 完。\\par "));
        assertEquals("关于救助的公示", text.title());
        assertEquals("甲乙。\n\n| 姓名 | 电话 |\n| --- | --- |\n| 张三 | " + MOBILE + " |\n\n完。\n", text.body());
    }

    @Test
    void rtfGoesOutAsADocxAndItsMarksAreFound() throws Exception {
        goesOutAs(FileKind.DOCX, rtf("电话" + MOBILE + "\\par "));
        assertInstanceOf(Classified.class, new Intake().read("a.rtf", rtf("题目\\par {\\v 机密★1年\\par}正文\\par ")));
        assertInstanceOf(Classified.class, new Intake().read("a.rtf", rtf("{\\footer 秘密★\\par}正文\\par ")));
    }

    public static byte[] ofd(String... lines) {
        var objects = new StringBuilder();
        int y = 20;
        for (var line : lines) {
            objects.append("<ofd:TextObject Boundary=\"20 " + y + " " + line.length() * 5
                    + " 5\" Size=\"5\"><ofd:TextCode X=\"0\"" + " Y=\"4\">" + line
                    + "</ofd:TextCode></ofd:TextObject>");
            y += 10;
        }
        var ns = " xmlns:ofd=\"http://www.ofdspec.org/2016\">";
        return Packing.zip(new TreeMap<>(Map.of(
                "OFD.xml",
                utf8("<ofd:OFD" + ns
                        + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"),
                "Doc_0/Document.xml",
                utf8(
                        "<ofd:Document" + ns
                                + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>"),
                "Doc_0/Pages/Page_0/Content.xml",
                utf8("<ofd:Page" + ns + "<ofd:Content><ofd:Layer>" + objects
                        + "</ofd:Layer></ofd:Content></ofd:Page>"))));
    }

    @Test
    void ofdIsReadAndGoesOutAsADocx() throws Exception {
        var text = read(ofd("关于救助的公示", "一、联系电话：" + MOBILE + "。"));
        assertEquals("关于救助的公示", text.title());
        assertEquals("一、联系电话：" + MOBILE + "。\n", text.body());
        goesOutAs(FileKind.DOCX, ofd("联系电话：" + MOBILE));
        assertInstanceOf(Classified.class, new Intake().read("a.ofd", ofd("机密★1年", "正文")));
    }

    @Test
    void aTableNamedXlsIsAWebPage() {
        var page = utf8(
                "<html><body><table><tr><td>姓名</td><td>数</td></tr><tr><td>甲</td><td>1</td></tr></table></body></html>");
        assertEquals("| 姓名 | 数 |\n| --- | --- |\n| 甲 | 1 |\n", read(page).body());
        assertEquals("text/html", redact(page, Treatment.HIDE).mediaType());
        assertFalse(read(page).mediaType().isEmpty());
    }
}
