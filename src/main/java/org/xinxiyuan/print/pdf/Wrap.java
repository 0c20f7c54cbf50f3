package org.xinxiyuan.print.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines (断行): anywhere between Chinese characters, at blanks between words, no closing mark at the
 * start of a line and no opening one at its end (避头尾).
 */
final class Wrap {
    private static final String NOT_FIRST = "，。、；：？！）》」』】〕〉”’%℃…—,.;:?!)]}";
    private static final String NOT_LAST = "（《「『【〔〈“‘([{";

    private static final float ROUNDING = 0.1f;

    private final Typefaces fonts;
    private final Face face;
    private final float size;

    Wrap(Typefaces fonts, Face face, float size) {
        this.fonts = fonts;
        this.face = face;
        this.size = size;
    }

    /**
     * @param width points of a line
     * @param first points of the first line
     */
    List<String> lines(String text, float width, float first) {
        var lines = new ArrayList<String>();
        for (String part : text.split("\n", -1)) {
            wrap(part, width, lines.isEmpty() ? first : width, lines);
        }
        return lines;
    }

    private void wrap(String text, float width, float first, List<String> lines) {
        var characters = text.codePoints().toArray();
        int start = 0;
        float room = first;
        while (start < characters.length) {
            int end = fitting(characters, start, room);
            if (end < characters.length) {
                end = goodBreak(characters, start, end);
            }
            lines.add(new String(characters, start, end - start).stripTrailing());
            start = end;
            room = width;
        }
        if (characters.length == 0) {
            lines.add("");
        }
    }

    private int fitting(int[] characters, int start, float room) {
        float used = 0;
        int end = start;
        while (end < characters.length) {
            used += fonts.width(Character.toString(characters[end]), face, size);
            if (used > room + ROUNDING && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Back to where a line may end; if there is no such place, where it ended. */
    private static int goodBreak(int[] characters, int start, int end) {
        for (int at = end; at > start + 1 && at > end - 24; at--) {
            if (mayBreak(characters[at - 1], characters[at])) {
                return at;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        return NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0 && !(isWord(before) && isWord(after));
    }

    private static boolean isWord(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
