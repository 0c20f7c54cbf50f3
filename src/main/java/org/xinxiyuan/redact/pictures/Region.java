package org.xinxiyuan.redact.pictures;

/**
 * A rectangle on a picture as it is seen (区域), turned the way its orientation says: pixels from the top left corner. On
 * the page of a PDF ten-thousandths of the page's width and height, whatever it is drawn at. A region without size is
 * the whole picture (整图删除).
 */
public record Region(int x, int y, int width, int height) {
    /** Parts of a page's width and height. */
    public static final int PAGE = 10_000;

    public static final Region WHOLE = new Region(0, 0, 0, 0);

    public Region {
        if (x < 0 || y < 0 || width < 0 || height < 0 || (width == 0) != (height == 0)) {
            throw new IllegalArgumentException("region");
        }
    }

    public boolean whole() {
        return width == 0;
    }

    /** What of it lies on a picture of this size; without size where nothing does. */
    public Region on(int pictureWidth, int pictureHeight) {
        int left = Math.min(x, pictureWidth);
        int top = Math.min(y, pictureHeight);
        int wide = Math.min(width, pictureWidth - left);
        int high = Math.min(height, pictureHeight - top);
        return wide == 0 || high == 0 ? WHOLE : new Region(left, top, wide, high);
    }

    @Override
    public String toString() {
        return whole() ? "whole" : x + "," + y + "," + width + "," + height;
    }
}
