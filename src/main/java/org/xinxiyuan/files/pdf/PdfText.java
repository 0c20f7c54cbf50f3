package org.xinxiyuan.files.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.fresh.PageText;

/**
 * The text of a PDF, every character with its place on the page (PDF 文字与字形位置): seen or unseen, inside forms or not.
 * Pages count from 0, lengths are points from the top left corner of the page as it is shown.
 */
final class PdfText extends PDFTextStripper {
    /** Far more than a thousand pages have; forms that call forms have more. */
    private static final int MAX_OPERATORS = 1_000_000;

    /** What calling a form costs, in operators. */
    static final int CALL = 20;

    /** Tables have none, a box with round corners four, a number written as outlines a hundred. */
    private static final int MAX_CURVES = 60;

    private static final int MAX_GLYPHS = 5_000_000;
    private static final int MAX_PAGES = 1_000;
    /** Bytes of one page's operators. */
    private static final int MAX_CONTENT = 32 << 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PageText layout = new PageText();
    private final ReadingOrder order = new ReadingOrder();
    private final PageEnds ends = new PageEnds();
    private final Set<Integer> pictured = new TreeSet<>();
    private final Set<Integer> unmapped = new TreeSet<>();
    private final Set<Integer> painted = new TreeSet<>();
    private final Set<Integer> worded = new TreeSet<>();
    private final Map<Integer, Integer> curves = new HashMap<>();

    /** A stretch of the text that one glyph shows. */
    record Glyph(Span span, int page, Rectangle2D box) {
        @Override
        public String toString() {
            return "Glyph[" + span + "]";
        }
    }

    private long operators;
    private int pages;

    private PdfText() {
        setSortByPosition(false);
    }

    static PdfText of(PDDocument document) throws IOException {
        var text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        return text;
    }

    String text() {
        return text.toString();
    }

    PageText layout() {
        return layout;
    }

    /** The glyphs that show any of this stretch. */
    List<Glyph> glyphs(Span span) {
        int low = 0;
        int high = glyphs.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (glyphs.get(mid).span().end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < glyphs.size() && glyphs.get(end).span().start() < span.end()) {
            end++;
        }
        return List.copyOf(glyphs.subList(low, end));
    }

    List<Glyph> glyphsOn(int page) {
        return glyphs.stream().filter(g -> g.page() == page).toList();
    }

    /** Pages at whose top a number goes on from the page before. */
    Set<Integer> torn() {
        return ends.torn();
    }

    boolean hasWords(int page) {
        return worded.contains(page);
    }

    /** Pages whose words may not all be known: pictures, glyphs without a character, drawings that may be words. */
    boolean needsEyes(int page) {
        return pictured.contains(page)
                || unmapped.contains(page)
                || painted.contains(page) && !worded.contains(page)
                || curves.getOrDefault(page, 0) > MAX_CURVES;
    }

    private int page() {
        return getCurrentPageNo() - 1;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators += operator.getName().equals("Do") ? CALL : 1;
        if (operators > MAX_OPERATORS || glyphs.size() > MAX_GLYPHS) {
            throw new IOException("endless");
        }
        switch (operator.getName()) {
            case "BI" -> pictured.add(page());
            case "Do" -> {
                if (!operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name)) {
                    pictured.add(page());
                }
            }
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh" -> painted.add(page());
            case "c", "v", "y" -> curves.merge(page(), 1, Integer::sum);
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var unicode = font.toUnicode(code);
        if (unicode == null || unicode.chars().anyMatch(PdfText::tellsNothing)) {
            unmapped.add(page());
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /** What a font of its own may look like is not known: characters for private use, and none at all. */
    private static boolean tellsNothing(int c) {
        return c < ' ' && !Character.isWhitespace(c)
                || c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || !Character.isDefined(c);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        order.add(glyph);
    }

    private void write(List<Stretch> line) {
        for (int i = 0; i < line.size(); i++) {
            var stretch = line.get(i);
            text.append(i > 0 && isApart(line.get(i - 1), stretch) ? " " : "");
            for (int k = 0; k < stretch.glyphs().size(); k++) {
                text.append(stretch.before(k));
                write(stretch.glyphs().get(k));
            }
            stretch.words().forEach(layout::add);
        }
        text.append(line.isEmpty() ? "" : "\n");
    }

    /** Pieces of one word may be drawn in any order. */
    private static boolean isApart(Stretch one, Stretch next) {
        double gap = next.left() - one.right();
        return gap > 0.25 * next.size() || gap < -0.4 * next.size();
    }

    private void write(TextPosition glyph) {
        var unicode = glyph.getUnicode();
        var span = new Span(text.length(), text.length() + unicode.length());
        text.append(unicode);
        worded.add(page());
        glyphs.add(new Glyph(span, page(), GlyphBox.of(glyph)));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (++pages > MAX_PAGES) {
            throw new IOException("endless");
        }
        requireSane(page);
        super.processPage(page);
    }

    private static void requireSane(PDPage page) throws IOException {
        var buffer = new byte[65_536];
        long length = 0;
        try (var in = page.getContents()) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                length += n;
                if (length > MAX_CONTENT) {
                    throw new IOException("endless");
                }
            }
        }
    }

    @Override
    protected void writePageEnd() {
        var lines = order.endPage();
        ends.page(page(), lines);
        lines.forEach(this::write);
        layout.endPage();
    }
}
