package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.redact.pictures.Sight;

/** What a person painted over is gone from the bytes, and nothing else is. */
class PaintedPicturesTest {
    private static final FileRedaction FILES = new FileRedaction(new SampleRedaction());
    private static final Region FACE = new Region(16, 16, 24, 16);
    private static final int RED = 0xFFFF0000;
    private static final int BLACK = 0xFF000000;

    /** White with a red field where the face is. */
    private static byte[] photo(String format, int type) {
        var image = new BufferedImage(80, 48, type);
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 80; x++) {
                boolean red = x >= 16 && x < 40 && y >= 16 && y < 32;
                image.setRGB(x, y, red ? RED : 0xFFFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            assertTrue(ImageIO.write(image, format, out));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toByteArray();
    }

    private static byte[] photo(String format) {
        return photo(format, BufferedImage.TYPE_INT_RGB);
    }

    private static Choices painted(String picture, Region... regions) {
        var paintings = new ArrayList<Painting>();
        for (var region : regions) {
            paintings.add(new Painting("", picture, region, "王某", Instant.EPOCH));
        }
        return new Choices(List.of(), paintings);
    }

    private static Outcome redact(String name, byte[] file, Choices choices) {
        return FILES.redact(file, name, "attachments/0", policy(Treatment.HIDE), choices);
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < 12
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < 12
                && Math.abs((one & 0xFF) - (other & 0xFF)) < 12;
    }

    /** The face is black throughout, all around it as it was. */
    private static void assertPainted(BufferedImage before, BufferedImage after) {
        assertPainted(before, after, 0);
    }

    /** @param seam pixels around the face where JPEG's coarse colours run */
    private static void assertPainted(BufferedImage before, BufferedImage after, int seam) {
        assertEquals(before.getWidth(), after.getWidth());
        assertEquals(before.getHeight(), after.getHeight());
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 80; x++) {
                boolean face = x >= 16 && x < 40 && y >= 16 && y < 32;
                boolean near = x >= 16 - seam && x < 40 + seam && y >= 16 - seam && y < 32 + seam;
                int wanted = face ? BLACK : before.getRGB(x, y);
                assertTrue(near && !face || near(wanted, after.getRGB(x, y)), x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED})
    void thePixelsOfAPngAreOverwrittenAndNoOthers(int type) throws IOException {
        var before = photo("png", type);
        var after = assertInstanceOf(NeedsEyes.class, redact("a.png", before, painted("image", FACE)));
        assertPainted(decoded(before), decoded(after.bytes()));
    }

    @Test
    void thePixelsOfAJpegAreOverwrittenAndItsExtrasAreGone() throws IOException {
        var before = photo("jpeg");
        var tail = new ByteArrayOutputStream();
        tail.writeBytes(before);
        tail.writeBytes("110105184912310020".getBytes(StandardCharsets.ISO_8859_1));
        var after = assertInstanceOf(NeedsEyes.class, redact("a.jpg", tail.toByteArray(), painted("image", FACE)));
        assertPainted(decoded(before), decoded(after.bytes()), 2);
        assertFalse(new String(after.bytes(), StandardCharsets.ISO_8859_1).contains("110105184912310020"));
    }

    @Test
    void aPaintedPictureIsToBeLookedAtAnew() {
        var photo = photo("png");
        var first = assertInstanceOf(NeedsEyes.class, redact("a.png", photo, painted("image")));
        var second = assertInstanceOf(NeedsEyes.class, redact("a.png", photo, painted("image", FACE)));
        assertEquals(Sha256.of(photo), first.sight().look());
        assertNotEquals(first.sight().look(), second.sight().look());
        var again = assertInstanceOf(NeedsEyes.class, redact("a.png", photo, painted("image", FACE, FACE)));
        assertEquals(second.sight().look(), again.sight().look());
        assertArrayEquals(second.bytes(), again.bytes(), "the same choices give the same bytes");
    }

    @Test
    void coloursUnderWhatIsTransparentGoToo() throws IOException {
        var image = new BufferedImage(80, 48, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(70, 40, 0x00123456);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        var after = assertInstanceOf(NeedsEyes.class, redact("a.png", out.toByteArray(), painted("image", FACE)));
        assertEquals(0, decoded(after.bytes()).getRGB(70, 40));
    }

    private static final String BLIP = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"900\" cy=\"540\"/><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<a:blip r:embed=\"%s\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static OfficeFiles document() {
        return OfficeFiles.docx(p("现场照片") + BLIP.formatted("rId7") + BLIP.formatted("rId8") + BLIP.formatted("rId9"))
                .part("word/media/image1.png", photo("png"))
                .part("word/media/copy.png", photo("png"))
                .part("word/media/other.jpeg", photo("jpeg"))
                .part("docProps/thumbnail.png", photo("png"))
                .relate("rId7", "image", "media/image1.png")
                .relate("rId8", "image", "media/copy.png")
                .relate("rId9", "image", "media/other.jpeg");
    }

    @Test
    void everyUseOfAPictureInADocxIsPaintedAndTheLayoutStays() throws IOException {
        var file = document().bytes();
        var plain = assertInstanceOf(Cleaned.class, redact("a.docx", file, painted("word/media/image1.png")));
        var after = assertInstanceOf(
                Cleaned.class, redact("a.docx", file, painted("word/media/image1.png", FACE)));
        assertEquals(2, after.sights().size(), "equal pictures are one");
        var was = OfficeFiles.unzip(plain.bytes());
        var is = OfficeFiles.unzip(after.bytes());
        assertEquals(was.keySet(), is.keySet());
        int pngs = 0;
        for (var part : is.entrySet()) {
            if (part.getKey().endsWith(".png")) {
                assertPainted(decoded(photo("png")), decoded(part.getValue()));
                pngs++;
            } else {
                assertArrayEquals(was.get(part.getKey()), part.getValue(), part.getKey());
            }
        }
        assertEquals(2, pngs);
    }

    @Test
    void aPaintedDocxIsScannedAgain() {
        var name = SampleRedaction.MOBILE + ".emf";
        var file = OfficeFiles.docx(p("照片") + BLIP.formatted("rId7"))
                .part("word/media/" + name, new byte[] {1, 2, 3})
                .relate("rId7", "image", "media/" + name)
                .bytes();
        var refused = assertInstanceOf(Refused.class, redact("a.docx", file, painted("image")));
        assertTrue(refused.reason().contains("第 1 张，EMF"), refused.reason());
        assertFalse(refused.reason().contains(SampleRedaction.MOBILE));
        var removed = redact("a.docx", file, painted("word/media/" + name, Region.WHOLE));
        var cleaned = assertInstanceOf(Cleaned.class, removed);
        OfficeFiles.assertGone(cleaned.bytes(), SampleRedaction.MOBILE);
        assertEquals(List.of(), cleaned.sights(), "a blank need not be looked at");
    }

    @Test
    void aPictureTakenOutAsAWholeLeavesABlankOfItsSize() throws IOException {
        var after = assertInstanceOf(
                Cleaned.class, redact("a.docx", document().bytes(), painted("word/media/other.jpeg", Region.WHOLE)));
        var jpeg = OfficeFiles.unzip(after.bytes()).entrySet().stream()
                .filter(e -> e.getKey().endsWith(".jpeg"))
                .findFirst()
                .orElseThrow();
        var blank = decoded(jpeg.getValue());
        assertEquals(80, blank.getWidth());
        assertEquals(48, blank.getHeight());
        assertEquals(blank.getRGB(0, 0), blank.getRGB(20, 20));
    }

    @Test
    void aPictureInAnXlsxIsPainted() throws IOException {
        var drawing = "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><xdr:oneCellAnchor>"
                + "<xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:pic><xdr:blipFill>"
                + "<a:blip r:embed=\"rId1\"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>";
        var file = OfficeFiles.xlsx(OfficeFiles.data("项目,金额", "道路,#3") + "<drawing r:id=\"rId1\"/>")
                .part("xl/worksheets/_rels/sheet1.xml.rels", OfficeFiles.rels(relation("drawing", "../drawings/d.xml")))
                .part("xl/drawings/d.xml", drawing)
                .part("xl/drawings/_rels/d.xml.rels", OfficeFiles.rels(relation("image", "../media/image1.png")))
                .part("xl/media/image1.png", photo("png"))
                .bytes();
        var after = assertInstanceOf(Cleaned.class, redact("a.xlsx", file, painted("xl/media/image1.png", FACE)));
        assertEquals(1, after.pictures());
        var png = OfficeFiles.unzip(after.bytes()).entrySet().stream()
                .filter(e -> e.getKey().endsWith(".png"))
                .findFirst()
                .orElseThrow();
        assertPainted(decoded(photo("png")), decoded(png.getValue()));
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/>";
    }

    @Test
    void aPaintedPageIsAPictureWithoutText() throws IOException {
        var pdf = PdfFiles.pages("seal of the village", "second page");
        var upperHalf = new Region(0, 0, Region.PAGE, Region.PAGE / 2);
        var after = assertInstanceOf(Cleaned.class, redact("a.pdf", pdf, painted("page/1", upperHalf)));
        assertEquals(List.of("page/1"), after.sights().stream().map(Sight::name).toList());
        try (var document = Loader.loadPDF(after.bytes())) {
            assertEquals("second page", new PDFTextStripper().getText(document).strip());
            var page = new PDFRenderer(document).renderImage(0);
            assertEquals(BLACK, page.getRGB(page.getWidth() / 2, page.getHeight() / 4));
            assertEquals(BLACK, page.getRGB(1, page.getHeight() / 2 - 2));
            assertEquals(0xFFFFFFFF, page.getRGB(page.getWidth() / 2, page.getHeight() / 2 + 2));
            assertEquals(842, page.getHeight(), 1, "as large as before");
        }
    }
}
