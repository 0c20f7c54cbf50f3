package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.story;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.worksheet;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.files.container.Packing;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Refused;

/** Files made to take all time or memory: each is answered, for import and for release, within ten seconds. */
class HostileFilesTest {
    /** Of processor time; the clock may stand still meanwhile on a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration HANGING = Duration.ofSeconds(120);
    private static Arguments file(String name, Supplier<byte[]> bytes) {
        return Arguments.of(name, bytes);
    }

    private static String many(int count, String text) {
        return text.repeat(count);
    }

    private static String lines(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> zips() {
        return Stream.of(
                file("a part of a high ratio", () -> Packing.zip(Map.of("word/document.xml", new byte[90 << 20]))),
                file("zips in zips", () -> nested(Packing.zip(Map.of("a", new byte[10 << 20])), 30, 5)),
                file("a hundred zips in a docx", () -> {
                    var file = docx(p("正文"));
                    var inner = nested(Packing.zip(Map.of("a.bin", new byte[10 << 20])), 17, 1);
                    for (int i = 0; i < 100; i++) {
                        file.part("word/embeddings/" + i + ".zip", inner);
                    }
                    return file.bytes();
                }),
                file("a hundred thousand parts", () -> {
                    var parts = new LinkedHashMap<String, byte[]>();
                    IntStream.range(0, 100_000).forEach(i -> parts.put("a" + i, new byte[0]));
                    return Packing.zip(parts);
                }),
                file(
                        "a billion laughs",
                        () -> docx(p("a")).part("word/document.xml", laughs()).bytes()),
                file(
                        "laughs in a part of no use",
                        () -> docx(p("a")).part("customXml/item1.xml", laughs()).bytes()),
                file(
                        "an outside entity",
                        () -> docx(p("a"))
                                .part(
                                        "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                                .bytes()),
                file(
                        "entities in a sheet",
                        () -> xlsx(data("a,b"))
                                .part("xl/sharedStrings.xml", laughs())
                                .relate("rId5", "sharedStrings", "sharedStrings.xml")
                                .bytes()));
    }

    private static byte[] nested(byte[] inner, int copies, int depth) {
        var bytes = inner;
        for (int d = 0; d < depth; d++) {
            var parts = new LinkedHashMap<String, byte[]>();
            for (int i = 0; i < copies; i++) {
                parts.put(i + ".zip", bytes);
            }
            bytes = Packing.zip(parts);
        }
        return bytes;
    }

    private static String laughs() {
        return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "<!ENTITY l" + i + " \"&l" + (i - 1) + ";&l" + (i - 1) + ";\">")
                        .collect(Collectors.joining())
                + "]><a>&l29;</a>";
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                file(
                        "tables in tables",
                        () -> docx(many(5_000, "<w:tbl><w:tr><w:tc>")
                                        + p(MOBILE)
                                        + many(5_000, "</w:tc></w:tr></w:tbl>"))
                                .bytes()),
                file(
                        "three hundred nested tables",
                        () -> docx(many(100, "<w:tbl><w:tr><w:tc>") + p(MOBILE) + many(100, "</w:tc></w:tr></w:tbl>"))
                                .bytes()),
                file(
                        "fields that never end",
                        () -> docx("<w:p><w:r>" + many(200_000, "<w:fldChar w:fldCharType=\"begin\"/><w:t>a</w:t>")
                                        + "</w:r></w:p>")
                                .bytes()),
                file(
                        "a chain of joined paragraphs",
                        () -> docx(many(
                                                60_000,
                                                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r>"
                                                        + "</w:p>")
                                        + p("b"))
                                .bytes()),
                file(
                        "one run of many numbers",
                        () -> docx(p(many(60_000, MOBILE + "、"))).bytes()),
                file(
                        "one paragraph of many runs",
                        () -> docx("<w:p>" + many(200_000, "<w:r><w:t>a" + MOBILE + "</w:t></w:r>") + "</w:p>")
                                .bytes()),
                file(
                        "elements without end",
                        () -> docx(many(3_000_000, "<w:p/>")).bytes()),
                file(
                        "attributes without end",
                        () -> docx("<w:p " + lines(200_000, "a#=\"\" ") + "/>").bytes()),
                file(
                        "insertions in insertions",
                        () -> docx("<w:p>" + many(390, "<w:ins>") + "<w:r><w:t>a</w:t></w:r>" + many(390, "</w:ins>")
                                        + "</w:p>")
                                .bytes()),
                file(
                        "styles in a circle",
                        () -> docx(p("a"))
                                .part(
                                        "word/styles.xml",
                                        story(
                                                "styles",
                                                "<w:style w:styleId=\"a\"><w:basedOn"
                                                        + " w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))
                                .relate("rId5", "styles", "styles.xml")
                                .bytes()),
                file(
                        "a header that relates to itself",
                        () -> docx(p("a") + "<w:headerReference r:id=\"rId5\"/>")
                                .relate("rId5", "header", "document.xml")
                                .bytes()),
                file("long words", () -> docx(p(many(20_000_000, "9"))).bytes()));
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                file(
                        "a million rows",
                        () -> xlsx("<sheetData>" + many(1_000_000, "<row><c><v>1</v></c></row>") + "</sheetData>")
                                .bytes()),
                file(
                        "ninety thousand rows",
                        () -> xlsx("<sheetData>"
                                        + many(
                                                90_000,
                                                "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>甲</t></is>"
                                                        + "</c><c><v>" + MOBILE + "</v></c></row>")
                                        + "</sheetData>")
                                .bytes()),
                file(
                        "cells far away",
                        () -> xlsx("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>" + MOBILE
                                        + "</v></c></row></sheetData>")
                                .bytes()),
                file(
                        "a text repeated",
                        () -> xlsx("<sheetData>" + many(90_000, "<row><c t=\"s\"><v>0</v></c></row>") + "</sheetData>")
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                                                + many(100_000, "甲") + "</t></si></sst>")
                                .relate("rId5", "sharedStrings", "sharedStrings.xml")
                                .bytes()),
                file(
                        "a format repeated",
                        () -> xlsx("<sheetData>" + many(90_000, "<row><c s=\"0\"><v>1</v></c></row>") + "</sheetData>")
                                .part(
                                        "xl/styles.xml",
                                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                                                + "<numFmt numFmtId=\"200\" formatCode=\"0&quot;" + many(50_000, "甲")
                                                + "&quot;\"/></numFmts><cellXfs><xf"
                                                + " numFmtId=\"200\"/></cellXfs></styleSheet>")
                                .relate("rId5", "styles", "styles.xml")
                                .bytes()),
                file(
                        "merged regions over everything",
                        () -> xlsx("<sheetData>" + many(20_000, "<row><c><v>1</v></c><c><v>1</v></c></row>")
                                        + "</sheetData><mergeCells>"
                                        + many(50_000, "<mergeCell ref=\"A1:XFD1048576\"/>") + "</mergeCells>")
                                .bytes()),
                file(
                        "many merged regions",
                        () -> xlsx("<sheetData>" + many(40_000, "<row><c><v>1</v></c><c><v>1</v></c></row>")
                                        + "</sheetData><mergeCells>" + lines(39_000, "<mergeCell ref=\"A1#:B1#\"/>")
                                        + "</mergeCells>")
                                .bytes()),
                file("one sheet many times", () -> {
                    var file = xlsx("").workbook("<sheets>"
                            + many(2_000, "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>") + "</sheets>");
                    return file.part(
                                    "xl/worksheets/sheet1.xml",
                                    worksheet("<sheetData>" + many(50_000, "<row><c><v>1</v></c></row>")
                                            + "</sheetData>"))
                            .bytes();
                }),
                file(
                        "columns without end",
                        () -> xlsx("<cols>" + many(200_000, "<col min=\"1\" max=\"16384\" hidden=\"1\"/>") + "</cols>"
                                        + data("a,b"))
                                .bytes()),
                file(
                        "a header of codes",
                        () -> xlsx(data("a,b") + "<headerFooter><oddHeader>" + many(1_000_000, "&amp;C")
                                        + "</oddHeader>" + "</headerFooter>")
                                .bytes()));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                file("a csv of a million rows", () -> utf8(many(1_000_000, "张三," + MOBILE + ",1,2\n"))),
                file("a csv of fifty thousand rows", () -> utf8(many(50_000, "张三," + MOBILE + ",1,2\n"))),
                file("a csv of one row", () -> utf8(many(5_000_000, "1,") + "\n" + many(5_000_000, "1,"))),
                file("a csv that opens a quote", () -> utf8("a,b\n\"" + many(10_000_000, "x,\n"))),
                file("brackets", () -> utf8(many(10_000_000, "("))),
                file("bars", () -> utf8("# a\n" + many(2_000_000, "|") + "\n" + many(100_000, "|\n"))),
                file("bars and dashes", () -> utf8("# a\n" + many(1_000_000, "|-") + "x\n")),
                file("line ends", () -> utf8("a" + many(20_000_000, "\n"))),
                file("blanks", () -> utf8("a" + many(20_000_000, " ") + "b")),
                file("digits", () -> utf8(many(20_000_000, "1"))),
                file("numbers kept and seen", () -> utf8(many(200_000, MOBILE + "\n"))),
                file("divs in divs", () -> utf8("<html><body>" + many(500_000, "<div>") + "a")),
                file("tables in tables of a page", () -> utf8("<html><body>" + many(100_000, "<table><tr><td>") + "a")),
                file(
                        "spans of cells",
                        () -> utf8("<html><body><table>"
                                + many(2_000, "<tr>" + many(20, "<td rowspan=999 colspan=999>a") + "</tr>")
                                + "</table>")),
                file("a style without rules", () -> utf8("<html><style>" + many(2_000_000, "a") + "</style><body>a")),
                file(
                        "a style of open comments",
                        () -> utf8("<html><style>" + many(1_000_000, "/*") + "</style><body>a")),
                file("a style of open rules", () -> utf8("<html><style>" + many(500_000, "a{") + "</style><body>a")),
                file(
                        "many rules, many words",
                        () -> utf8("<html><style>" + lines(20_000, ".a#{display:none}") + "</style><body>"
                                + many(50_000, "<p class=x>a</p>"))),
                file(
                        "rules that never end",
                        () -> utf8(
                                "<html><style>p:matches((a+)+$){display:none}p[title~=(a+)+$]{display:none}</style><body><p"
                                        + " title=" + many(60, "a") + "!>" + many(60, "a") + "!</p>")),
                file(
                        "an attribute of styles",
                        () -> utf8("<html><body>" + many(20, "<p style='" + many(50_000, "display ") + "'>a</p>"))),
                file(
                        "entities of a page",
                        () -> utf8("<!DOCTYPE html [<!ENTITY a \"b\">]><html><body>" + many(1_000_000, "&amp;amp;")
                                + "a")),
                file("groups of rtf", () -> utf8("{\\rtf1" + many(1_000_000, "{"))),
                file(
                        "cells of rtf",
                        () -> utf8("{\\rtf1\\trowd" + many(200_000, "\\cellx1") + many(50_000, "\\row") + "}")),
                file(
                        "rows of rtf",
                        () -> utf8("{\\rtf1\\trowd" + lines(200, "\\cellx#")
                                + many(20_000, "\\intbl " + many(5, "a\\cell") + "\\row") + "}")),
                file("words of rtf", () -> utf8("{\\rtf1 " + many(3_000_000, "\\'b9") + "\\par}")));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                file(
                        "pages in a circle",
                        () -> pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>")),
                file(
                        "pages without end",
                        () -> pdf(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[" + many(200_000, "3 0 R ") + "]/Count 5>>",
                                "<</Type/Page/MediaBox[0 0 9 9]>>")),
                file("a deep tree of pages", () -> {
                    var objects = new String[3_000];
                    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
                    for (int i = 1; i < objects.length; i++) {
                        objects[i] = "<</Type/Pages/Kids[" + (i + 2) + " 0 R]/Count 1>>";
                    }
                    objects[objects.length - 1] = "<</Type/Page/MediaBox[0 0 9 9]>>";
                    return pdf(objects);
                }),
                file(
                        "arrays in arrays",
                        () -> pdf("<</Type/Catalog/Pages 2 0 R/X" + many(100_000, "[") + ">>", "<<>>")),
                file(
                        "dictionaries in dictionaries",
                        () -> pdf("<</Type/Catalog/Pages 2 0 R/X" + many(100_000, "<</a") + ">>", "<<>>")),
                file("forms that call forms", HostileFilesTest::laughingForms),
                file("a page that inflates", () -> stream("/Filter/FlateDecode", deflated(400 << 20, (byte) 'q'))),
                file(
                        "a page that inflates twice",
                        () -> stream("/Filter[/FlateDecode/FlateDecode]", deflated(deflated(1 << 30, (byte) 'q')))),
                file("operators without end", () -> stream("", utf8(many(8_000_000, "q Q ")))),
                file("brackets on a page", () -> stream("", utf8(many(1_000_000, "[")))),
                file(
                        "a picture of many pixels",
                        () -> pdf(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                                "<</Length 27>>stream\n600 0 0 800 0 0 cm /I Do   \nendstream",
                                "<</Type/XObject/Subtype/Image/Width 50000/Height 50000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 2>>stream\nab\n"
                                        + "endstream")),
                file(
                        "a page as large as a field",
                        () -> pdf(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9999999 9999999]/Contents 4 0 R>>",
                                "<</Length 0>>stream\n\nendstream")),
                file("a png of many pixels", () -> {
                    var png = OfficeFiles.picture("png");
                    png[16] = 0;
                    png[17] = 0;
                    png[18] = (byte) 0xC3;
                    png[19] = 0x50;
                    png[22] = (byte) 0xC3;
                    png[23] = 0x50;
                    return png;
                }));
    }

    /** Each form calls the next ten times. */
    private static byte[] laughingForms() {
        var objects = new String[16];
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        objects[2] =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>";
        objects[3] = "<</Length 5>>stream\n/F Do\nendstream";
        for (int i = 4; i < objects.length; i++) {
            var calls = i == objects.length - 1 ? "0 0 m 9 9 l S " : many(10, "/F Do ");
            objects[i] = "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F " + (i + 2)
                    + " 0 R>>>>/Length " + calls.length() + ">>stream\n" + calls + "\nendstream";
        }
        return pdf(objects);
    }

    private static byte[] stream(String filter, byte[] content) {
        return pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>",
                "<<" + filter + "/Length " + content.length + ">>stream\n"
                        + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    private static byte[] pdf(String... objects) {
        var all = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(all.length()));
            all.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = all.length();
        return all.append(places)
                .append("trailer<</Root 1 0 R/Size " + (objects.length + 1) + ">>\nstartxref\n" + start + "\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(int length, byte value) {
        var block = new byte[1 << 20];
        java.util.Arrays.fill(block, value);
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < length >> 20; i++) {
                deflater.write(block);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"zips", "documents", "sheets", "texts", "pages"})
    void isAnsweredInTime(String name, Supplier<byte[]> hostile) {
        var file = hostile.get();
        var read = timed(() -> new Intake().read("a", file));
        assertTrue(read instanceof Text || read instanceof Unreadable);
        var outcome = timed(() -> RealFiles.redact(file, "a"));
        if (outcome instanceof Refused refused) {
            assertTrue(refused.reason().matches("(?s).*[\\u4e00-\\u9fff].*。"), refused.reason());
        }
    }

    private static <T> T timed(Supplier<T> work) {
        return assertTimeoutPreemptively(HANGING, () -> {
            var clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            var answer = work.get();
            long seconds =
                    Duration.ofNanos(clock.getCurrentThreadCpuTime() - start).toSeconds();
            assertTrue(seconds < LONGEST.toSeconds(), seconds + " s");
            return answer;
        });
    }
}
