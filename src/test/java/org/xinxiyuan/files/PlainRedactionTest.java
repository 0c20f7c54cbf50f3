package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Treatment;

class PlainRedactionTest {
    private static Outcome redact(String name, byte[] bytes, Treatment treatment) {
        return new FileRedaction(new SampleRedaction()).redact(bytes, name, "attachments/0", policy(treatment), List.of());
    }

    private static String text(String name, byte[] bytes, Treatment treatment) {
        return new String(assertInstanceOf(Cleaned.class, redact(name, bytes, treatment)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void csvLosesTheColumnAndStaysACsv() {
        var csv = "姓名,身份证号,备注\n张三," + ID + ",\"a,b\"\n李四," + OTHER_ID + ",\n";
        assertEquals("\uFEFF姓名,备注\r\n张三,\"a,b\"\r\n李四,\r\n",
                text("a.csv", csv.getBytes(Charset.forName("GBK")), Treatment.DELETE));
    }

    @Test
    void csvFromAnyEncodingGoesOutAsMarkedUtf8() {
        var csv = "姓名,电话\n张三," + MOBILE + "\n";
        for (var charset : List.of("UTF-8", "GB18030", "UTF-16")) {
            assertEquals("\uFEFF姓名,电话\r\n张三,〔已隐藏〕\r\n",
                    text("a.csv", csv.getBytes(Charset.forName(charset)), Treatment.HIDE));
        }
    }

    @Test
    void textAndMarkdownKeepTheirLines() {
        assertEquals("张三：〔已隐藏〕\n\n完。\n", text("a.txt", utf8("张三：" + MOBILE + "\n\n完。\n"), Treatment.HIDE));
        assertEquals("# 题\n\n〔已隐藏〕\n", text("a.md", utf8("# 题\n\n" + MOBILE + "\n"), Treatment.HIDE));
    }

    @Test
    void picturesWaitForEyes() {
        var png = assertInstanceOf(NeedsEyes.class, redact("a.png", picture("png"), Treatment.HIDE));
        assertEquals("image/png", png.mediaType());
        var jpeg = assertInstanceOf(NeedsEyes.class, redact("a.txt", picture("jpeg"), Treatment.HIDE));
        assertEquals("image/jpeg", jpeg.mediaType());
    }

    static Stream<Arguments> refused() {
        var broken = docx(p("a")).bytes();
        return Stream.of(
                Arguments.of("空", new byte[0]),
                Arguments.of("损坏", utf8("%PDF-1.7")),
                Arguments.of("图片格式", utf8("GIF89a....")),
                Arguments.of("宏", docx(p("a")).part("word/vbaProject.bin", new byte[1]).bytes()),
                Arguments.of("损坏", Arrays.copyOf(broken, 300)),
                Arguments.of("损坏", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}),
                Arguments.of("不是能识别", new byte[] {0, 1, 2, 3, 4, 5}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatItCannotClean(String why, byte[] bytes) {
        var refused = assertInstanceOf(Refused.class, redact("a", bytes, Treatment.HIDE));
        assertTrue(refused.reason().contains(why) && refused.reason().endsWith("。"), refused.reason());
    }
}
