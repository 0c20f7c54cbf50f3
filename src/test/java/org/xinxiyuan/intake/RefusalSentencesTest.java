package org.xinxiyuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.picture;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.files.OldFormatsTest;
import org.xinxiyuan.files.OldWordFile;
import org.xinxiyuan.files.PdfFiles;
import org.xinxiyuan.files.container.Packing;

class RefusalSentencesTest {
    static Stream<Arguments> unreadable() throws Exception {
        var cut = docx(p("正文")).bytes();
        return Stream.of(
                Arguments.of("是空文件", new byte[0]),
                Arguments.of("是空文件", utf8(" \n\n")),
                Arguments.of("已损坏", Arrays.copyOf(cut, cut.length / 2)),
                Arguments.of("已损坏", docx("<w:p>").part("word/document.xml", "<w:document>").bytes()),
                Arguments.of("已损坏", xlsx(data("a,b")).part("xl/workbook.xml", "<workbook").bytes()),
                Arguments.of("已损坏", xlsx(data("a,b").replace("t=\"inlineStr\"", "t=\"s\"")).bytes()),
                Arguments.of("已损坏", docx(p("正文")).part("word/document.xml",
                        "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a>&z;</a>").bytes()),
                Arguments.of("已损坏", xlsx(data("a,b").replace("<row r=\"1\">", "<row r=\"x\">")).bytes()),
                Arguments.of("50 MB", new byte[(50 << 20) + 1]),
                Arguments.of("设有打开密码", encrypted()),
                Arguments.of("带有宏", docx(p("正文")).part("word/vbaProject.bin", new byte[] {1}).bytes()),
                Arguments.of("带有宏", docx(p("正文")).contentType("<Override PartName=\"/x\" ContentType=\"application/vnd.ms-word"
                        + ".document.macroEnabled.main+xml\"/>").bytes()),
                Arguments.of("Word 95", ole("WordDocument")),
                Arguments.of("没有可见的工作表", ole("Workbook")),
                Arguments.of("已损坏", Packing.zip(Map.of("OFD.xml", utf8("<a/>")))),
                Arguments.of("设有密码", Packing.zip(Map.of("OFD.xml", utf8("<a/>"), "Encryptions.xml", utf8("<a/>")))),
                Arguments.of("已损坏", Arrays.copyOf(new OldWordFile().p("正文").bytes(), 3000)),
                Arguments.of("已损坏", Arrays.copyOf(OldFormatsTest.excel(false), 3000)),
                Arguments.of("打开密码", lockedExcel()),
                Arguments.of("已损坏", utf8("{\\rtf1{\\b a")),
                Arguments.of("没有文字", utf8("{\\rtf1 }")),
                Arguments.of("没有文字", utf8("<html><body><script>a</script></body></html>")),
                Arguments.of("已损坏", utf8("%PDF-1.7\n")),
                Arguments.of("扫描件", PdfFiles.picture()),
                Arguments.of("打开密码", PdfFiles.locked("pass")),
                Arguments.of("权限限制", PdfFiles.locked("")),
                Arguments.of("是图片", picture("png")),
                Arguments.of("不是能识别的文件", new byte[] {1, 2, 3, 0, 0, (byte) 0xFF, (byte) 0xFF, 7, 9}),
                Arguments.of("不是能识别的文件", Packing.zip(Map.of("a.txt", utf8("a")))),
                Arguments.of("没有文字", docx("<w:p/>").bytes()),
                Arguments.of("大得不正常", bomb()),
                Arguments.of("120000 行", rows(120_000)));
    }

    private static byte[] ole(String stream) throws IOException {
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("pass");
            try (var out = encryptor.getDataStream(ole)) {
                out.write(docx(p("正文")).bytes());
            }
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedExcel() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("pass");
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(OldFormatsTest.excel(false)))) {
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] bomb() {
        var parts = Map.of("word/document.xml", new byte[90 << 20]);
        return Packing.zip(parts);
    }

    private static byte[] rows(int count) {
        return xlsx("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(count) + "</sheetData>").bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysInOneSentenceWhatIsWrongAndWhatToDo(String what, byte[] bytes) {
        var sentence = assertInstanceOf(Unreadable.class, new Intake().read("甲.docx", bytes)).sentence();
        assertTrue(sentence.startsWith("《甲.docx》") && sentence.contains(what), sentence);
        assertEquals(sentence.length() - 1, sentence.indexOf('。'), sentence);
        assertTrue(sentence.contains("请"), sentence);
    }
}
