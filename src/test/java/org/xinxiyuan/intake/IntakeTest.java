package org.xinxiyuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.story;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.worksheet;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.document.SourceReader.Reading;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.files.OfficeFiles;

class IntakeTest {
    private static final Intake INTAKE = new Intake();

    private static Text read(String name, byte[] bytes) {
        return assertInstanceOf(Text.class, INTAKE.read(name, bytes));
    }

    private static Reading read(OfficeFiles file) {
        return INTAKE.read("文件", file.bytes());
    }

    private static String body(OfficeFiles file) {
        return assertInstanceOf(Text.class, read(file)).body();
    }

    @Test
    void readsAnOfficialPaper() {
        var text = assertInstanceOf(Text.class, read(docx(p("清河镇人民政府文件") + p("清政发〔2026〕5号")
                + p("清河镇人民政府") + p("关于做好春耕备耕工作的通知") + p("各村（居）民委员会：") + p("现将有关事项通知如下。"))));
        assertEquals(Optional.of("清政发〔2026〕5号"), text.docNo());
        assertEquals("清河镇人民政府关于做好春耕备耕工作的通知", text.title());
        assertTrue(text.body().contains("各村（居）民委员会：\n\n现将有关事项通知如下。"), text.body());
    }

    @Test
    void aNumberQuotedInTheTextIsNotItsOwn() {
        var text = read("a.txt", utf8("关于防汛的通知\n\n根据《实施意见》（国办发〔2019〕54号）要求，现通知如下。\n"));
        assertEquals(Optional.empty(), text.docNo());
        assertEquals("关于防汛的通知", text.title());
    }

    @Test
    void titleIsTheFileNameWhereNoneStands() {
        assertEquals("雨情", read("雨情.txt", utf8("3月5日，我镇普降大雨，各村平安。\n")).title());
    }

    @Test
    void keepsTheOrderOfParagraphsAndTables() {
        var table = "<w:tbl><w:tr><w:tc>" + p("姓名") + "</w:tc><w:tc>" + p("A|B") + "</w:tc></w:tr><w:tr><w:tc>" + p("甲")
                + "</w:tc><w:tc>" + p("1") + p("2") + "</w:tc></w:tr></w:tbl>";
        assertTrue(body(docx(p("题目") + p("前。") + table + p("后。")))
                .contains("前。\n\n| 姓名 | A\\|B |\n| --- | --- |\n| 甲 | 1 2 |\n\n后。"));
    }

    @Test
    void mergedTitleRowBecomesAParagraphAndTwoHeaderRowsOne() {
        var head = "<w:tr><w:tc>" + p("姓名") + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("联系方式")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("") + "</w:tc><w:tc>" + p("住址") + "</w:tc><w:tc>" + p("电话") + "</w:tc></w:tr>";
        var table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + p("名册") + "</w:tc></w:tr>" + head
                + "<w:tr><w:tc>" + p("甲") + "</w:tc><w:tc>" + p("东村") + "</w:tc><w:tc>" + p("无") + "</w:tc></w:tr></w:tbl>";
        assertTrue(body(docx(p("题目") + table))
                .contains("名册\n\n| 姓名 | 联系方式 住址 | 联系方式 电话 |\n| --- | --- | --- |\n| 甲 | 东村 | 无 |"));
    }

    @Test
    void takesInsertionsAndLeavesDeletions() {
        var text = body(docx(p("题目") + "<w:p><w:r><w:t>共</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>三</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>四</w:t></w:r></w:ins><w:r><w:t>户。</w:t></w:r></w:p>"));
        assertTrue(text.contains("共四户。"), text);
    }

    @Test
    void textBoxesAreReadHeadersAreNot() {
        var file = docx(p("题目") + "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + p("框里的字") + "</w:txbxContent></v:textbox>"
                        + "</w:pict></w:r></w:p><w:sectPr><w:headerReference r:id=\"rId9\"/></w:sectPr>")
                .part("word/header1.xml", story("hdr", p("页眉的字")))
                .relate("rId9", "header", "header1.xml");
        assertTrue(body(file).contains("框里的字"));
        assertFalse(body(file).contains("页眉的字"));
    }

    @Test
    void automaticNumbersReadAsTheyAreSeen() {
        var numbering = story("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
                + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/></w:num>");
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        var text = body(docx(p("题目") + item.formatted("目标") + item.formatted("任务"))
                .part("word/numbering.xml", numbering)
                .relate("rId9", "numbering", "numbering.xml"));
        assertTrue(text.contains("一、目标\n\n二、任务"), text);
    }

    @Test
    void readsNumbersAsTheyAreShown() {
        var styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\""
                + " formatCode=\"#,##0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs>"
                + "</styleSheet>";
        var sheet = data("证号,日期,金额", "#110105184912310000,#46097,#1234.5")
                .replace("<c r=\"B2\">", "<c r=\"B2\" s=\"1\">")
                .replace("<c r=\"C2\">", "<c r=\"C2\" s=\"2\">");
        var text = body(xlsx(sheet).part("xl/styles.xml", styles).relate("rId5", "styles", "styles.xml"));
        assertTrue(text.contains("| 110105184912310000 | 2026/3/16 | 1,234.50 |"), text);
    }

    @Test
    void leavesHiddenRowsColumnsAndSheetsOut() {
        var file = xlsx("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                        + data("姓名,暗,数", "甲,暗,#1", "乙,暗,#2").replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\""))
                .workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"藏\" sheetId=\"2\" state=\"hidden\""
                        + " r:id=\"rId2\"/></sheets>")
                .part("xl/worksheets/sheet2.xml", worksheet(data("暗,数")))
                .relate("rId2", "worksheet", "worksheets/sheet2.xml");
        assertEquals("| 姓名 | 数 |\n| --- | --- |\n| 甲 | 1 |\n", body(file));
    }

    @Test
    void mergedTitleOfASheetIsTheTitle() {
        var file = xlsx(data("清河镇惠农补贴公示表,,", "单位：元,,", "姓名,村组,金额", "甲,东村,#100")
                + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");
        var text = assertInstanceOf(Text.class, read(file));
        assertEquals("清河镇惠农补贴公示表", text.title());
        assertEquals("单位：元\n\n| 姓名 | 村组 | 金额 |\n| --- | --- | --- |\n| 甲 | 东村 | 100 |\n", text.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTextInAnyEncodingOfThisCountry(String charset) {
        var plain = "关于春季造林的通知\n\n各村：请于3月12日前完成造林任务。\n";
        var text = read("a.txt", plain.getBytes(Charset.forName(charset)));
        assertEquals("关于春季造林的通知", text.title());
        assertEquals("各村：请于3月12日前完成造林任务。\n", text.body());
    }

    @Test
    void readsShortGbkAndMarkedUtf8() {
        assertEquals("雨停了。\n", read("a.txt", "雨停了。".getBytes(Charset.forName("GBK"))).body());
        assertEquals("雨停了。\n", read("a.txt", utf8("\uFEFF雨停了。")).body());
        assertEquals("雨停了。\n", read("a.txt", "雨停了。".getBytes(StandardCharsets.UTF_16LE)).body());
    }

    @Test
    void readsCsvAsATable() {
        var text = read("名单.csv", utf8("姓名,备注\r\n甲,\"a,b\"\r\n乙,\"说\"\"是\"\"\"\r\n"));
        assertEquals("| 姓名 | 备注 |\n| --- | --- |\n| 甲 | a,b |\n| 乙 | 说\"是\" |\n", text.body());
        assertEquals("text/csv", text.mediaType());
        assertEquals("名单", text.title());
    }

    @Test
    void readsAWebPageWithoutWhatIsHidden() {
        var text = read("a.html", utf8("<html><head><title>通知</title><style>x</style></head><body><p>第一段。</p><p hidden>暗</p>"
                + "<ul><li>甲</li></ul><table><tr><th>名</th><th>数</th></tr><tr><td>a</td><td>1</td></tr></table></body></html>"));
        assertEquals("通知", text.title());
        assertEquals("第一段。\n\n- 甲\n\n| 名 | 数 |\n| --- | --- |\n| a | 1 |\n", text.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"header,header", "footer,footer", "footnotes,footnotes", "comments,comments"})
    void findsAMarkInEveryPartOfADocx(String type, String root) {
        var name = root.equals("header") ? "hdr" : root.equals("footer") ? "ftr" : root;
        var file = docx(p("题目") + p("正文。")).part("word/" + type + "1.xml", story(name, p("机密★1年")))
                .relate("rId9", type, type + "1.xml");
        assertEquals(new Classified("secret.starred"), read(file));
    }

    @Test
    void findsAMarkBehindTheText() {
        assertInstanceOf(Classified.class, read(docx(p("正文")).part("docProps/core.xml",
                "<p:coreProperties xmlns:p=\"http://x/core-properties\"><p:keywords>秘密★3年</p:keywords></p:coreProperties>")));
        assertInstanceOf(Classified.class, read(docx(p("正文") + "<w:p><w:r><w:t>绝</w:t></w:r><w:r><w:t>密★</w:t></w:r></w:p>")));
        assertInstanceOf(Classified.class, read(docx(p("正文") + "<w:tbl><w:tr><w:tc>" + p("密级") + "</w:tc><w:tc>" + p("机密")
                + "</w:tc></w:tr></w:tbl>")));
        assertInstanceOf(Classified.class, read(xlsx(data("a,b")).workbook(
                "<sheets><sheet name=\"机密★\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")));
        assertInstanceOf(Classified.class, read(xlsx(data("a,b")).part("xl/worksheets/sheet9.xml", worksheet(data("秘密★长期")))));
        assertInstanceOf(Classified.class, INTAKE.read("机密★1年 通知.txt", utf8("正文")));
        assertInstanceOf(Classified.class, INTAKE.read("a.txt", utf8("秘密　5年\n\n关于某事的报告")));
        assertInstanceOf(Classified.class, INTAKE.read("机密★.pdf", utf8("%PDF-1.7")));
    }

    @Test
    void theBareWordIsNoMark() {
        assertInstanceOf(Text.class, read(docx(p("关于保护商业秘密的通知") + p("涉及国家秘密、商业秘密的不予公开。"))));
    }
}
