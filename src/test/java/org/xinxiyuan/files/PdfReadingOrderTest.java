package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.detect.PersonalData;

/** Numbers that a narrow cell or column breaks into lines are found, painted over, and read in whole. */
class PdfReadingOrderTest {
    private static final String ID = "650103186902113375";
    private static final String OTHER = "330681187605123012";
    private static final String MOBILE = "13800138011";
    private static final String CARD = "6222020000000000018";

    private record Put(double x, double y, String words) {}

    private static Put put(double x, double y, String words) {
        return new Put(x, y, words);
    }

    /** Words of ten points drawn in this order. */
    private static byte[] page(Put... words) {
        var operators = new StringBuilder();
        for (var word : words) {
            operators
                    .append("BT /F1 10 Tf ")
                    .append(word.x() + " " + word.y() + " Td (" + word.words())
                    .append(") Tj ET\n");
        }
        return drawn(operators.toString());
    }

    private static byte[] drawn(String operators) {
        return PdfFiles.pages(document -> write(document, operators, true), "List of aid");
    }

    /**
     * @param behind what is written already, which else goes
     */
    private static void write(PDDocument document, String operators, boolean behind) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("\n" + operators).getBytes(StandardCharsets.US_ASCII));
        }
        var contents = new COSArray();
        if (behind) {
            contents.add(document.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
        }
        contents.add(stream.getCOSObject());
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static Put[] vertical() {
        var beside = Stream.of(put(200, 650, "Remarks"), put(200, 598, "More words"));
        var digits = IntStream.range(0, ID.length()).mapToObj(i -> put(100, 650 - 13 * i, ID.substring(i, i + 1)));
        return Stream.concat(digits, beside).toArray(Put[]::new);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "a cell of two lines beside others of two",
                        List.of(ID),
                        page(
                                put(60, 600, "1"),
                                put(90, 600, "Wang"),
                                put(140, 600, "650103186902"),
                                put(140, 588, "113375"),
                                put(230, 600, "East village"),
                                put(230, 588, "group two"),
                                put(330, 600, "500"))),
                Arguments.of(
                        "a cell of two lines, the others at its middle",
                        List.of(ID, OTHER),
                        page(
                                put(60, 594, "1"),
                                put(140, 600, "650103186902"),
                                put(140, 588, "113375"),
                                put(330, 594, "500"),
                                put(60, 564, "2"),
                                put(140, 570, "330681187605"),
                                put(140, 558, "123012"),
                                put(330, 564, "600"))),
                Arguments.of(
                        "a cell of three lines",
                        List.of(ID),
                        page(
                                put(60, 589, "1"),
                                put(140, 600, "65010318"),
                                put(140, 589, "69021133"),
                                put(140, 578, "75"),
                                put(230, 594.5, "East village"),
                                put(230, 583.5, "group two"))),
                Arguments.of(
                        "lines drawn across all cells",
                        List.of(ID, CARD),
                        page(
                                put(140, 600, "650103186902"),
                                put(230, 600, "6222020000000"),
                                put(330, 600, "East village"),
                                put(140, 588, "113375"),
                                put(230, 588, "000018"),
                                put(330, 588, "group two"))),
                Arguments.of(
                        "a telephone of two lines",
                        List.of(MOBILE),
                        page(
                                put(60, 594, "1"),
                                put(140, 600, "1380013"),
                                put(140, 588, "8011"),
                                put(230, 594, "East village"))),
                Arguments.of(
                        "two columns of prose",
                        List.of(ID),
                        page(
                                put(60, 600, "The number of Wang is 6501031869"),
                                put(60, 586, "02113375, as everybody knows."),
                                put(330, 600, "The other column has"),
                                put(330, 586, "words of its own."))),
                Arguments.of("one digit below the other", List.of(ID), page(vertical())),
                Arguments.of("drawn twice for bold print", List.of(ID), page(put(60, 600, ID), put(60.3, 600, ID))),
                Arguments.of("each glyph drawn twice", List.of(ID), page(twice())),
                Arguments.of(
                        "on a slope",
                        List.of(ID),
                        drawn("BT /F1 12 Tf 0.8 0.6 -0.6 0.8 200 300 Tm (" + ID + ") Tj ET")));
    }

    private static Put[] twice() {
        return IntStream.range(0, 2 * ID.length())
                .mapToObj(i -> put(60 + 5.6 * (i / 2) + 0.4 * (i % 2), 600, ID.substring(i / 2, i / 2 + 1)))
                .toArray(Put[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenNumberIsFoundAndPainted(String name, List<String> numbers, byte[] pdf) throws Exception {
        var outcome = RealFiles.redact(pdf, "a.pdf");
        var cleaned = assertInstanceOf(Cleaned.class, outcome, outcome::toString);
        var found = cleaned.redactions().stream()
                .filter(r -> List.of(PersonalData.ID_CARD, PersonalData.PHONE_MOBILE, PersonalData.BANK_CARD)
                        .contains(r.place().type()))
                .map(Redaction::place)
                .map(place -> place.value().replaceAll("\\D", ""))
                .toList();
        assertEquals(numbers, found);
        assertEquals("", VisibleText.of("a", cleaned.bytes()).orElseThrow().strip(), "the page is a picture");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenNumberIsWholeOnceImported(String name, List<String> numbers, byte[] pdf) {
        var read = assertInstanceOf(Text.class, new Intake().read("a.pdf", pdf));
        var text = read.title() + read.body();
        numbers.forEach(n -> assertTrue(text.replaceAll("\n+", "").contains(n), text));
    }

    @Test
    void aTableReadsRowByRowAndItsLastRowStays() {
        var pdf = page(
                put(60, 650, "No"),
                put(140, 650, "Number"),
                put(230, 650, "Village"),
                put(330, 650, "Sum"),
                put(60, 614, "1"),
                put(140, 620, "650103186902"),
                put(140, 608, "113375"),
                put(230, 620, "East"),
                put(230, 608, "group"),
                put(330, 614, "500"),
                put(60, 584, "2"),
                put(140, 584, "none"),
                put(230, 584, "West"),
                put(330, 584, "600"));
        var text = assertInstanceOf(Text.class, new Intake().read("a.pdf", pdf)).body();
        assertTrue(text.contains("| 2 | none | West | 600 |"), text);
        assertTrue(text.contains("| 1 | " + ID + " | Eastgroup | 500 |"), text);
    }

    @Test
    void aNumberBrokenOverTwoPagesIsRefusedNamingThePage() {
        var pdf = PdfFiles.pages(
                "1 Wang " + ID.substring(0, 12) + "\nEast village\n- 1 -", "Head\n" + ID.substring(12) + " group");
        var refused = assertInstanceOf(Refused.class, RealFiles.redact(pdf, "a.pdf"));
        assertEquals("第 2 页", refused.part());
        assertInstanceOf(Unreadable.class, new Intake().read("a.pdf", pdf));
        assertInstanceOf(Cleaned.class, RealFiles.redact(PdfFiles.pages("Sum 15000", "200000 more"), "a.pdf"));
    }

    /** Wherever the number left ink before, all is black now, and a little around. */
    @ParameterizedTest(name = "turned by {0}, {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 1 0 0 1 150 400", "90; 1 0 0 1 150 400", "180; 1 0 0 1 150 400", "270; 1 0 0 1 150 400",
                "0; 0 1 -1 0 300 300", "90; 0 1 -1 0 300 300", "0; 0 -1 1 0 300 600", "0; -1 0 0 -1 400 400",
                "0; 0.8 0.6 -0.6 0.8 200 300", "90; 0.8 0.6 -0.6 0.8 200 300", "0; 1 0 0.4 1 150 400"
            })
    void noInkOfTheNumberIsLeftHoweverThePageLies(int turn, String matrix) throws Exception {
        var operators = "BT /F1 14 Tf " + matrix + " Tm (" + ID + ") Tj ET";
        var pdf = PdfFiles.pages(
                document -> {
                    write(document, operators, false);
                    document.getPage(0).setRotation(turn);
                    document.getPage(0).setCropBox(new PDRectangle(20, 30, 540, 760));
                },
                "a");
        var cleaned = assertInstanceOf(Cleaned.class, RealFiles.redact(pdf, "a.pdf"));
        var before = drawn(pdf);
        var after = drawn(cleaned.bytes());
        int ink = 0;
        for (int x = 2; x < before.getWidth() - 2; x++) {
            for (int y = 2; y < before.getHeight() - 2; y++) {
                if ((before.getRGB(x, y) & 0xFF) < 128) {
                    ink++;
                    assertEquals(0xFF000000, after.getRGB(x - 2, y - 2), x + "," + y);
                    assertEquals(0xFF000000, after.getRGB(x + 2, y + 2), x + "," + y);
                }
            }
        }
        assertTrue(ink > 500, "the number was seen");
    }

    private static BufferedImage drawn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    @Test
    void linesOfPlainProseStayLines() throws Exception {
        var pdf = page(
                put(60, 600, "First line of the text and"),
                put(60, 586, "second line of it."),
                put(60, 572, "Contact: Wang"),
                put(330, 572, "Telephone: none"),
                put(60, 558, "Third paragraph."));
        assertEquals(
                "List of aid\nFirst line of the text and\nsecond line of it.\nContact: Wang Telephone: none\n"
                        + "Third paragraph.\n",
                VisibleText.of("a", pdf).orElseThrow());
    }

    @Test
    void sumsBelowEachOtherAreNoNumber() throws Exception {
        var pdf = page(put(60, 600, "Wang"), put(140, 600, "15000"), put(60, 580, "Li"), put(140, 580, "200000"));
        assertEquals(
                "List of aid\nWang 15000\nLi 200000\n", VisibleText.of("a", pdf).orElseThrow());
    }

    /** A page that shows what its text does not tell is not let go unseen. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unread")
    void aPageWhoseWordsAreNotAllKnownIsShownToAPerson(String name, byte[] pdf) {
        var cleaned = assertInstanceOf(Cleaned.class, RealFiles.redact(pdf, "a.pdf"));
        assertEquals(1, cleaned.pictures());
    }

    static Stream<Arguments> unread() {
        var outline = "100 300 m " + "110 300 120 310 120 320 c 120 330 110 340 100 340 c ".repeat(40) + "f";
        return Stream.of(
                Arguments.of("numbers drawn as outlines", drawn(outline)),
                Arguments.of("characters for private use", privately("E036")),
                Arguments.of("characters that are none", privately("FFFD")));
    }

    private static byte[] privately(String unicode) {
        return PdfFiles.pages(
                document -> {
                    var map = new PDStream(document);
                    try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(("1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <30> <39> <"
                                        + unicode + "> endbfrange\n")
                                .getBytes(StandardCharsets.US_ASCII));
                    }
                    font(document).setItem(COSName.TO_UNICODE, map);
                },
                "Number " + ID);
    }

    private static COSDictionary font(PDDocument document) {
        var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getCOSDictionary(fonts.keySet().iterator().next());
    }
}
