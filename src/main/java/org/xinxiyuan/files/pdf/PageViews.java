package org.xinxiyuan.files.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.xinxiyuan.files.picture.Raster;
import org.xinxiyuan.redact.pictures.Region;

/**
 * The pages of a PDF drawn for the screen (逐页查看), one at a time: as they came, and as they go out. Pages count from 1.
 */
public final class PageViews {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PdfText text;
    private final Map<Integer, List<Rectangle2D>> gone;
    private int drawn;
    private int drawnAt;
    private BufferedImage page = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    PageViews(PDDocument document, PdfText text, Map<Integer, List<Rectangle2D>> gone) {
        this.document = document;
        this.text = text;
        this.gone = gone;
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Not all of its words can be read. */
    public boolean needsEyes(int number) {
        return text.needsEyes(number - 1);
    }

    /** With notes and stamps that were put on it; they do not go out. */
    public byte[] original(int number, int longest) throws IOException {
        return Raster.png(
                document.getPage(number - 1).getAnnotations().isEmpty()
                        ? bare(number, longest)
                        : drawn(number, longest, true));
    }

    public byte[] shown(int number, List<Region> painted, int longest) throws IOException {
        var boxes = new ArrayList<>(gone.getOrDefault(number - 1, List.of()));
        boxes.addAll(boxes(document, number - 1, painted));
        var bare = bare(number, longest);
        if (boxes.isEmpty()) {
            return Raster.png(bare);
        }
        var copy = new BufferedImage(bare.getWidth(), bare.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.setData(bare.getData());
        double scale = scale(number - 1, longest);
        boxes.forEach(box -> PicturePage.paint(copy, box, scale));
        return Raster.png(copy);
    }

    /** Kept until another page is drawn: it is asked for once for each side. */
    private BufferedImage bare(int number, int longest) throws IOException {
        if (drawn != number || drawnAt != longest) {
            page = drawn(number, longest, false);
            drawn = number;
            drawnAt = longest;
        }
        return page;
    }

    private BufferedImage drawn(int number, int longest, boolean notes) throws IOException {
        var renderer = new BoundedRenderer(document);
        renderer.setSubsamplingAllowed(true);
        renderer.setAnnotationsFilter(annotation -> notes);
        return renderer.renderImage(number - 1, (float) scale(number - 1, longest), ImageType.RGB);
    }

    /** Pixels for a point. */
    private double scale(int index, int longest) {
        var size = size(document, index);
        return Math.min(300 / POINTS_PER_INCH, longest / Math.max(size.getWidth(), size.getHeight()));
    }

    /** Regions in points from the top left corner of the page as it is shown. */
    static List<Rectangle2D> boxes(PDDocument document, int index, List<Region> regions) {
        var size = size(document, index);
        double wide = size.getWidth() / Region.PAGE;
        double high = size.getHeight() / Region.PAGE;
        return regions.stream()
                .map(r -> r.whole()
                        ? size
                        : new Rectangle2D.Double(r.x() * wide, r.y() * high, r.width() * wide, r.height() * high))
                .toList();
    }

    /** Of the page as it is shown, in points. */
    private static Rectangle2D size(PDDocument document, int index) {
        var box = document.getPage(index).getCropBox();
        boolean lies = document.getPage(index).getRotation() % 180 != 0;
        return lies
                ? new Rectangle2D.Double(0, 0, box.getHeight(), box.getWidth())
                : new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
    }
}
