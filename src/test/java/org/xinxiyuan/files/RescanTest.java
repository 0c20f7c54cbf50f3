package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RescanTest {
    private static List<String> finds(byte[] bytes) {
        return new Rescan(new SampleRedaction()::detect).finds(bytes, "", value -> false);
    }

    private static byte[] withTail(byte[] picture, byte[] tail) {
        var both = Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);
        return both;
    }

    static Stream<Arguments> leaks() {
        var split = "<w:p><w:r><w:t>138001</w:t></w:r><w:r><w:t>38000</w:t></w:r></w:p>";
        return Stream.of(
                Arguments.of("可见文字", utf8("电话" + MOBILE)),
                Arguments.of("可见文字", docx(p(ID)).bytes()),
                Arguments.of("可见文字", docx(split).bytes()),
                Arguments.of("word/comments.xml", docx(p("a")).part("word/comments.xml", "<?xml version=\"1.0\"?><a>" + MOBILE + "</a>").bytes()),
                Arguments.of("docProps/core.xml 属性", docx(p("a")).part("docProps/core.xml", "<?xml version=\"1.0\"?><a b=\"" + MOBILE + "\"/>").bytes()),
                Arguments.of("xl/a.bin", xlsx(data("a,b")).part("xl/a.bin", ("\0" + MOBILE + "\0").getBytes(StandardCharsets.ISO_8859_1)).bytes()),
                Arguments.of("xl/b.bin", xlsx(data("a,b")).part("xl/b.bin", MOBILE.getBytes(StandardCharsets.UTF_16LE)).bytes()),
                Arguments.of("文件 属性", PdfFiles.pages(d -> d.getDocumentInformation().setSubject(MOBILE), "a")),
                Arguments.of("可见文字", PdfFiles.pages("Tel " + MOBILE)),
                Arguments.of("部分的名称", docx(p("a")).part("word/media/" + MOBILE + ".png", picture("png")).bytes()),
                Arguments.of("word/document.xml", docx(p("a")).part("word/e.docx", docx(p(MOBILE)).bytes()).bytes()),
                Arguments.of("word/media/a.png", docx(p("a")).part("word/media/a.png", withTail(picture("png"), utf8(MOBILE))).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void tellsKindAndPartAndNeverTheValue(String part, byte[] bytes) {
        var finds = finds(bytes);
        assertTrue(finds.stream().anyMatch(f -> f.contains("（") && f.contains(part)), finds.toString());
        assertFalse(finds.toString().contains(MOBILE) || finds.toString().contains(ID));
    }

    @Test
    void cleanFilesAreClean() {
        assertEquals(List.of(), finds(docx(p("清政发〔2026〕5号")).bytes()));
        assertEquals(List.of(), finds(xlsx(data("金额,#13800138,#000")).bytes()));
        assertEquals(List.of(), finds(picture("jpeg")));
    }

    @Test
    void whatAPersonWavedThroughIsNotReported() {
        var rescan = new Rescan(new SampleRedaction()::detect);
        assertEquals(List.of(), rescan.finds(utf8("电话" + MOBILE), "text/plain", MOBILE::equals));
    }

    @Test
    void whatCannotBeOpenedIsSaid() {
        assertTrue(finds(new byte[] {'P', 'K', 3, 4, 9, 9}).get(0).startsWith("无法复查"));
    }
}
