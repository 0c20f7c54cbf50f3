package org.xinxiyuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.files.OldFormatsTest;
import org.xinxiyuan.files.PdfFiles;
import org.xinxiyuan.files.VisibleText;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Packing;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Refused;

/** One good and one broken file of every format that is taken, under the names they come with. */
class EveryFormatTest {
    private static final String TABLE = "<table border=1><tr><td>姓名</td><td>电话</td></tr><tr><td>张三</td><td>" + MOBILE
            + "</td></tr></table>";
    private static final String META = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">";
    private static final String WORD = "docx";
    private static final String SHEET = "xlsx";
    private static final byte[] NO_TEXT = {1, 2, 3, 0, 0, (byte) 0xFF, (byte) 0xFF, 7, 9};

    private static byte[] gb(String text) {
        return text.getBytes(Charset.forName("GB2312"));
    }

    private static byte[] paper() {
        return docx(p("救助公示") + p("姓名张三，电话" + MOBILE + "。")).bytes();
    }

    private static byte[] sheet() {
        return xlsx(data("姓名,电话", "张三," + MOBILE)).bytes();
    }

    private static byte[] rtf() {
        return OldFormatsTest.rtf("救助公示\\par 姓名张三，电话" + MOBILE + "。\\par ");
    }

    private static Arguments file(String name, byte[] bytes, String released) {
        return Arguments.of(name, bytes, released);
    }

    static Stream<Arguments> good() {
        var page = "<html><head>" + META + "</head><body>" + TABLE + "</body></html>";
        return Stream.of(
                file("a.docx", paper(), WORD),
                file("a.doc", OldFormatsTest.oldWord(), WORD),
                file("a rtf.doc", rtf(), WORD),
                file("a docx.doc", paper(), WORD),
                file("a page.doc", gb(page), "html"),
                file("ole.wps", OldFormatsTest.oldWord(), WORD),
                file("docx.wps", paper(), WORD),
                file("rtf.wps", rtf(), WORD),
                file("a.xlsx", sheet(), SHEET),
                file("a.xls", OldFormatsTest.excel(false), SHEET),
                file("a page, gb2312 by its meta.xls", gb(page), "html"),
                file("a page, gb2312 by guess.xls", gb("<html><body>" + TABLE + "</body></html>"), "html"),
                file("a page that says gb2312 and is UTF-8.xls", utf8(page), "html"),
                file("a page, UTF-16.xls", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), "html"),
                file("a page with a blank first line.xls", gb("\r\n\r\n" + page), "html"),
                file("a bare table, gb2312.xls", gb(TABLE), "html"),
                file("a bare table behind its meta.xls", gb(META + "\n" + TABLE), "html"),
                file("a bare table behind its style.xls", gb("<style>td{mso-number-format:'\\@'}</style>" + TABLE), "html"),
                file("a table behind a comment.xls", gb("<!-- 导出 -->\n" + TABLE), "html"),
                file("a text with tabs.xls", gb("姓名\t电话\n张三\t" + MOBILE + "\n"), "csv"),
                file("an xlsx.xls", sheet(), SHEET),
                file("ole.et", OldFormatsTest.excel(false), SHEET),
                file("xlsx.et", sheet(), SHEET),
                file("a page.et", gb(page), "html"),
                file("a.csv", gb("姓名,电话\n张三," + MOBILE + "\n"), "csv"),
                file("a.txt", gb("救助公示\n姓名张三，电话" + MOBILE + "。\n"), "plain"),
                file("a.md", utf8("# 救助公示\n\n姓名张三，电话" + MOBILE + "。\n"), "markdown"),
                file("a.html", gb(page), "html"),
                file("a.pdf", PdfFiles.pages("Zhang San, phone " + MOBILE), "pdf"),
                file("a.ofd", OldFormatsTest.ofd("救助公示", "姓名张三，电话" + MOBILE + "。"), WORD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void aGoodOneIsReadAndReleased(String name, byte[] bytes, String released) throws BrokenFile {
        var text = assertInstanceOf(Text.class, new Intake().read(name, bytes), name);
        var told = text.title() + text.body();
        boolean latin = name.endsWith(".pdf"); // written with a font that has no Chinese
        assertTrue((latin || told.contains("姓名") && told.contains("张三")) && told.contains(MOBILE), told);
        assertFalse(told.contains("<t") || told.contains("charset") || told.contains("mso-"), told);
        var outcome = RealFiles.redact(bytes, name);
        var cleaned = assertInstanceOf(Cleaned.class, outcome, outcome::toString);
        var kinds = Map.of(WORD, "wordprocessingml.document", SHEET, "spreadsheetml.sheet");
        assertTrue(cleaned.mediaType().endsWith(kinds.getOrDefault(released, released)), cleaned.mediaType());
        assertFalse(VisibleText.of(name, cleaned.bytes()).orElse("").contains(MOBILE));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                file("a.docx", cut(paper(), 2), "已损坏"),
                file("a.doc", cut(OldFormatsTest.oldWord(), 2), "已损坏"),
                file("rtf.doc", cut(rtf(), 2), "已损坏"),
                file("page.doc", gb("<html><body><p><script>x"), "没有"),
                file("ole.wps", cut(OldFormatsTest.oldWord(), 3), "已损坏"),
                file("docx.wps", cut(paper(), 3), "已损坏"),
                file("a.xlsx", cut(sheet(), 2), "已损坏"),
                file("a.xls", cut(OldFormatsTest.excel(false), 2), "已损坏"),
                file("page.xls", gb("<html><body><table></table></body></html>"), "没有"),
                file("a character cut in two.xls", cut(gb("<table><td>姓"), 1), "不是能识别的文件"),
                file("ole.et", cut(OldFormatsTest.excel(false), 3), "已损坏"),
                file("xlsx.et", cut(sheet(), 3), "已损坏"),
                file("a.csv", NO_TEXT, "不是能识别的文件"),
                file("a.txt", NO_TEXT, "不是能识别的文件"),
                file("a.md", NO_TEXT, "不是能识别的文件"),
                file("a.html", gb("<html><body></body></html>"), "没有"),
                file("a.pdf", cut(PdfFiles.pages("Zhang San"), 4), "已损坏"),
                file("a.ofd", cut(OldFormatsTest.ofd("救助公示"), 2), "已损坏"));
    }

    /** The front part of a file; by one: all but the last byte. */
    private static byte[] cut(byte[] bytes, int part) {
        return Arrays.copyOf(bytes, part == 1 ? bytes.length - 1 : bytes.length / part);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenOneIsRefusedWithItsReason(String name, byte[] bytes, String reason) {
        var sentence = assertInstanceOf(Unreadable.class, new Intake().read(name, bytes)).sentence();
        assertTrue(sentence.contains(reason) && sentence.contains("请"), sentence);
        assertEquals(sentence.length() - 1, sentence.indexOf('。'), sentence);
        if (!reason.equals("没有")) {
            var refused = assertInstanceOf(Refused.class, RealFiles.redact(bytes, name));
            assertTrue(refused.reason().endsWith("。"), refused.reason());
        }
    }
}
