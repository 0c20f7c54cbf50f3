package org.xinxiyuan.files.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.xinxiyuan.files.fresh.PageText.Word;

/** Glyphs that stand side by side and were drawn one after the other (连续文字), and what goes on below them. */
final class Stretch {
    /** What stands farther apart is in cells of its own, in heights of the letters. */
    private static final double CELL_GAP = 1.2;

    private static final double WORD_GAP = 0.25;
    /** Glyphs drawn back over others, such as for bold print, are words of their own. */
    private static final double BACK = 0.4;

    private static final double LEVEL = 0.3;

    private final List<TextPosition> glyphs = new ArrayList<>();
    /** What stands between two glyphs, by the number of the latter. */
    private final TreeMap<Integer, String> between = new TreeMap<>();

    private final int drawn;
    private final StringBuilder text = new StringBuilder();
    private final double left;
    private double right;
    private double bottom;
    private int number;
    private int line;
    private boolean moved;
    private boolean levelled;

    /**
     * @param drawn its number in the order of drawing
     */
    Stretch(int drawn, TextPosition glyph) {
        this.drawn = drawn;
        this.left = glyph.getXDirAdj();
        this.right = left;
        this.bottom = glyph.getYDirAdj();
        put(glyph);
    }

    /** Takes the glyph that is drawn next, if it stands behind the last one. */
    boolean takes(TextPosition glyph) {
        if (isSlanting(glyph)) {
            return takesSlanting(glyph);
        }
        double gap = glyph.getXDirAdj() - right;
        boolean here = glyph.getDir() == turn() && Math.abs(glyph.getYDirAdj() - y()) < LEVEL * size();
        boolean blank = glyph.getUnicode().isBlank();
        if (!here || gap > CELL_GAP * size() || gap < -BACK * size()) {
            return blank;
        }
        boolean parted = glyphs.get(glyphs.size() - 1).getUnicode().isBlank();
        if (!blank && !parted && gap > WORD_GAP * size()) {
            between.put(glyphs.size(), " ");
        }
        put(glyph);
        return true;
    }

    /** Places along the line are told by where the last glyph ended. */
    private boolean takesSlanting(TextPosition glyph) {
        var last = glyphs.get(glyphs.size() - 1);
        var start = glyph.getTextMatrix();
        double gap = Math.hypot(start.getTranslateX() - last.getEndX(), start.getTranslateY() - last.getEndY());
        boolean near = isSlanting(last) && gap < CELL_GAP * size();
        if (near) {
            put(glyph);
        }
        return near || glyph.getUnicode().isBlank();
    }

    /** Neither level nor upright on the page as it was written. */
    static boolean isSlanting(TextPosition glyph) {
        var matrix = glyph.getTextMatrix();
        double across = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getScaleY()));
        double along = Math.max(Math.abs(matrix.getShearX()), Math.abs(matrix.getShearY()));
        return Math.min(across, along) > 0.1 * Math.max(across, along) && Math.abs(matrix.getShearY()) > 0.02;
    }

    private void put(TextPosition glyph) {
        glyphs.add(glyph);
        if (!glyph.getUnicode().isBlank()) {
            text.append(glyph.getUnicode().strip());
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        }
    }

    /** Takes another one in behind its own glyphs; that one is read here and no longer where it stands. */
    void append(Stretch other, String before) {
        int at = glyphs.size();
        between.put(at, before);
        other.between.forEach((index, words) -> between.put(at + index, words));
        glyphs.addAll(other.glyphs);
        other.moved = true;
        bottom = Math.max(bottom, other.y());
    }

    void place(int inOrder, int inLine) {
        number = inOrder;
        line = inLine;
    }

    /** Puts it into a line with others. */
    void level(int other) {
        line = other;
        levelled = true;
    }

    boolean isAbove(Stretch lower, double nearest, double farthest) {
        double down = (lower.y() - y()) / Math.max(size(), lower.size());
        double shared = Math.min(right, lower.right) - Math.max(left, lower.left);
        double narrower = Math.min(right - left, lower.right - lower.left);
        return down > nearest && down < farthest && shared >= narrower / 2 && turn() == lower.turn();
    }

    /** Its words with their places; what goes on below without a line end stands where it goes on from. */
    List<Word> words() {
        var words = new ArrayList<Word>();
        double down = levelled ? (y() + bottom) / 2 - y() : 0;
        boolean below = false;
        for (int from = 0; from < glyphs.size(); ) {
            int to = Objects.requireNonNullElse(between.higherKey(from), glyphs.size());
            below = before(from).equals(" ") ? below : from > 0 && before(from).isEmpty();
            var behind = below ? words.get(words.size() - 1) : word(from, to, down);
            words.add(below ? new Word(behind.right(), behind.y(), behind.right(), size(), textOf(from, to)) : behind);
            from = to;
        }
        return words;
    }

    private Word word(int from, int to, double down) {
        var start = glyphs.get(from);
        var end = glyphs.get(to - 1);
        double y = start.getYDirAdj() + down;
        return new Word(start.getXDirAdj(), y, end.getXDirAdj() + end.getWidthDirAdj(), size(), textOf(from, to));
    }

    private String textOf(int from, int to) {
        var words = new StringBuilder();
        glyphs.subList(from, to).forEach(g -> words.append(g.getUnicode()));
        return words.toString();
    }

    List<TextPosition> glyphs() {
        return glyphs;
    }

    String before(int glyph) {
        return between.getOrDefault(glyph, "");
    }

    /** Its own words without blanks, those below not among them. */
    String text() {
        return text.toString();
    }

    int drawn() {
        return drawn;
    }

    /** In the order of lines. */
    int number() {
        return number;
    }

    int line() {
        return line;
    }

    boolean moved() {
        return moved;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double y() {
        return glyphs.get(0).getYDirAdj();
    }

    /** Of the last line that was taken in. */
    double bottom() {
        return bottom;
    }

    double size() {
        return GlyphBox.size(glyphs.get(0));
    }

    float turn() {
        return glyphs.get(0).getDir();
    }
}
