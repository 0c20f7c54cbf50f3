package org.xinxiyuan.files.hiding;

import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.hiding.Verdict.place;
import static org.xinxiyuan.files.hiding.Verdict.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.files.PdfFiles;
import org.xinxiyuan.files.PdfFiles.Change;

/** An ID number in every place of a PDF that can hold one. */
class PdfHidingPlacesTest {
    private static final String HEAD = ID.substring(0, 7);
    private static final String TAIL = ID.substring(7);

    private static Arguments in(String name, Change change) {
        return place(name, PdfFiles.pages(change, "Hello"));
    }

    /** Behind the page's own content. */
    private static Arguments shown(String name, String operators) {
        return in(name, d -> append(d, operators));
    }

    /** Words without ink among few others: the page cannot be trusted to show what its text says. */
    private static Arguments unseen(String name, String operators) {
        return refused(name, PdfFiles.pages(d -> append(d, operators), "Hello"), "第 1 页");
    }

    private static void append(PDDocument document, String operators) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(utf8(
                    "\n" + operators.replace("HEAD", HEAD).replace("TAIL", TAIL).replace("ID", ID) + "\n"));
        }
        var contents = new COSArray();
        contents.add(document.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
        contents.add(stream.getCOSObject());
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static Arguments onPage(String name, String key) {
        return in(name, d -> d.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), new COSString(ID)));
    }

    private static Arguments inCatalog(String name, String key) {
        return in(name, d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), holder()));
    }

    private static COSDictionary holder() {
        var holder = new COSDictionary();
        var list = new COSArray();
        list.add(new COSString(ID));
        list.add(COSName.getPDFName(ID));
        holder.setItem(COSName.getPDFName(ID), list);
        return holder;
    }

    static Stream<Arguments> document() {
        return Stream.of(
                in("properties", d -> {
                    d.getDocumentInformation().setTitle(ID);
                    d.getDocumentInformation().setCustomMetadataValue(ID, ID);
                }),
                in(
                        "metadata",
                        d -> d.getDocumentCatalog().setMetadata(new PDMetadata(d, new ByteArrayInputStream(utf8(ID))))),
                in("a file inside", d -> embed(d, utf8(ID))),
                in("a docx inside", d -> embed(d, docx(p(ID)).bytes())),
                in("a script", d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("a='" + ID + "'"))),
                in("a bookmark", d -> {
                    var outline = new PDDocumentOutline();
                    var item = new PDOutlineItem();
                    item.setTitle(ID);
                    outline.addLast(item);
                    d.getDocumentCatalog().setDocumentOutline(outline);
                }),
                inCatalog("named destinations", "Dests"),
                inCatalog("the structure tree", "StructTreeRoot"),
                inCatalog("page labels", "PageLabels"),
                inCatalog("layers", "OCProperties"),
                inCatalog("an article", "Threads"),
                onPage("private data", "PieceInfo"),
                onPage("a thumbnail", "Thumb"),
                onPage("a name for the page", "Tabs"),
                in("a link", d -> {
                    var link = new PDAnnotationLink();
                    var to = new PDActionURI();
                    to.setURI("tel:" + ID);
                    link.setAction(to);
                    note(d, link);
                }),
                in("a note with its popup", d -> {
                    var popup = new PDAnnotationPopup();
                    popup.setContents(ID);
                    note(d, popup);
                    note(d, new PDAnnotationText());
                }),
                in("free text", d -> note(d, new PDAnnotationFreeText())),
                place("an earlier revision", revised()),
                refused(
                        "a form field",
                        PdfFiles.pages(
                                d -> {
                                    var form = new PDAcroForm(d);
                                    d.getDocumentCatalog().setAcroForm(form);
                                    var field = new PDTextField(form);
                                    field.setPartialName(ID);
                                    form.setFields(List.of(field));
                                },
                                "Hello"),
                        "表单"));
    }

    private static void note(PDDocument document, PDAnnotation note) throws IOException {
        note.setContents(ID);
        var all = document.getPage(0).getAnnotations();
        all.add(note);
        document.getPage(0).setAnnotations(all);
    }

    private static void embed(PDDocument document, byte[] bytes) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(ID + ".txt");
        file.setFileDescription(ID);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(ID, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] revised() {
        var old = PdfFiles.pages(d -> d.getDocumentInformation().setAuthor(ID), "Hello");
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

    static Stream<Arguments> content() {
        return Stream.of(
                shown("words", "BT /F1 12 Tf 72 300 Td (ID) Tj ET"),
                shown("words in pieces", "BT /F1 12 Tf 72 300 Td [(HEAD) -20 (TAIL)] TJ ET"),
                shown(
                        "words glyph by glyph",
                        "BT /F1 12 Tf 72 300 Td (" + String.join(") Tj 7 0 Td (", ID.split("")) + ") Tj ET"),
                shown(
                        "words in two blocks",
                        "BT /F1 12 Tf 72 300 Td (HEAD) Tj ET BT /F1 12 Tf 118.7 300 Td (TAIL) Tj ET"),
                shown("words backwards", "BT /F1 12 Tf 118.7 300 Td (TAIL) Tj -46.7 0 Td (HEAD) Tj ET"),
                unseen("white words", "BT 1 g /F1 12 Tf 72 300 Td (ID) Tj ET"),
                unseen("tiny words", "BT /F1 0.01 Tf 72 300 Td (ID) Tj ET"),
                unseen("words off the page", "BT /F1 12 Tf 72 3000 Td (ID) Tj ET"),
                place(
                        "words without ink among many others",
                        PdfFiles.pages(
                                d -> append(d, "BT 3 Tr /F1 12 Tf 72 300 Td (ID) Tj ET"),
                                "Many words are seen here. ".repeat(3) + "\nMany words are seen here."
                                        + "\nAnd many more of them are seen below these words.")),
                shown("words under a layer", "/OC /MC0 BDC BT /F1 12 Tf 72 300 Td (ID) Tj ET EMC"),
                shown(
                        "what the words stand for",
                        "/Span <</ActualText (ID) /Alt (ID)>> BDC BT /F1 12 Tf 72 300 Td (a) Tj ET EMC"),
                shown("the name of a mark", "/ID BMC EMC /Span /ID DP"),
                shown("a comment", "% ID"),
                shown("an operator nobody knows", "BX (ID) XX EX"),
                shown("a word where none belongs", "(ID) w 1 w"),
                shown("a number where none belongs", "ID w 1 w"),
                shown("a name where none belongs", "/ID ri"),
                shown("a broken string at the end", "q Q (ID"),
                shown("operands without an operator", "q Q (ID) ID /ID"),
                shown("dictionaries where none belong", "<</a (ID)>> w 1 w"),
                in("a font's dictionary", d -> font(d).setItem(COSName.getPDFName("Own"), new COSString(ID))),
                in("a font's name", d -> font(d).setItem(COSName.BASE_FONT, COSName.getPDFName("n" + ID))),
                in("a font's map of characters", d -> font(d).setItem(COSName.TO_UNICODE, map(d))),
                in("a font that is not used", d -> fonts(d).setItem(COSName.getPDFName("F" + ID), new COSDictionary())),
                in("a state of the graphics", d -> {
                    var states = new COSDictionary();
                    states.setItem(COSName.getPDFName(ID), holder());
                    d.getPage(0).getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
                }),
                in("a colour's name", d -> {
                    var colour = new COSArray();
                    colour.add(COSName.SEPARATION);
                    colour.add(COSName.getPDFName(ID));
                    var colours = new COSDictionary();
                    colours.setItem(COSName.getPDFName("C"), colour);
                    d.getPage(0).getResources().getCOSObject().setItem(COSName.COLORSPACE, colours);
                }),
                in("a number in a font", d -> font(d).setItem(COSName.FIRST_CHAR, COSInteger.get(Long.parseLong(ID)))));
    }

    private static COSDictionary fonts(PDDocument document) {
        return document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    }

    private static COSDictionary font(PDDocument document) {
        var fonts = fonts(document);
        return fonts.getCOSDictionary(fonts.keySet().iterator().next());
    }

    private static PDStream map(PDDocument document) throws IOException {
        var map = new PDStream(document);
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(utf8("% " + ID + "\n1 begincodespacerange <00> <FF> endcodespacerange\n"));
        }
        return map;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"document", "content"})
    void theNumberDoesNotLeave(String name, byte[] file, String refusedPart) {
        Verdict.of(file, "a.pdf", refusedPart);
    }
}
