package org.xinxiyuan.files.pdf;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.xinxiyuan.files.container.BrokenFile;

/** A page rebuilt as a picture without text layer (转成图片的页面), what must not be seen painted over in the pixels. */
final class PicturePage {
    private static final int DPI = 200;
    private static final double SCALE = DPI / 72.0;
    private static final long MAX_PIXELS = 40_000_000L;
    /** Of the glyphs that ought to be seen, so many must have left ink, else a font is missing. */
    private static final double INK_SHARE = 0.8;

    private final PDDocument source;
    private final PdfText text;
    private final int number;

    PicturePage(PDDocument source, PdfText text, int number) {
        this.source = source;
        this.text = text;
        this.number = number;
    }

    /**
     * @param boxes what is painted over, in points from the top left corner
     */
    void copyTo(PDDocument fresh, List<Rectangle2D> boxes) throws IOException, BrokenFile {
        var box = source.getPage(number).getCropBox();
        if (box.getWidth() * SCALE * box.getHeight() * SCALE > MAX_PIXELS) {
            throw new BrokenFile(part(), "第 " + (number + 1) + " 页幅面太大，无法转成图片，请换成 .docx 后再试");
        }
        try {
            var picture = rendered();
            requireInk(picture);
            boxes.forEach(b -> paint(picture, b, SCALE));
            page(fresh, picture);
        } catch (LinkageError | AWTError | InternalError withoutGraphics) {
            throw new BrokenFile(part(), "须转成图片才能公开，本机缺少画图所需的系统库，请换成 .docx 后再试");
        }
    }

    private void page(PDDocument fresh, BufferedImage picture) throws IOException {
        float width = (float) (picture.getWidth() / SCALE);
        float height = (float) (picture.getHeight() / SCALE);
        var page = new PDPage(new PDRectangle(width, height));
        fresh.addPage(page);
        var image = text.needsEyes(number)
                ? JPEGFactory.createFromImage(fresh, picture, 0.85f)
                : LosslessFactory.createFromImage(fresh, picture);
        try (var content = new PDPageContentStream(fresh, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }

    private String part() {
        return "第 " + (number + 1) + " 页";
    }

    private BufferedImage rendered() throws IOException {
        var renderer = new BoundedRenderer(source);
        renderer.setAnnotationsFilter(annotation -> false);
        return renderer.renderImageWithDPI(number, DPI, ImageType.RGB);
    }

    private void requireInk(BufferedImage picture) throws BrokenFile {
        var seen = text.glyphsOn(number).stream()
                .filter(g -> !g.span().in(text.text()).isBlank())
                .toList();
        long inked = seen.stream().filter(g -> hasInk(picture, pixels(picture, g.box(), SCALE))).count();
        if (inked < seen.size() * INK_SHARE) {
            throw new BrokenFile(part(), "第 " + (number + 1) + " 页的文字画不出来（没有嵌入字体或文字不可见），请换成 .docx 后再试");
        }
    }

    private static boolean hasInk(BufferedImage picture, Rectangle area) {
        if (area.isEmpty()) {
            return false;
        }
        int first = picture.getRGB(area.x, area.y);
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (picture.getRGB(x, y) != first) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Rectangle pixels(BufferedImage picture, Rectangle2D box, double scale) {
        var scaled = new Rectangle2D.Double(
                box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
        return scaled.getBounds().intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    /** @param scale pixels for a point */
    static void paint(BufferedImage picture, Rectangle2D box, double scale) {
        var area = pixels(picture, box, scale);
        boolean whole = area.width == picture.getWidth() && area.height == picture.getHeight();
        int colour = whole ? Color.LIGHT_GRAY.getRGB() : Color.BLACK.getRGB();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                picture.setRGB(x, y, colour);
            }
        }
    }
}
