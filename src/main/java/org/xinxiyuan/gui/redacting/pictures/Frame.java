package org.xinxiyuan.gui.redacting.pictures;

import org.xinxiyuan.redact.pictures.Region;

/** The rectangle that is about to be painted (选框), in the units of its picture, never beyond its edges. */
record Frame(int x, int y, int width, int height) {
    private static final int STEPS = 50;

    /** Where the keyboard begins: in the middle. */
    static Frame amid(int pictureWidth, int pictureHeight) {
        int width = Math.max(1, pictureWidth / 4);
        int height = Math.max(1, pictureHeight / 8);
        return new Frame((pictureWidth - width) / 2, (pictureHeight - height) / 2, width, height);
    }

    /** Between two corners, every unit that is touched. */
    static Frame between(double x1, double y1, double x2, double y2) {
        int left = (int) Math.floor(Math.min(x1, x2));
        int top = (int) Math.floor(Math.min(y1, y2));
        return new Frame(left, top, (int) Math.ceil(Math.max(x1, x2)) - left, (int) Math.ceil(Math.max(y1, y2)) - top);
    }

    /** What one key press moves: a fiftieth of the longer side, or as little as can be. */
    static int step(int pictureWidth, int pictureHeight, boolean fine) {
        int longer = Math.max(pictureWidth, pictureHeight);
        return Math.max(1, longer / (fine ? STEPS * 20 : STEPS));
    }

    Frame moved(int right, int down, int pictureWidth, int pictureHeight) {
        int left = within(x + right, pictureWidth - width);
        int top = within(y + down, pictureHeight - height);
        return new Frame(left, top, width, height);
    }

    Frame grown(int right, int down, int pictureWidth, int pictureHeight) {
        return new Frame(
                x,
                y,
                Math.max(1, Math.min(width + right, pictureWidth - x)),
                Math.max(1, Math.min(height + down, pictureHeight - y)));
    }

    /** Cut to the picture. */
    Frame on(int pictureWidth, int pictureHeight) {
        int left = within(x, pictureWidth);
        int top = within(y, pictureHeight);
        return new Frame(left, top, within(x + width, pictureWidth) - left, within(y + height, pictureHeight) - top);
    }

    private static int within(int value, int most) {
        return Math.max(0, Math.min(value, Math.max(0, most)));
    }

    boolean empty() {
        return width <= 0 || height <= 0;
    }

    Region region() {
        return new Region(x, y, width, height);
    }
}
