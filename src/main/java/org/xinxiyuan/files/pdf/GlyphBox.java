package org.xinxiyuan.files.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.text.TextPosition;

/** The place a glyph may have painted (字形外框), drawn generously; in points from the page's top left corner. */
final class GlyphBox {
    private static final double ABOVE = 1.15;
    private static final double BELOW = 0.4;
    private static final double ASIDE = 0.12;

    private GlyphBox() {}

    static Rectangle2D of(TextPosition position) {
        double size = size(position);
        double x = position.getX();
        double y = position.getY();
        double width = Math.max(position.getWidth(), 0.3 * size);
        boolean upright = position.getDir() == 0 && position.getRotation() == 0 && !Stretch.isSlanting(position);
        if (upright) {
            double aside = ASIDE * size + Math.abs(position.getTextMatrix().getShearX());
            return new Rectangle2D.Double(x - aside, y - ABOVE * size, width + 2 * aside, (ABOVE + BELOW) * size);
        }
        double reach = 1.3 * Math.max(size, Math.max(width, position.getHeight()));
        return new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    static double size(TextPosition position) {
        double font = Math.max(position.getFontSizeInPt(), position.getYScale());
        return Math.max(1, Math.max(font, position.getHeightDir()));
    }
}
