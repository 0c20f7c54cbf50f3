package org.xinxiyuan.files.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.xinxiyuan.redact.pictures.Region;

/**
 * How a stored picture is turned to be seen (方向), by its EXIF value 1 to 8: from the picture as it is seen back to
 * where its pixels are stored.
 *
 * @param width of the stored picture, in pixels
 */
record Turn(int orientation, int width, int height) {
    /** Seen lying on its side. */
    boolean lies() {
        return orientation >= 5;
    }

    int seenWidth() {
        return lies() ? height : width;
    }

    int seenHeight() {
        return lies() ? width : height;
    }

    /** Where a seen pixel is stored. */
    private int storedX(int x, int y) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
    }

    private int storedY(int x, int y) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
    }

    /** The stored pixels that a seen region shows. */
    Rectangle stored(Region region) {
        var seen = region.whole()
                ? new Region(0, 0, seenWidth(), seenHeight())
                : region.on(seenWidth(), seenHeight());
        if (seen.whole()) {
            return new Rectangle();
        }
        int right = seen.x() + seen.width() - 1;
        int bottom = seen.y() + seen.height() - 1;
        var area = new Rectangle(storedX(seen.x(), seen.y()), storedY(seen.x(), seen.y()), 1, 1);
        area.add(new Rectangle(storedX(right, bottom), storedY(right, bottom), 1, 1));
        return area;
    }

    /** A picture of any scale as it is seen. */
    BufferedImage seen(BufferedImage stored) {
        if (orientation == 1) {
            return stored;
        }
        var turn = new Turn(orientation, stored.getWidth(), stored.getHeight());
        var seen = new BufferedImage(turn.seenWidth(), turn.seenHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                seen.setRGB(x, y, stored.getRGB(turn.storedX(x, y), turn.storedY(x, y)));
            }
        }
        return seen;
    }
}
