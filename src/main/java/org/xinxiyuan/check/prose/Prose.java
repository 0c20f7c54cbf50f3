package org.xinxiyuan.check.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * 正文的行文: Markdown as long as it was, with everything that is not written language (addresses, code, file names,
 * marks) replaced by {@link #GAP}, so that places stay where they are.
 *
 * @param text as long as the body, lines parted as there
 */
public record Prose(String text, List<Line> lines) {
    /** Stands where something is that is not prose. */
    public static final char GAP = '\uFFFC';

    /**
     * One line, without its end.
     *
     * @param table a row of a table
     */
    public record Line(int start, int end, boolean table) {}

    public static Prose of(String body) {
        var masked = new ProseMask(body);
        var lines = new ArrayList<Line>();
        boolean code = false;
        int at = 0;
        while (at <= body.length()) {
            int stop = body.indexOf('\n', at);
            int end = stop < 0 ? body.length() : stop;
            boolean fence = masked.isFence(at, end);
            if (fence || code) {
                masked.cover(at, end);
                code ^= fence;
            } else {
                boolean table = isRow(body, at, end);
                masked.line(at, end);
                lines.add(new Line(at, end, table));
            }
            at = end + 1;
        }
        return new Prose(masked.text(), List.copyOf(lines));
    }

    private static boolean isRow(String body, int start, int end) {
        int edges = 0;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            edges += c == '|' ? 1 : c == '\t' ? 2 : 0;
        }
        return edges > 1;
    }

    /** A Chinese character. */
    public static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c == '〇';
    }

    /** The character at a place, {@link #GAP} outside the text. */
    public char at(int i) {
        return i < 0 || i >= text.length() ? GAP : text.charAt(i);
    }
}
