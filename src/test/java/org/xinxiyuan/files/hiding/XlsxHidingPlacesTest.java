package org.xinxiyuan.files.hiding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.rels;
import static org.xinxiyuan.files.OfficeFiles.worksheet;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.hiding.Verdict.place;
import static org.xinxiyuan.files.hiding.Verdict.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.files.VisibleText;

/** An ID number in every place of an xlsx that can hold one. */
class XlsxHidingPlacesTest {
    private static final String SEEN = data("看得见,数量", "甲,#1");
    private static final String HEAD = ID.substring(0, 7);
    private static final String TAIL = ID.substring(7);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static Arguments sheet(String name, String behind) {
        return place(name, xlsx(SEEN + behind.replace("ID", ID)).bytes());
    }

    /** With this for the second cell of the second row. */
    private static Arguments cell(String name, String cell) {
        return place(
                name,
                xlsx(SEEN.replace(
                                "<c r=\"B2\"><v>1</v></c>",
                                cell.replace("HEAD", HEAD).replace("TAIL", TAIL).replace("ID", ID)))
                        .bytes());
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("a text", "<c r=\"B2\" t=\"inlineStr\"><is><t>ID</t></is></c>"),
                cell(
                        "a text with pinyin",
                        "<c r=\"B2\" t=\"inlineStr\"><is><t>a</t><rPh sb=\"0\" eb=\"1\"><t>ID</t></rPh></is></c>"),
                cell(
                        "rich text",
                        "<c r=\"B2\" t=\"inlineStr\"><is><r><t>HEAD</t></r><r><rPr><b/><rFont val=\"ID\"/></rPr><t>TAIL</t></r>"
                                + "</is></c>"),
                cell("characters between elements", "<c r=\"B2\" t=\"inlineStr\">ID<is>ID<r>ID<t>a</t></r></is></c>"),
                cell("a value beside the text", "<c r=\"B2\" t=\"inlineStr\"><v>ID</v><is><t>a</t></is></c>"),
                cell("a text beside the value", "<c r=\"B2\"><v>1</v><is><t>ID</t></is></c>"),
                cell("a truth value", "<c r=\"B2\" t=\"b\"><v>ID</v></c>"),
                cell("an error value", "<c r=\"B2\" t=\"e\"><v>ID</v></c>"),
                cell("a date value", "<c r=\"B2\" t=\"d\"><v>ID</v></c>"),
                cell("a number that is none", "<c r=\"B2\"><v>ID</v></c>"),
                cell("a formula with its text", "<c r=\"B2\" t=\"str\"><f>\"ID\"</f><v>ID</v></c>"),
                cell("a formula", "<c r=\"B2\"><f>IF(A1=\"ID\",1,2)</f><v>2</v></c>"),
                cell("an attribute nobody knows", "<c r=\"B2\" xmlns:q=\"urn:q\" q:x=\"ID\" cm=\"ID\"><v>1</v></c>"),
                cell("an extension", "<c r=\"B2\"><v>1</v><extLst><ext><x>ID</x></ext></extLst></c>"),
                cell("a cell split by a line end", "<c r=\"B2\" t=\"inlineStr\"><is><t>HEAD&#10;TAIL</t></is></c>"));
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                sheet(
                        "a validation",
                        "<dataValidations><dataValidation type=\"list\" prompt=\"ID\" error=\"ID\"><formula1>\"ID\"</formula1>"
                                + "</dataValidation></dataValidations>"),
                sheet(
                        "a conditional format",
                        "<conditionalFormatting sqref=\"A1\"><cfRule type=\"containsText\" text=\"ID\"><formula>A1=\"ID\""
                                + "</formula></cfRule></conditionalFormatting>"),
                sheet(
                        "a filter",
                        "<autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"><filters><filter val=\"ID\"/></filters></filterColumn>"
                                + "</autoFilter>"),
                sheet(
                        "a link",
                        "<hyperlinks><hyperlink ref=\"A1\" location=\"ID\" tooltip=\"ID\" display=\"ID\"/></hyperlinks>"),
                sheet(
                        "a scenario",
                        "<scenarios><scenario name=\"ID\" comment=\"ID\"><inputCells r=\"A1\" val=\"ID\"/></scenario></scenarios>"),
                sheet("a custom property", "<customProperties><customPr name=\"ID\"/></customProperties>"),
                sheet(
                        "a protected range",
                        "<protectedRanges><protectedRange name=\"ID\" sqref=\"A1\"/></protectedRanges>"),
                sheet(
                        "a printed header",
                        "<headerFooter><oddHeader>&amp;C&amp;12ID</oddHeader><firstFooter>&amp;\"ID\"&amp;Rx</firstFooter>"
                                + "</headerFooter>"),
                sheet(
                        "a printed header split by codes",
                        "<headerFooter><oddHeader>&amp;C" + HEAD + "&amp;B" + TAIL + "</oddHeader></headerFooter>"),
                sheet("an extension", "<extLst><ext><x>ID</x></ext></extLst>"),
                sheet(
                        "ignored errors and tags",
                        "<ignoredErrors><ignoredError sqref=\"ID\"/></ignoredErrors><smartTags a=\"ID\"/>"),
                place(
                        "a sheet's code name and view",
                        xlsx("<sheetPr codeName=\"ID\"><outlinePr x=\"ID\"/></sheetPr><sheetViews><sheetView"
                                                .replace("ID", ID)
                                        + " workbookViewId=\"0\"><selection activeCell=\"" + ID
                                        + "\"/></sheetView></sheetViews>" + SEEN)
                                .bytes()),
                place(
                        "a hidden row",
                        xlsx(SEEN.replace(
                                        "</sheetData>",
                                        "<row r=\"3\" hidden=\"1\"><c t=\"inlineStr\"><is><t>" + ID
                                                + "</t></is></c></row></sheetData>"))
                                .bytes()),
                place(
                        "a row without height",
                        xlsx(SEEN.replace(
                                        "</sheetData>",
                                        "<row r=\"3\" ht=\"0\"><c t=\"inlineStr\"><is><t>" + ID
                                                + "</t></is></c></row></sheetData>"))
                                .bytes()),
                place(
                        "rows hidden by default",
                        xlsx("<sheetFormatPr zeroHeight=\"1\"/>"
                                        + SEEN.replace("<row r=\"1\"", "<row r=\"1\" hidden=\"0\"")
                                                .replace(
                                                        "</sheetData>",
                                                        "<row r=\"3\"><c t=\"inlineStr\"><is><t>" + ID
                                                                + "</t></is></c></row></sheetData>"))
                                .bytes()),
                place(
                        "a hidden column",
                        xlsx("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>" + data("看得见,数量,号", "甲,#1," + ID))
                                .bytes()),
                place(
                        "a column without width",
                        xlsx("<cols><col min=\"3\" max=\"3\" width=\"0\"/></cols>" + data("看得见,数量,号", "甲,#1," + ID))
                                .bytes()),
                place(
                        "characters between rows",
                        xlsx(SEEN.replace("<row", ID + "<row").replace("<c ", ID + "<c "))
                                .bytes()),
                place(
                        "an attribute of a row",
                        xlsx(SEEN.replace("<row ", "<row xmlns:q=\"urn:q\" q:x=\"" + ID + "\" spans=\"" + ID + "\" "))
                                .bytes()),
                place(
                        "under a merged region",
                        xlsx(data("看得见,数量", "甲," + ID) + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>")
                                .bytes()),
                place("over two cells", xlsx(data("看得见,数量", HEAD + "," + TAIL)).bytes()),
                refused(
                        "a chart",
                        shapes("<xdr:twoCellAnchor><xdr:graphicFrame><a:t>" + ID
                                + "</a:t></xdr:graphicFrame></xdr:twoCellAnchor>"),
                        "图表"),
                refused(
                        "an OLE object",
                        xlsx(SEEN + "<oleObjects><oleObject progId=\"" + ID + "\"/></oleObjects>")
                                .bytes(),
                        "内嵌对象"),
                refused(
                        "a control",
                        xlsx(SEEN + "<controls><control name=\"" + ID + "\"/></controls>")
                                .bytes(),
                        "控件"));
    }

    private static byte[] shapes(String content) {
        return xlsx(SEEN + "<drawing r:id=\"rId1\"/>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        rels("<Relationship Id=\"rId1\" Type=\"x/drawing\" Target=\"../drawings/d.xml\"/>"))
                .part(
                        "xl/drawings/_rels/d.xml.rels",
                        rels("<Relationship Id=\"rId1\" Type=\"x/image\" Target=\"../media/" + ID + ".png\"/>"))
                .part("xl/media/" + ID + ".png", picture("png"))
                .part(
                        "xl/drawings/d.xml",
                        "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships\">" + content + "</xdr:wsDr>")
                .bytes();
    }

    private static String anchored(String content) {
        return "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>3</xdr:row></xdr:from>"
                + content.replace("ID", ID) + "</xdr:twoCellAnchor>";
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                place(
                        "a shape's words",
                        shapes(anchored("<xdr:sp macro=\"ID\" textlink=\"ID\"><xdr:txBody><a:p><a:r><a:t>" + HEAD
                                + "</a:t></a:r><a:r><a:t>" + TAIL + "</a:t></a:r></a:p></xdr:txBody></xdr:sp>"))),
                place("words outside a shape's paragraphs", shapes(anchored("<xdr:sp>ID<a:t>ID</a:t></xdr:sp>"))),
                place(
                        "an alternative text",
                        shapes(anchored(
                                "<xdr:pic><xdr:cNvPr id=\"2\" name=\"ID\" descr=\"ID\" title=\"ID\"><a:hlinkClick"
                                        + " tooltip=\"ID\"/></xdr:cNvPr><a:blip r:embed=\"rId1\"/></xdr:pic>"))));
    }

    private static Arguments part(String name, String kind, String target, String xml) {
        return place(
                name,
                xlsx(SEEN)
                        .part(("xl/" + target).replace("xl/../", ""), xml.replace("ID", ID))
                        .relate("rId7", kind, target)
                        .bytes());
    }

    private static Arguments workbook(String name, String content) {
        return place(
                name,
                xlsx(SEEN)
                        .workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                + content.replace("ID", ID))
                        .bytes());
    }

    static Stream<Arguments> parts() {
        var styles = "<styleSheet xmlns=\"" + MAIN + "\">";
        return Stream.of(
                hiddenSheet("hidden"),
                hiddenSheet("veryHidden"),
                place(
                        "a sheet's name",
                        xlsx(SEEN)
                                .workbook("<sheets><sheet name=\"" + ID + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                                .bytes()),
                workbook(
                        "a defined name",
                        "<definedNames><definedName name=\"ID\" comment=\"ID\">\"ID\"</definedName><definedName"
                                + " name=\"_xlnm.Print_Titles\">'ID'!$1:$1</definedName></definedNames>"),
                workbook(
                        "views, users, web publishing",
                        "<customWorkbookViews><customWorkbookView name=\"ID\"/></customWorkbookViews>"
                                + "<fileSharing userName=\"ID\"/><webPublishObjects><webPublishObject title=\"ID\"/></webPublishObjects>"),
                part(
                        "unused shared strings",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN + "\"><si><t>ID</t></si></sst>"),
                part("comments", "comments", "comments1.xml", "<a><author>ID</author><t>ID</t></a>"),
                part("threaded comments", "threadedComment", "threadedComments/threadedComment1.xml", "<a>ID</a>"),
                part("people", "person", "persons/person.xml", "<a displayName=\"ID\"/>"),
                part("pivot caches", "pivotCacheDefinition", "pivotCache/pivotCacheRecords1.xml", "<a v=\"ID\"/>"),
                part("connections", "connections", "connections.xml", "<a command=\"ID\"/>"),
                part("query tables", "queryTable", "queryTables/queryTable1.xml", "<a name=\"ID\"/>"),
                part(
                        "tables",
                        "table",
                        "tables/table1.xml",
                        "<table displayName=\"ID\"><tableColumn totalsRowLabel=\"ID\"/></table>"),
                part("slicers", "slicer", "slicers/slicer1.xml", "<a caption=\"ID\"/>"),
                part("outside links", "externalLink", "externalLinks/externalLink1.xml", "<a><v>ID</v></a>"),
                part("revision logs", "revisionHeaders", "revisions/revisionLog1.xml", "<a userName=\"ID\">ID</a>"),
                part("the chain of calculation", "calcChain", "calcChain.xml", "<a r=\"ID\"/>"),
                part("a chart sheet's leftovers", "chart", "charts/chart1.xml", "<a><v>ID</v></a>"),
                part("custom XML", "customXml", "../customXml/item1.xml", "<a>ID</a>"),
                part("printer settings", "printerSettings", "printerSettings/printerSettings1.bin", "ID"),
                part("properties", "x", "../docProps/core.xml", "<a>ID</a>"),
                part("further properties", "x", "../docProps/app.xml", "<a>ID</a>"),
                part("a thumbnail", "x", "../docProps/thumbnail.wmf", "ID"),
                part(
                        "a number format",
                        "styles",
                        "styles.xml",
                        styles + "<numFmts><numFmt numFmtId=\"200\" formatCode=\"&quot;ID&quot;\"/>"
                                + "</numFmts>ID</styleSheet>"),
                part(
                        "a style's name",
                        "styles",
                        "styles.xml",
                        styles + "<cellStyles><cellStyle name=\"ID\" xfId=\"0\"/></cellStyles><dxfs>"
                                + "<dxf><numFmt formatCode=\"ID\"/></dxf></dxfs><tableStyles defaultTableStyle=\"ID\"/></styleSheet>"),
                part(
                        "a font's name",
                        "styles",
                        "styles.xml",
                        styles + "<fonts><font><name val=\"ID\"/></font></fonts></styleSheet>"),
                part(
                        "a theme",
                        "theme",
                        "theme/theme1.xml",
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                                + " name=\"ID\">ID<a:x typeface=\"ID\"/></a:theme>"));
    }

    private static Arguments hiddenSheet(String state) {
        return place(
                "a sheet that is " + state,
                xlsx(SEEN)
                        .workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"" + ID
                                + "\" sheetId=\"2\" state=\"" + state + "\" r:id=\"rId2\"/></sheets>")
                        .part("xl/worksheets/sheet2.xml", worksheet(data(ID)))
                        .relate("rId2", "worksheet", "worksheets/sheet2.xml")
                        .bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cells", "sheets", "drawings", "parts"})
    void theNumberDoesNotLeave(String name, byte[] file, String refusedPart) throws Exception {
        var released = Verdict.of(file, "名单.xlsx", refusedPart);
        if (refusedPart.isEmpty()) {
            assertTrue(VisibleText.of("a", released).orElseThrow().contains("看得见"), "the visible words stay");
            assertTrue(OfficeFiles.unzip(released).containsKey("xl/worksheets/sheet1.xml"));
        }
    }
}
