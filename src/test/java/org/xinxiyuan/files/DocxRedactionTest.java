package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.assertGone;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.partText;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.story;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

class DocxRedactionTest {
    private static final FileRedaction FILES = new FileRedaction(new SampleRedaction());

    private static Outcome redact(OfficeFiles file, Treatment treatment) {
        return FILES.redact(file.bytes(), "名单.docx", "attachments/0", policy(treatment), List.of());
    }

    private static byte[] cleaned(OfficeFiles file) {
        return assertInstanceOf(Cleaned.class, redact(file, Treatment.HIDE)).bytes();
    }

    private static String textOf(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            document.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
            document.getTables().forEach(t -> text.append(t.getText()));
            return text.toString();
        }
    }

    /** Each hiding place holds the number; the visible words around it stay. */
    static Stream<Arguments> hidingPlaces() {
        var run = "<w:r><w:t>" + MOBILE + "</w:t></w:r>";
        return Stream.of(
                Arguments.of("a plain paragraph", docx(p("看得见 " + MOBILE))),
                Arguments.of(
                        "split runs",
                        docx("<w:p><w:r><w:t>看得见 138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>0013"
                                + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>8000</w:t></w:r></w:p>")),
                Arguments.of(
                        "a deletion",
                        docx(p("看得见") + "<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>" + MOBILE
                                + "</w:delText></w:r></w:del></w:p>")),
                Arguments.of(
                        "an insertion",
                        docx(p("看得见") + "<w:p><w:ins w:id=\"1\" w:author=\"" + MOBILE + "\">" + run
                                + "</w:ins></w:p>")),
                Arguments.of(
                        "hidden text",
                        docx(p("看得见") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + MOBILE + "</w:t></w:r></w:p>")),
                Arguments.of(
                        "a field instruction",
                        docx(p("看得见") + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                                + "<w:instrText>HYPERLINK \"tel:" + MOBILE + "\"</w:instrText></w:r><w:r><w:fldChar"
                                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>电话</w:t></w:r><w:r><w:fldChar"
                                + " w:fldCharType=\"end\"/></w:r></w:p>")),
                Arguments.of(
                        "a simple field",
                        docx(p("看得见") + "<w:p><w:fldSimple w:instr=\"QUOTE " + MOBILE + "\">" + run
                                + "</w:fldSimple></w:p>")),
                Arguments.of(
                        "a content control",
                        docx(p("看得见") + "<w:sdt><w:sdtPr><w:tag w:val=\"" + MOBILE
                                + "\"/><w:dropDownList><w:listItem w:displayText=\"" + MOBILE
                                + "\"/></w:dropDownList></w:sdtPr>"
                                + "<w:sdtContent><w:p>" + run + "</w:p></w:sdtContent></w:sdt>")),
                Arguments.of(
                        "a bookmark",
                        docx(p("看得见") + "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"n" + MOBILE + "\"/></w:p>")),
                Arguments.of(
                        "a text box and its fallback",
                        docx(
                                p("看得见") + "<w:p><w:r><mc:AlternateContent><mc:Choice"
                                        + " Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p>" + run
                                        + "</w:p></w:txbxContent>"
                                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>"
                                        + run
                                        + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")),
                Arguments.of(
                        "WordArt",
                        docx(p("看得见") + "<w:p><w:r><w:pict><v:shape><v:textpath string=\"" + MOBILE
                                + "\"/></v:shape></w:pict></w:r></w:p>")),
                Arguments.of(
                        "an alternative text",
                        docx(p("看得见") + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"" + MOBILE
                                + "\" descr=\"电话" + MOBILE + "\"/></wp:inline></w:drawing></w:r></w:p>")),
                Arguments.of(
                        "a table's description",
                        docx(p("看得见") + "<w:tbl><w:tblPr><w:tblDescription w:val=\"" + MOBILE
                                + "\"/></w:tblPr><w:tr><w:tc>" + p("格") + "</w:tc></w:tr></w:tbl>")),
                Arguments.of(
                        "a nested table",
                        docx(p("看得见") + "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>" + run
                                + "</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")),
                Arguments.of(
                        "a deleted row",
                        docx(p("看得见") + "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p>" + run
                                + "</w:p></w:tc></w:tr></w:tbl>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidingPlaces")
    void leavesNoCharacterIn(String place, OfficeFiles file) throws IOException {
        var out = cleaned(file);
        assertGone(out, MOBILE);
        assertTrue(textOf(out).contains("看得见"), "the visible words stay");
    }

    /** Parts beside the body. */
    static Stream<Arguments> otherParts() {
        return Stream.of(
                Arguments.of("header", "header", "header1.xml", story("hdr", p("页眉" + MOBILE))),
                Arguments.of("footer", "footer", "footer1.xml", story("ftr", p("页脚" + MOBILE))),
                Arguments.of(
                        "footnotes",
                        "footnotes",
                        "footnotes.xml",
                        story("footnotes", "<w:footnote w:id=\"1\">" + p("注" + MOBILE) + "</w:footnote>")),
                Arguments.of(
                        "comments",
                        "comments",
                        "comments.xml",
                        story("comments", "<w:comment w:id=\"1\">" + p("批注" + MOBILE) + "</w:comment>")),
                Arguments.of(
                        "settings",
                        "settings",
                        "settings.xml",
                        story("settings", "<w:docVars><w:docVar w:name=\"a\" w:val=\"" + MOBILE + "\"/></w:docVars>")),
                Arguments.of("custom XML", "customXml", "../customXml/item1.xml", "<a>" + MOBILE + "</a>"),
                Arguments.of(
                        "glossary", "glossaryDocument", "glossary/document.xml", story("glossaryDocument", p(MOBILE))),
                Arguments.of("people", "people", "people.xml", "<people author=\"" + MOBILE + "\"/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherParts")
    void leavesNoCharacterInThePart(String kind, String type, String target, String xml) throws IOException {
        var file = docx(p("看得见") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>")
                .part(("word/" + target).replace("word/../", ""), xml)
                .relate("rId9", type, target);
        if (!kind.equals("header")) {
            file.part("word/document.xml", story("document", "<w:body>" + p("看得见") + "</w:body>"));
        }
        var out = cleaned(file);
        assertGone(out, MOBILE);
        assertTrue(textOf(out).contains("看得见"));
    }

    @Test
    void keepsTheHeaderThatIsSeen() {
        var file = docx(p("正文") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>")
                .part("word/header1.xml", story("hdr", p("清河镇 " + MOBILE)))
                .relate("rId9", "header", "header1.xml");
        assertTrue(partText(cleaned(file), "word/header1.xml").contains("清河镇 〔已隐藏〕"));
    }

    @Test
    void propertiesDoNotGoOut() {
        var file = docx(p("正文"))
                .part("docProps/core.xml", "<cp>" + MOBILE + "</cp>")
                .part("docProps/app.xml", "<a>公司</a>");
        var names = OfficeFiles.unzip(cleaned(file)).keySet();
        assertFalse(names.stream().anyMatch(n -> n.startsWith("docProps")));
    }

    @Test
    void webLinksStayAndPersonalLinksGo() {
        var link = "<w:p><w:hyperlink r:id=\"%s\"><w:r><w:t>%s</w:t></w:r></w:hyperlink></w:p>";
        var file = docx(link.formatted("rId8", "网站") + link.formatted("rId9", "写信"))
                .relate("rId8", "hyperlink", "https://www.example.gov.cn/a")
                .relate("rId9", "hyperlink", "mailto:zhang@example.com");
        var out = cleaned(file);
        assertGone(out, "zhang@");
        assertTrue(partText(out, "word/_rels/document.xml.rels").contains("https://www.example.gov.cn/a"));
        assertTrue(partText(out, "word/document.xml").contains("写信"));
    }

    private static final String LIST =
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"1\"/><w:gridCol w:w=\"2\"/><w:gridCol w:w=\"3\"/>"
                    + "</w:tblGrid>" + row("姓名", "身份证号", "金额") + row("张三", ID, "100") + row("李四", "证号不详", "200")
                    + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + p("合计 300") + "</w:tc></w:tr></w:tbl>";

    private static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    @Test
    void deletingTakesTheColumnWithItsHeader() throws IOException {
        var out = assertInstanceOf(Cleaned.class, redact(docx(LIST), Treatment.DELETE));
        assertGone(out.bytes(), ID);
        assertGone(out.bytes(), "身份证号");
        assertGone(out.bytes(), "证号不详");
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.bytes()))) {
            var table = document.getTables().get(0);
            assertEquals("姓名\t金额", table.getText().split("\n")[0].strip());
            assertEquals(
                    2,
                    table.getRow(3)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue());
            assertEquals(2, table.getCTTbl().getTblGrid().sizeOfGridColArray());
        }
        assertEquals(1, out.redactions().size());
    }

    @Test
    void maskingKeepsTheColumn() throws IOException {
        var out = assertInstanceOf(Cleaned.class, redact(docx(LIST), Treatment.MASK))
                .bytes();
        assertGone(out, ID);
        assertTrue(textOf(out).contains("11*************020"));
    }

    @Test
    void aValueThatAPersonKeptStaysAndSoDoesItsColumn() throws IOException {
        var place = new Place("attachments/0", PersonalData.ID_CARD, ID, 0);
        var kept = new Decision(place, Treatment.KEEP, "本人同意", "甲", Instant.EPOCH);
        var out = FILES.redact(docx(LIST).bytes(), "a.docx", "attachments/0", policy(Treatment.DELETE), List.of(kept));
        var text = textOf(assertInstanceOf(Cleaned.class, out).bytes());
        assertTrue(text.contains(ID) && text.contains("身份证号"));
    }

    @Test
    void sameFileGivesSameBytes() {
        assertArrayEquals(cleaned(docx(LIST)), cleaned(docx(LIST)));
    }

    @Test
    void pageNumbersStayAlive() {
        var file = docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE  \\* MERGEFORMAT "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        assertTrue(partText(cleaned(file), "word/document.xml").contains("PAGE"));
    }

    @Test
    void picturesGoOutWithoutWhatHangsOnThem() {
        var jpeg = picture("jpeg");
        var loaded = new byte[jpeg.length + MOBILE.length()];
        System.arraycopy(jpeg, 0, loaded, 0, jpeg.length);
        System.arraycopy(OfficeFiles.utf8(MOBILE), 0, loaded, jpeg.length, MOBILE.length());
        var file = docx("<w:p><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>")
                .part("word/media/" + MOBILE + ".jpg", loaded)
                .relate("rId9", "image", "media/" + MOBILE + ".jpg");
        var out = cleaned(file);
        assertGone(out, MOBILE);
        assertTrue(OfficeFiles.unzip(out).containsKey("word/media/image1.jpeg"));
        assertEquals(
                1, assertInstanceOf(Cleaned.class, redact(file, Treatment.HIDE)).pictures());
    }

    static Stream<Arguments> opaque() {
        return Stream.of(
                Arguments.of("内嵌对象", docx("<w:p><w:r><w:object><o:OLEObject r:id=\"rId9\"/></w:object></w:r></w:p>")),
                Arguments.of(
                        "图表",
                        docx(
                                "<w:p><w:r><w:drawing><a:graphicData uri=\"http://x/2006/chart\"/></w:drawing></w:r></w:p>")),
                Arguments.of(
                        "SmartArt 图形",
                        docx("<w:p><w:r><w:drawing><a:graphicData uri=\"http://x/diagram\"/></w:drawing></w:r></w:p>")),
                Arguments.of("嵌入的其他文档", docx("<w:altChunk r:id=\"rId9\"/>")),
                Arguments.of(
                        "图片",
                        docx("<w:p><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>")
                                .part("word/media/a.emf", new byte[] {1, 0, 0, 0})
                                .relate("rId9", "image", "media/a.emf")),
                Arguments.of(
                        "其他部件（chart）",
                        docx("<w:p><w:r><w:drawing><a:x r:id=\"rId9\"/></w:drawing></w:r></w:p>")
                                .part("word/charts/chart1.xml", "<c/>")
                                .relate("rId9", "chart", "charts/chart1.xml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opaque")
    void refusesNamingThePart(String part, OfficeFiles file) {
        var refused = assertInstanceOf(Refused.class, redact(file, Treatment.HIDE));
        assertEquals(part, refused.part());
        assertTrue(refused.reason().matches("文件含有.*，请.*再试。"), refused.reason());
    }

    @Test
    void aPictureThatWordLostLeavesAnEmptyFrame() {
        var drawing = "<w:p><w:r><w:drawing><wp:inline><a:blip r:embed=\"rId9\"/></wp:inline></w:drawing></w:r></w:p>";
        var file = docx(p("正文") + drawing).relate("rId9", "image", "NULL").bytes();
        var outcome = new FileRedaction(new SampleRedaction())
                .redact(file, "a.docx", "attachments/0", policy(Treatment.HIDE), List.of());
        var out = assertInstanceOf(Cleaned.class, outcome, outcome::toString).bytes();
        assertFalse(partText(out, "word/document.xml").contains("r:embed"));
        assertTrue(partText(out, "word/document.xml").contains("正文"));
    }
}
