package org.xinxiyuan.files.hiding;

import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.hiding.Verdict.place;
import static org.xinxiyuan.files.hiding.Verdict.refused;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An ID number in every place of web pages, plain texts and pictures that can hold one. */
class TextHidingPlacesTest {
    private static final String HEAD = ID.substring(0, 7);
    private static final String TAIL = ID.substring(7);

    private static Arguments page(String name, String body) {
        return place(
                name, utf8(filled("<html><head><title>a</title></head><body><p>正文</p>" + body + "</body></html>")));
    }

    private static String filled(String text) {
        return text.replace(
                        "PERCENT",
                        ID.chars().mapToObj(c -> "%" + Integer.toHexString(c)).collect(Collectors.joining()))
                .replace("ENTITIES", ID.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining()))
                .replace("HEAD", HEAD)
                .replace("TAIL", TAIL)
                .replace("ID", ID);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("words", "<p>ID</p>"),
                page("words over tags", "<p>HEAD<b>TAIL</b></p>"),
                page("entities", "<p>ENTITIES</p>"),
                page("signs of reading", "<ruby>HEAD<rp>(</rp><rt>a</rt><rp>)</rp>TAIL</ruby>"),
                page("a comment", "<!-- ID -->"),
                page("a comment inside", "<p>HEAD<!-- x -->TAIL</p>"),
                page("a script", "<script>ID</script>"),
                page("attributes", "<img alt=ID title=ID src='ID.png' data-a=ID><a href='mailto:ID' ping=ID>a</a>"),
                page("a link", "<a href='tel:ID'>a</a><base href='http://a/ID'><link href=ID>"),
                page("a style", "<style>.a:before{content:'ID'}</style>"),
                page("a style of its own", "<p style=\"content:'ID'\">a</p>"),
                page("a frame", "<iframe srcdoc='ID' src=ID></iframe>"),
                page(
                        "a form",
                        "<form action=ID><input value=ID placeholder=ID><textarea>ID</textarea><select><option>ID</select></form>"),
                page("a template", "<template>ID</template><noscript>ID</noscript><noframes>ID</noframes>"),
                page(
                        "drawn words",
                        "<svg><title>ID</title><desc>ID</desc><text>ID</text></svg><math><annotation>ID</annotation></math>"),
                page("hidden words", "<p hidden>ID</p><p style='display:none'>ID</p><p aria-hidden=true>ID</p>"),
                page("unknown tags", "<q-x ID=ID>ID</q-x><ID>a</ID>"),
                page("a doctype and instructions", "<?x ID?><!DOCTYPE ID>"),
                page("cells", "<table summary=ID><caption>ID</caption><tr><td abbr=ID>HEADTAIL</td></tr></table>"),
                page("an unclosed tag", "<p title='ID"),
                page("an unclosed comment", "<!-- ID"),
                page(
                        "sound and film",
                        "<video poster=ID><track label=ID><source src=ID>ID</video><object data=ID>ID</object>"),
                place(
                        "meta",
                        utf8(filled(
                                "<html><head><meta name=author content=ID><meta http-equiv=refresh content='0;ID'></head><body>a</body>"
                                        + "</html>"))),
                page(
                        "over two cells",
                        "<table><tr><th>证</th><th>号</th></tr><tr><td>HEAD</td><td>TAIL</td></tr></table>"));
    }

    private static Arguments text(String name, String text) {
        return place(name, utf8(filled(text)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("front matter", "---\nauthor: ID\n---\n# 题\n\n正文\n"),
                text("a comment of Markdown", "# 题\n\n<!-- ID -->\n"),
                text("a link of Markdown", "# 题\n\n[a](http://a/?ID \"ID\")\n\n[b]: ID\n"),
                text("a picture of Markdown", "# 题\n\n![ID](ID.png)\n"),
                text("bold in Markdown", "# 题\n\nHEAD**TAIL**\n"),
                text("code in Markdown", "# 题\n\n`ID`\n\n```\nID\n```\n"),
                text("a note of Markdown", "# 题\n\na[^1]\n\n[^1]: ID\n"),
                text("a table of Markdown", "| 姓名 | 证号 |\n| --- | --- |\n| 甲 | ID |\n"),
                refused("entities in Markdown", utf8(filled("# 题\n\nENTITIES\n")), "身份证号（文件 标记之间）"),
                refused("an address of Markdown", utf8(filled("# 题\n\n[a](http://a/?q=PERCENT)\n")), "身份证号（文件 标记之间）"),
                refused("tags in Markdown", utf8(filled("# 题\n\nHEAD<i>TAIL</i>\n")), "身份证号（文件 标记之间）"),
                refused("a comment in the number", utf8(filled("# 题\n\nHEAD<!-- -->TAIL\n")), "身份证号（文件 标记之间）"),
                text("quoted in a csv", "姓名,证号\n甲,\"ID\"\n乙,'ID\n丙,=\"ID\"\n"),
                text("a csv of tabs", "姓名\t证号\n甲\tID\n"),
                text("a field over two lines", "姓名,证号\n甲,\"HEAD\nTAIL\"\n"),
                text("over two fields", "姓名,证,号\n甲,HEAD,TAIL\n"),
                text("over two rows", "姓名,证\n甲,HEAD\n,TAIL\n"),
                refused(
                        "over two cells of Markdown",
                        utf8(filled("| 证 | 号 |\n| --- | --- |\n| HEAD | TAIL |\n")),
                        "身份证号（分写在多个单元格）"),
                refused(
                        "a picture inside Markdown",
                        utf8(filled("# 题\n\nID\n\n![证](data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==)\n")),
                        "内嵌图片"),
                refused(
                        "a file inside Markdown",
                        utf8(filled("# 题\n\n[ID](DATA:text/plain;charset=utf-8;base64,NjUwMTAzMTg2OTAyMTEzMzc1)\n")),
                        "内嵌图片"),
                place("GBK", ("身份证号" + ID + "\n").getBytes(Charset.forName("GBK"))),
                place("UTF-16 with mark", ("身份证号" + ID + "\n").getBytes(StandardCharsets.UTF_16)),
                place("UTF-16 without mark", ("身份证号" + ID + "，特此公示。\n").getBytes(StandardCharsets.UTF_16LE)),
                place("UTF-8 with mark", ("\uFEFF身份证号" + ID + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] chunk(String type, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] what) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] png(String type, byte[] data) {
        return inserted(picture("png"), 33, chunk(type, data));
    }

    private static byte[] jpeg(int marker, String head) {
        var data = utf8(head + ID);
        return inserted(
                picture("jpeg"),
                2,
                ByteBuffer.allocate(4 + data.length)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (2 + data.length))
                        .put(data)
                        .array());
    }

    private static byte[] deflated(String text) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(utf8(text));
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    static Stream<Arguments> pictures() {
        var pngs = Stream.of("tEXt", "iTXt", "eXIf", "tIME", "gAMA", "pHYs", "bKGD", "sBIT", "cHRM", "quIc", "iCCP")
                .map(type -> place("a png's " + type, png(type, utf8(ID))));
        var jpegs = Stream.of(0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE, 0xF0, 0xF7, 0xFD, 0x02)
                .map(marker -> place("a jpeg's " + Integer.toHexString(marker), jpeg(marker, "")));
        var others = Stream.of(
                place("EXIF", jpeg(0xE1, "Exif\0\0MM\0*\0\0\0\b")),
                place("XMP", jpeg(0xE1, "http://ns.adobe.com/xap/1.0/\0")),
                place("IPTC", jpeg(0xED, "Photoshop 3.0\0")),
                place("a JFIF thumbnail", jpeg(0xE0, "JFIF\0\1\1\1\0\1\0\1\0\0")),
                place("an Adobe segment", jpeg(0xEE, "Adobe")),
                place("behind a png", inserted(picture("png"), picture("png").length, utf8(ID))),
                place("behind a jpeg", inserted(picture("jpeg"), picture("jpeg").length, utf8(ID))),
                place("a png's zipped text", png("zTXt", Arrays.copyOf(deflated(ID), 60))));
        return Stream.of(pngs, jpegs, others).flatMap(s -> s).filter(a -> !a.get()[0].equals("a png's zipped text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pages", "texts", "pictures"})
    void theNumberDoesNotLeave(String name, byte[] file, String refusedPart) {
        Verdict.of(file, "a", refusedPart);
    }
}
