package org.xinxiyuan.files.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.rels;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.files.OldFormatsTest;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Refused;

class ActiveContentTest {
    private static final String MS = "http://schemas.microsoft.com/office/2006/relationships/";
    private static final byte[] OLE = ole(root -> document(root, "x"));
    private static final byte[] VBA = ole(root -> document(root.createDirectory("VBA"), "_VBA_PROJECT"));

    /** Writes into a container. */
    interface Filling {
        void into(DirectoryEntry root) throws IOException;
    }

    private static byte[] ole(Filling filling) {
        return changed(new POIFSFileSystem(), filling);
    }

    private static byte[] changed(POIFSFileSystem file, Filling filling) {
        try (var ole = file) {
            filling.into(ole.getRoot());
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] changed(byte[] file, Filling filling) {
        try {
            return changed(new POIFSFileSystem(new ByteArrayInputStream(file)), filling);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void document(DirectoryEntry folder, String name) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(new byte[9]));
    }

    private static OfficeFiles paper() {
        return docx(p("正文"));
    }

    private static OfficeFiles table() {
        return xlsx(data("姓名,数", "甲,1"));
    }

    private static OfficeFiles typed(String part, String type) {
        return paper().part(part, utf8("x"))
                .contentType("<Override PartName=\"/" + part + "\" ContentType=\"application/" + type + "\"/>");
    }

    static Stream<Arguments> active() {
        var packed = Packing.zip(Map.of("word/vbaProject.bin", new byte[] {1}));
        return Stream.of(
                Arguments.of("宏（word/vbaProject.bin）", paper().part("word/vbaProject.bin", utf8("x")).bytes()),
                Arguments.of("宏（word/theme.bin）", paper().part("word/theme.bin", VBA).bytes()),
                Arguments.of("宏（word/media/image1.png）", paper().part("word/media/image1.png", VBA).bytes()),
                Arguments.of("宏", paper().part("word/张三.bin", VBA).bytes()),
                Arguments.of("宏（xl/data.dat）", table().part("xl/data.dat", VBA).bytes()),
                Arguments.of("宏（/word/a.xml）", typed("word/a.xml", "vnd.ms-office.vbaProject").bytes()),
                Arguments.of("宏（/word/a.xml）", typed("word/a.xml", "vnd.ms-word.vbaData+xml").bytes()),
                Arguments.of(
                        "宏",
                        paper().part("word/a.qqq", utf8("x"))
                                .contentType("<Default Extension=\"qqq\" ContentType=\"application/vnd.ms-office"
                                        + ".&#118;baProject\"/>")
                                .bytes()),
                Arguments.of(
                        "宏（notes.bin）",
                        paper().part("word/notes.bin", utf8("x"))
                                .part("word/_rels/styles.xml.rels", rels("<Relationship Id=\"rId1\" Type=\"" + MS
                                        + "vbaProject\" Target=\"notes.bin\"/>"))
                                .bytes()),
                Arguments.of("宏（word/embeddings/a.bin）", paper().part("word/embeddings/a.bin", packed).bytes()),
                Arguments.of("宏表（xl/macrosheets/sheet1.xml）", table().part("xl/macrosheets/sheet1.xml", "<a/>").bytes()),
                Arguments.of(
                        "宏表（xl/worksheets/sheet2.xml）",
                        table().part("xl/worksheets/sheet2.xml", "<?xml version=\"1.0\"?>\n<xm:macrosheet xmlns:xm=\"y\"/>")
                                .bytes()),
                Arguments.of("ActiveX 控件（word/activeX/activeX1.xml）", paper().part("word/activeX/activeX1.xml", "<a/>").bytes()),
                Arguments.of("ActiveX 控件（word/a.xml）", paper().part("word/a.xml", "<ax:ocx xmlns:ax=\"y\"/>").bytes()),
                Arguments.of(
                        "宏",
                        changed(OldFormatsTest.oldWord(), root -> document(root.createDirectory("Macros").createDirectory("VBA"), "dir"))),
                Arguments.of(
                        "宏",
                        changed(
                                OldFormatsTest.excel(false),
                                root -> document(root.createDirectory("_VBA_PROJECT_CUR"), "PROJECT"))),
                Arguments.of(
                        "ActiveX 控件",
                        changed(
                                OldFormatsTest.oldWord(),
                                root -> document(root.createDirectory("ObjectPool").createDirectory("_1"), "\u0003OCXNAME"))),
                Arguments.of("宏表", macroSheet(1)),
                Arguments.of("宏", macroSheet(6)));
    }

    /** An xls whose second sheet is of that kind. */
    private static byte[] macroSheet(int kind) {
        return changed(OldFormatsTest.excel(false), root -> {
            byte[] records;
            try (var in = ((org.apache.poi.poifs.filesystem.DirectoryNode) root).createDocumentInputStream("Workbook")) {
                records = in.readAllBytes();
            }
            int last = 0;
            for (int at = 0; LittleEndian.getUShort(records, at) != 10; at += 4 + LittleEndian.getUShort(records, at + 2)) {
                last = LittleEndian.getUShort(records, at) == 0x85 ? at : last;
            }
            records[last + 9] = (byte) kind;
            root.getEntry("Workbook").delete();
            root.createDocument("Workbook", new ByteArrayInputStream(records));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void isRefusedNamingThePart(String part, byte[] file) {
        var refused = assertInstanceOf(Refused.class, RealFiles.redact(file, "名单.docx"));
        assertEquals(part, refused.part());
        assertTrue(refused.reason().startsWith("文件带有" + part) && refused.reason().endsWith("。"), refused.reason());
        var unreadable = assertInstanceOf(Unreadable.class, new Intake().read("名单.docx", file));
        assertTrue(unreadable.sentence().contains("带有" + part), unreadable.sentence());
    }

    static Stream<Arguments> quiet() {
        return Stream.of(
                Arguments.of("nothing", paper().bytes()),
                Arguments.of("a type nothing has", paper().contentType(
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>").bytes()),
                Arguments.of("the words", docx(p("宏 vbaProject.bin &lt;ocx&gt; macrosheet activeX")).bytes()),
                Arguments.of(
                        "a link to a page on it",
                        docx("<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>")
                                .relate("rId9", "hyperlink", "http://a.cn/activeX/vbaProject.html")
                                .bytes()),
                Arguments.of("a container that is left behind", paper().part("word/theme.bin", OLE).bytes()),
                Arguments.of("an old paper", OldFormatsTest.oldWord()),
                Arguments.of("an old workbook", OldFormatsTest.excel(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quiet")
    void isNotSeenWhereThereIsNone(String name, byte[] file) {
        var outcome = RealFiles.redact(file, "名单.docx");
        assertFalse(outcome instanceof Refused, outcome::toString);
    }
}
