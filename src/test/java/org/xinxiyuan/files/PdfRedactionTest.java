package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.files.PdfFiles.Change;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Treatment;

class PdfRedactionTest {
    private static Outcome redact(byte[] pdf) {
        return new FileRedaction(new SampleRedaction())
                .redact(pdf, "a.pdf", "attachments/0", policy(Treatment.HIDE), List.of());
    }

    private static Cleaned cleaned(byte[] pdf) {
        var outcome = redact(pdf);
        return assertInstanceOf(Cleaned.class, outcome, outcome::toString);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var open = CleanPdf.open(pdf)) {
            return open.text();
        }
    }

    /** Every object unpacked, and the bytes as they are. */
    private static String inside(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            var all = new StringBuilder(out.toString(StandardCharsets.ISO_8859_1));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream
                        && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return all + new String(pdf, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aPageWithoutFindingsKeepsItsText() throws Exception {
        var out = cleaned(PdfFiles.pages("Hello 2026"));
        assertEquals("Hello 2026", text(out.bytes()).strip());
        assertEquals(0, out.pictures());
        assertArrayEquals(out.bytes(), cleaned(PdfFiles.pages("Hello 2026")).bytes());
    }

    @Test
    void aPageWithFindingsBecomesAPictureTheOthersStay() throws Exception {
        var out = cleaned(PdfFiles.pages("First page", "Tel " + MOBILE + "\nsecond line", "Last page"));
        assertEquals("First page Last page", text(out.bytes()).strip().replaceAll("\\s+", " "));
        assertFalse(inside(out.bytes()).contains(MOBILE));
        assertEquals(1, out.redactions().size());
        assertEquals(0, out.pictures());
    }

    @Test
    void theValueIsBlackInThePixelsAndTheRestIsNot() throws Exception {
        try (var before = Loader.loadPDF(PdfFiles.pages("Tel " + MOBILE + " end"));
                var after = Loader.loadPDF(cleaned(PdfFiles.pages("Tel " + MOBILE + " end")).bytes())) {
            var seen = new PDFRenderer(before).renderImageWithDPI(0, 200);
            var left = new PDFRenderer(after).renderImageWithDPI(0, 200);
            int y = (int) ((842 - 700 - 5) * 200 / 72.0);
            int start = (int) ((72 + 28) * 200 / 72.0);
            int end = (int) ((72 + 28 + 11 * 8.9) * 200 / 72.0);
            for (int x = start; x < end; x++) {
                assertEquals(0xFF000000, left.getRGB(x, y), "at " + x);
            }
            for (int x = 0; x < start - 16; x++) {
                assertEquals(seen.getRGB(x, y) & 0x808080, left.getRGB(x, y) & 0x808080, "at " + x);
            }
        }
    }

    @Test
    void textTurnedUprightIsFoundAndPainted() throws Exception {
        var turned = PdfFiles.pages(document -> document.getPage(0).setRotation(90), "Tel " + MOBILE);
        var out = cleaned(turned);
        assertEquals("", text(out.bytes()).strip());
        try (var after = Loader.loadPDF(out.bytes())) {
            assertTrue(after.getPage(0).getMediaBox().getWidth() > after.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aScanGoesOutOnlyWhenSomebodyLooked() throws Exception {
        assertEquals(1, cleaned(PdfFiles.picture()).pictures());
    }

    static Stream<Arguments> hidingPlaces() {
        return Stream.of(
                place("properties", d -> d.getDocumentInformation().setAuthor(MOBILE)),
                place("metadata", d -> d.getDocumentCatalog()
                        .setMetadata(new PDMetadata(d, new ByteArrayInputStream(utf8(MOBILE))))),
                place("annotation", d -> {
                    var note = new PDAnnotationText();
                    note.setContents(MOBILE);
                    d.getPage(0).getAnnotations().add(note);
                }),
                place("script", d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("a='" + MOBILE + "'"))),
                place("embedded file", PdfRedactionTest::embed),
                place("private data of a page", d -> d.getPage(0).getCOSObject()
                        .setItem(COSName.getPDFName("PieceInfo"), new COSString(MOBILE))),
                place("unused form", d -> unused(d)),
                place("marked content", d -> append(d, "/Span <</ActualText (" + MOBILE + ")>> BDC EMC\n")),
                place("comment", d -> append(d, "% " + MOBILE + "\n")),
                Arguments.of("earlier revision", revised()));
    }

    /** The author's name is changed by an update at the end of the file; the old one still stands in its bytes. */
    private static byte[] revised() {
        var old = PdfFiles.pages(d -> d.getDocumentInformation().setAuthor(MOBILE), "Hello");
        try (var document = Loader.loadPDF(old)) {
            document.getDocumentInformation().setAuthor("office");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Arguments place(String name, Change change) {
        return Arguments.of(name, PdfFiles.pages(change, "Hello"));
    }

    private static void embed(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("a.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(utf8(MOBILE))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void unused(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(utf8("BT (" + MOBILE + ") Tj ET"));
        }
        document.getPage(0).getResources().add(form);
    }

    private static void append(PDDocument document, String operators) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(utf8("\n" + operators));
        }
        var contents = new COSArray();
        contents.add(document.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
        contents.add(stream.getCOSObject());
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidingPlaces")
    void nothingGoesOutBesideThePages(String place, byte[] pdf) throws Exception {
        assertTrue(inside(pdf).contains(MOBILE), "the test hides nothing");
        var out = cleaned(pdf);
        assertFalse(inside(out.bytes()).contains(MOBILE));
        assertEquals("Hello", text(out.bytes()).strip());
    }

    @Test
    void wordsInsideAFormAreFoundAndPainted() throws Exception {
        var pdf = PdfFiles.pages(document -> {
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(0, 0, 300, 50));
            form.setResources(document.getPage(0).getResources());
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(utf8("BT /F1 12 Tf 10 10 Td (" + ID + ") Tj ET"));
            }
            var mode = PDPageContentStream.AppendMode.APPEND;
            try (var content = new PDPageContentStream(document, document.getPage(0), mode, true, true)) {
                content.drawForm(form);
            }
        }, "Hello");
        var out = cleaned(pdf);
        assertFalse(inside(out.bytes()).contains(ID));
        assertEquals(1, out.redactions().size());
    }

    @Test
    void aFormToFillInIsRefused() {
        var pdf = PdfFiles.pages(document -> {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDTextField(form);
            field.setPartialName("name");
            form.setFields(List.of(field));
        }, "Hello");
        assertEquals("表单", assertInstanceOf(Refused.class, redact(pdf)).part());
    }

    @Test
    void whatCannotBeDrawnIsRefusedNamingThePage() {
        var unseen = PdfFiles.pages(document -> append(document, "BT 3 Tr /F1 12 Tf 72 300 Td (" + ID + ID + ID + ") Tj ET"),
                "Tel " + MOBILE);
        assertEquals("第 1 页", assertInstanceOf(Refused.class, redact(unseen)).part());
    }

    static Stream<Arguments> marks() {
        var mark = "机密★1年";
        return Stream.of(
                Arguments.of("properties", PdfFiles.pages(d -> d.getDocumentInformation().setKeywords(mark), "a")),
                Arguments.of("metadata", PdfFiles.pages(d -> d.getDocumentCatalog()
                        .setMetadata(new PDMetadata(d, new ByteArrayInputStream(utf8(mark)))), "a")),
                Arguments.of("note", PdfFiles.pages(d -> {
                    var note = new PDAnnotationText();
                    note.setContents(mark);
                    d.getPage(0).getAnnotations().add(note);
                }, "a")),
                Arguments.of("dictionary", PdfFiles.pages(d -> {
                    var own = new COSDictionary();
                    own.setString(COSName.getPDFName("Own"), mark);
                    d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Own"), own);
                }, "a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void aMarkIsFoundWhereverItStands(String place, byte[] pdf) {
        assertInstanceOf(Classified.class, new Intake().read("a.pdf", pdf));
    }
}
