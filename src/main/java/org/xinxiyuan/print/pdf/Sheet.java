package org.xinxiyuan.print.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.xinxiyuan.document.WorkstationException;

/**
 * A4 paper in a typewriter (纸): text goes down the page and onto the next one. Points; the origin of a page is its
 * lower left corner.
 */
final class Sheet implements AutoCloseable {
    static final float MM = 72 / 25.4f;
    private static final float ROUNDING = 0.1f;
    private static final float WEIGHT = 45;

    private final PDDocument document = new PDDocument();
    private final Typefaces fonts;
    private final Margins margins;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y;

    /** Points from the edges. */
    record Margins(float top, float bottom, float left, float right) {
        static Margins millimetres(float top, float bottom, float left, float right) {
            return new Margins(top * MM, bottom * MM, left * MM, right * MM);
        }
    }

    Sheet(Path fontFolder, Margins margins) {
        this.margins = margins;
        try {
            fonts = new Typefaces(document, fontFolder);
        } catch (IOException e) {
            throw failed(e);
        }
        newPage();
    }

    static WorkstationException failed(Exception cause) {
        return new WorkstationException(cause, "print.failed", "pdf");
    }

    Typefaces fonts() {
        return fonts;
    }

    float width() {
        return PDRectangle.A4.getWidth() - margins.left() - margins.right();
    }

    float left() {
        return margins.left();
    }

    /** Where the next thing goes, from the bottom of the page. */
    float y() {
        return y;
    }

    /** Room left on this page. */
    float room() {
        return y - margins.bottom();
    }

    float pageRoom() {
        return PDRectangle.A4.getHeight() - margins.top() - margins.bottom();
    }

    void down(float points) {
        y -= points;
    }

    /** A new page unless there is room. */
    void ensure(float points) {
        if (room() + ROUNDING < points) {
            newPage();
        }
    }

    void newPage() {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages.add(new PDPageContentStream(document, page));
            y = PDRectangle.A4.getHeight() - margins.top();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** One line of text, its baseline at y. */
    void text(String line, Face face, float size, float x, float baseline) {
        text(pages.size() - 1, line, new Ink(face, size, Color.BLACK), x, baseline);
    }

    /** How a text is set. */
    record Ink(Face face, float size, Color colour) {}

    void text(int page, String line, Ink ink, float x, float baseline) {
        on(page, out -> {
            out.beginText();
            out.setNonStrokingColor(ink.colour());
            if (ink.face() == Face.TITLE && !fonts.hasTitle()) {
                // The stand-in is a text font: an outline gives it the weight of a title.
                out.setStrokingColor(ink.colour());
                out.setLineWidth(ink.size() / WEIGHT);
                out.setRenderingMode(RenderingMode.FILL_STROKE);
            }
            out.newLineAtOffset(x, baseline);
            for (var piece : fonts.pieces(line, ink.face())) {
                out.setFont(piece.font(), ink.size());
                out.showText(piece.text());
            }
            out.setRenderingMode(RenderingMode.FILL);
            out.endText();
        });
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness, Color colour) {
        on(pages.size() - 1, out -> {
            out.setStrokingColor(colour);
            out.setLineWidth(thickness);
            out.moveTo(fromX, fromY);
            out.lineTo(toX, toY);
            out.stroke();
        });
    }

    void filled(float x, float bottom, float width, float height) {
        on(pages.size() - 1, out -> {
            out.setNonStrokingColor(Color.BLACK);
            out.addRect(x, bottom, width, height);
            out.fill();
        });
    }

    int pageCount() {
        return pages.size();
    }

    byte[] bytes() {
        try {
            for (var page : pages) {
                page.close();
            }
            pages.clear();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** What draws on a page. */
    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    private void on(int page, Drawing drawing) {
        try {
            drawing.on(pages.get(page));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            for (var page : pages) {
                page.close();
            }
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
