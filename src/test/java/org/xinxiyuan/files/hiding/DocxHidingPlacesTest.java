package org.xinxiyuan.files.hiding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.rels;
import static org.xinxiyuan.files.OfficeFiles.story;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.hiding.Verdict.place;
import static org.xinxiyuan.files.hiding.Verdict.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.files.container.Packing;

/** An ID number in every place of a docx that can hold one. */
class DocxHidingPlacesTest {
    private static final String SEEN = p("看得见");
    private static final String HEAD = ID.substring(0, 7);
    private static final String TAIL = ID.substring(7);

    private static Arguments body(String name, String xml) {
        return place(
                name,
                docx(SEEN + xml.replace("ID", ID).replace("HEAD", HEAD).replace("TAIL", TAIL))
                        .bytes());
    }

    private static Arguments opaque(String name, String part, String xml) {
        return refused(name, docx(SEEN + xml.replace("ID", ID)).bytes(), part);
    }

    private static String r(String content) {
        return "<w:p><w:r>" + content + "</w:r></w:p>";
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("a paragraph", p("身份证号ID")),
                body(
                        "split runs",
                        "<w:p><w:r><w:t>HEAD</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>TAIL</w:t></w:r></w:p>"),
                body("split by a tab", "<w:p><w:r><w:t>HEAD</w:t><w:tab/><w:t>TAIL</w:t></w:r></w:p>"),
                body("split by a line break", "<w:p><w:r><w:t>HEAD</w:t><w:br/><w:t>TAIL</w:t></w:r></w:p>"),
                body("split by a soft hyphen", "<w:p><w:r><w:t>HEAD</w:t><w:softHyphen/><w:t>TAIL</w:t></w:r></w:p>"),
                body(
                        "split by a bookmark and a field",
                        "<w:p><w:r><w:t>HEAD</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
                                + "<w:fldSimple w:instr=\"REF x\"><w:r><w:t>TAIL</w:t></w:r></w:fldSimple></w:p>"),
                body(
                        "an insertion by the number",
                        "<w:p><w:ins w:id=\"1\" w:author=\"ID\"><w:r><w:t>ID</w:t></w:r></w:ins></w:p>"),
                body(
                        "a deletion",
                        "<w:p><w:del w:id=\"1\" w:author=\"ID\"><w:r><w:delText>ID</w:delText></w:r></w:del></w:p>"),
                body(
                        "a move",
                        "<w:p><w:moveFromRangeStart w:id=\"1\" w:name=\"ID\"/><w:moveFrom w:id=\"2\"><w:r><w:t>ID</w:t></w:r>"
                                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/></w:p><w:p><w:moveTo w:id=\"3\"><w:r><w:t>ID</w:t></w:r>"
                                + "</w:moveTo></w:p>"),
                body(
                        "a change of properties",
                        "<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"ID\"><w:pPr><w:pStyle w:val=\"ID\"/></w:pPr>"
                                + "</w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id=\"2\" w:author=\"ID\"><w:rPr/></w:rPrChange></w:rPr>"
                                + "<w:t>a</w:t></w:r></w:p>"),
                body(
                        "a deleted cell's content",
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\" w:author=\"ID\"/></w:tcPr>" + p("ID")
                                + "</w:tc><w:tc>" + p("a") + "</w:tc></w:tr></w:tbl>"),
                body(
                        "VML text box",
                        r("<w:pict><v:shape id=\"ID\" alt=\"ID\" title=\"ID\"><v:textbox><w:txbxContent>" + p("ID")
                                + "</w:txbxContent></v:textbox></v:shape></w:pict>")),
                body(
                        "both branches of a text box",
                        r("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                                + "<w:txbxContent>" + p("ID")
                                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                + "<v:textbox><w:txbxContent>" + p("ID")
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent>")),
                body(
                        "a text box in a table cell",
                        "<w:tbl><w:tr><w:tc>"
                                + r("<w:pict><v:textbox><w:txbxContent>" + p("ID")
                                        + "</w:txbxContent></v:textbox></w:pict>")
                                + "</w:tc></w:tr></w:tbl>"),
                body(
                        "a drawn shape's words in a table cell",
                        "<w:tbl><w:tr><w:tc>"
                                + r("<w:t>证号</w:t><w:drawing><a:p><a:r><a:t>IDID</a:t>"
                                        + "</a:r></a:p><a:p><a:r><a:t>ID</a:t></a:r></a:p></w:drawing>")
                                + "</w:tc><w:tc>" + p("b")
                                + "</w:tc></w:tr></w:tbl>"),
                body(
                        "an alternative text",
                        r("<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"ID\" descr=\"身份证 ID\" title=\"ID\"/>"
                                + "</wp:inline></w:drawing>")),
                body("base64 behind a shape", r("<w:pict><v:shape o:gfxdata=\"" + base64Zip() + "\"/></w:pict>")),
                body(
                        "base64 of a picture",
                        r("<w:pict><w:binData w:name=\"a\">"
                                + Base64.getEncoder().encodeToString(("身份证号码是 " + ID).getBytes(StandardCharsets.UTF_8))
                                + "</w:binData></w:pict>")),
                body("hidden text", r("<w:rPr><w:vanish/></w:rPr><w:t>ID</w:t>")),
                body(
                        "white, tiny text",
                        r("<w:rPr><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"1\"/></w:rPr><w:t>ID</w:t>")),
                body(
                        "a field's code",
                        r(
                                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE \"ID\"</w:instrText>"
                                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t><w:fldChar w:fldCharType=\"end\"/>")),
                body(
                        "a field's result",
                        r(
                                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD x</w:instrText>"
                                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>ID</w:t><w:fldChar w:fldCharType=\"end\"/>")),
                body(
                        "a page number's switch",
                        r("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE \\* ID</w:instrText>"
                                + "<w:fldChar w:fldCharType=\"end\"/>")),
                body(
                        "a field's hidden data",
                        r("<w:fldChar w:fldCharType=\"begin\"><w:fldData>ID</w:fldData></w:fldChar><w:instrText>PAGE"
                                + "</w:instrText><w:fldChar w:fldCharType=\"end\"/>")),
                body(
                        "a form field",
                        r("<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"ID\"/><w:textInput><w:default"
                                + " w:val=\"ID\"/></w:textInput></w:ffData></w:fldChar><w:instrText>FORMTEXT</w:instrText><w:fldChar"
                                + " w:fldCharType=\"end\"/>")),
                body(
                        "a bookmark",
                        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"n" + ID + "\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"),
                body(
                        "a content control",
                        "<w:sdt><w:sdtPr><w:alias w:val=\"ID\"/><w:tag w:val=\"ID\"/><w:dataBinding"
                                + " w:xpath=\"/a[.='ID']\"/><w:dropDownList><w:listItem w:value=\"ID\"/></w:dropDownList></w:sdtPr>"
                                + "<w:sdtContent>" + p("ID") + "</w:sdtContent></w:sdt>"),
                body(
                        "custom markup and smart tags",
                        "<w:p><w:customXml w:uri=\"ID\" w:element=\"ID\"><w:customXmlPr><w:attr w:val=\"ID\"/>"
                                + "</w:customXmlPr><w:smartTag w:element=\"ID\"><w:r><w:t>a</w:t></w:r></w:smartTag></w:customXml></w:p>"),
                body(
                        "a table's title",
                        "<w:tbl><w:tblPr><w:tblCaption w:val=\"ID\"/></w:tblPr><w:tr><w:tc>" + p("a")
                                + "</w:tc></w:tr></w:tbl>"),
                body(
                        "identifiers of revisions",
                        "<w:p w:rsidR=\"ID\" w:rsidRDefault=\"ID\"><w:r w:rsidRPr=\"ID\"><w:t>a</w:t></w:r></w:p>"),
                body("an attribute nobody knows", "<w:p xmlns:q=\"urn:q\" q:x=\"ID\"><w:r><w:t>a</w:t></w:r></w:p>"),
                body("an element nobody knows", "<w:p xmlns:q=\"urn:q\"><q:x>ID</q:x><w:r><w:t>a</w:t></w:r></w:p>"),
                body("characters between elements", "<w:p>ID<w:r>ID<w:t>a</w:t></w:r></w:p>ID"),
                body("text outside paragraphs", "<w:r><w:t>ID</w:t></w:r>"),
                body(
                        "a formula",
                        "<w:p xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath><m:r><m:t>HEAD</m:t>"
                                + "</m:r><m:r><m:t>TAIL</m:t></m:r></m:oMath></w:p>"),
                body(
                        "phonetic guides",
                        r("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>ID</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r>"
                                + "</w:rubyBase></w:ruby>")),
                body("comments and instructions of the markup", "<!-- ID --><?x ID?>"),
                body("one digit in each cell", row(p("身份证号"), digits())),
                body("one digit in each cell of a column", column()),
                body(
                        "rows for newer programs",
                        "<w:tbl><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:tr><w:tc>" + p("ID")
                                + "</w:tc></w:tr></mc:Choice></mc:AlternateContent></w:tbl>"));
    }

    private static String digits() {
        return Stream.of(ID.split("")).map(OfficeFiles::p).collect(Collectors.joining("</w:tc><w:tc>"));
    }

    private static String row(String... cells) {
        return "<w:tbl><w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr></w:tbl>";
    }

    private static String column() {
        var rows = Stream.of(ID.split(""))
                .map(digit -> "<w:tr><w:tc>" + p(digit) + "</w:tc><w:tc>" + p("甲") + "</w:tc></w:tr>");
        return "<w:tbl>" + rows.collect(Collectors.joining()) + "</w:tbl>";
    }

    private static String base64Zip() {
        var zip = Packing.zip(Map.of("drs/shapexml.xml", ("<a>" + ID + "</a>").getBytes(StandardCharsets.UTF_8)));
        return Base64.getEncoder().encodeToString(zip);
    }

    static Stream<Arguments> opaqueBodies() {
        return Stream.of(
                opaque("an OLE object", "内嵌对象", r("<w:object><o:OLEObject ProgID=\"ID\" r:id=\"rId9\"/></w:object>")),
                opaque("an ActiveX control", "ActiveX 控件", r("<w:control w:name=\"ID\" r:id=\"rId9\"/>")),
                opaque("another document inside", "嵌入的其他文档", "<w:altChunk r:id=\"ID\"/>"),
                opaque(
                        "a chart",
                        "图表",
                        r(
                                "<w:drawing><a:graphicData uri=\"http://x/2006/chart\"><a:t>ID</a:t></a:graphicData></w:drawing>")),
                opaque(
                        "SmartArt",
                        "SmartArt 图形",
                        r("<w:drawing><a:graphicData uri=\"http://x/diagram\"><a:t>ID</a:t></a:graphicData>"
                                + "</w:drawing>")),
                opaque("a sub-document", "子文档", "<w:subDoc r:id=\"ID\"/>"),
                opaque("ink", "手写墨迹", r("<w:contentPart r:id=\"ID\"/>")));
    }

    private static Arguments part(String name, String kind, String target, String xml) {
        return place(
                name,
                related(kind, target, xml.replace("ID", ID).getBytes(StandardCharsets.UTF_8))
                        .bytes());
    }

    private static OfficeFiles related(String kind, String target, byte[] content) {
        var reference = kind.matches("header|footer")
                ? "<w:sectPr><w:" + kind + "Reference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>"
                : "";
        return docx(SEEN + reference)
                .part(("word/" + target).replace("word/../", ""), content)
                .relate("rId9", kind, target);
    }

    private static String definitions(String root, String content) {
        return story(root, content);
    }

    static Stream<Arguments> parts() {
        var jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(picture("jpeg"));
        jpeg.writeBytes(ID.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                part("a header", "header", "header1.xml", story("hdr", p("ID"))),
                part("a footer", "footer", "footer1.xml", story("ftr", p("ID"))),
                part("a header nobody shows", "header", "header2.xml", story("hdr", p("ID"))),
                part(
                        "footnotes",
                        "footnotes",
                        "footnotes.xml",
                        story("footnotes", "<w:footnote w:id=\"1\">" + p("ID") + "</w:footnote>")),
                part(
                        "endnotes",
                        "endnotes",
                        "endnotes.xml",
                        story("endnotes", "<w:endnote w:id=\"1\">" + p("ID") + "</w:endnote>")),
                part(
                        "comments",
                        "comments",
                        "comments.xml",
                        story("comments", "<w:comment w:id=\"1\" w:author=\"ID\">" + p("ID") + "</w:comment>")),
                part("threads of comments", "commentsExtended", "commentsExtended.xml", "<a b=\"ID\">ID</a>"),
                part("people", "people", "people.xml", "<people author=\"ID\"/>"),
                part("custom XML", "customXml", "../customXml/item1.xml", "<a>ID</a>"),
                part("the glossary", "glossaryDocument", "glossary/document.xml", story("glossaryDocument", p("ID"))),
                part(
                        "document variables",
                        "settings",
                        "settings.xml",
                        definitions(
                                "settings",
                                "<w:docVars><w:docVar w:name=\"ID\" w:val=\"ID\"/></w:docVars><w:zoom w:percent=\"ID\">ID</w:zoom>")),
                part(
                        "mail merge",
                        "settings",
                        "settings.xml",
                        definitions(
                                "settings",
                                "<w:mailMerge><w:query w:val=\"ID\"/></w:mailMerge><w:rsids><w:rsid w:val=\"ID\"/></w:rsids>"
                                        + "<w:attachedTemplate r:id=\"ID\"/>")),
                part(
                        "a style's name",
                        "styles",
                        "styles.xml",
                        definitions(
                                "styles",
                                "<w:style w:styleId=\"ID\"><w:name w:val=\"ID\"/><w:aliases w:val=\"ID\"/>ID</w:style>")),
                part(
                        "a list's label",
                        "numbering",
                        "numbering.xml",
                        definitions(
                                "numbering",
                                "<w:abstractNum w:abstractNumId=\"0\"><w:name w:val=\"ID\"/><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"ID\"/></w:lvl>"
                                        + "</w:abstractNum>")),
                part(
                        "a font's name",
                        "fontTable",
                        "fontTable.xml",
                        definitions(
                                "fonts",
                                "<w:font w:name=\"ID\"><w:altName w:val=\"ID\"/>"
                                        + "<w:embedRegular w:fontKey=\"ID\"/></w:font>")),
                part(
                        "a theme",
                        "theme",
                        "theme/theme1.xml",
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                                + " name=\"ID\">ID</a:theme>"),
                part("an embedded font", "font", "fonts/font1.odttf", "ID"),
                part("printer settings", "printerSettings", "printerSettings1.bin", "ID"),
                part("web settings", "webSettings", "webSettings.xml", "<a>ID</a>"),
                part("properties", "x", "../docProps/core.xml", "<a>ID</a>"),
                part("further properties", "x", "../docProps/app.xml", "<a><Company>ID</Company></a>"),
                part("own properties", "x", "../docProps/custom.xml", "<a><b name=\"ID\">ID</b></a>"),
                part("a thumbnail", "x", "../docProps/thumbnail.jpeg", "ID"),
                part("a chart's workbook left behind", "y", "embeddings/a.xlsx", "ID"),
                part("a part of that name", "y", "ID.xml", "ID"),
                place(
                        "a picture's name and tail",
                        docx(SEEN + r("<w:drawing><a:blip r:embed=\"rId9\"/></w:drawing>"))
                                .part("word/media/" + ID + ".jpg", jpeg.toByteArray())
                                .relate("rId9", "image", "media/" + ID + ".jpg")
                                .bytes()),
                place(
                        "the address of a link",
                        docx(SEEN + "<w:p><w:hyperlink r:id=\"rId9\" w:tooltip=\"" + ID + "\" w:anchor=\"" + ID
                                        + "\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>")
                                .relate("rId9", "hyperlink", "http://a.cn/?id=" + ID)
                                .bytes()),
                place(
                        "the address of a link, encoded twice",
                        docx(SEEN + "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>a</w:t></w:r>" + "</w:hyperlink></w:p>")
                                .relate("rId9", "hyperlink", "http://a.cn/?id=" + percent(percent(ID)))
                                .bytes()),
                place(
                        "the picture that is linked",
                        docx(SEEN + r("<w:drawing><a:blip r:link=\"rId9\"/></w:drawing>"))
                                .relate("rId9", "image", "http://a.cn/" + ID + ".png")
                                .bytes()),
                place(
                        "relations of a header",
                        related("header", "header1.xml", story("hdr", p("a")).getBytes(StandardCharsets.UTF_8))
                                .part(
                                        "word/_rels/header1.xml.rels",
                                        rels("<Relationship Id=\"" + ID + "\" Type=\"x\" Target=\"" + ID + "\"/>"))
                                .bytes()));
    }

    private static String percent(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append('%').append(Integer.toHexString(c)));
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bodies", "opaqueBodies", "parts"})
    void theNumberDoesNotLeave(String name, byte[] file, String refusedPart) {
        var released = Verdict.of(file, "名单.docx", refusedPart);
        if (refusedPart.isEmpty()) {
            assertTrue(OfficeFiles.partText(released, "word/document.xml").contains("看得见"), "the visible words stay");
        }
    }
}
