package org.xinxiyuan.redact.scan;

/**
 * Bold print in Markdown (加粗): its pairs of asterisks part nothing, so that {@code **联系电话：** 138…} reads like
 * {@code 联系电话：138…}. Asterisks that stand for taken-away characters (张**, 138****1234) are no pairs.
 */
final class Emphasis {
    private static final String PAIR = "**";

    private Emphasis() {}

    /** Folds the pairs away in place. */
    static void fold(String text, char[] folded) {
        int open = text.indexOf('*') < 0 ? -1 : next(text, 0);
        int lineEnd = -1;
        while (open >= 0) {
            lineEnd = lineEnd < open ? lineEnd(text, open) : lineEnd;
            int close = opens(text, open) ? next(text, open + 2) : -1;
            boolean pair = close > open + 2 && close < lineEnd && !blank(text, close - 1);
            if (pair) {
                hide(folded, open);
                hide(folded, close);
            }
            open = next(text, pair ? close + 2 : open + 2);
        }
    }

    /** The next two asterisks that are not more than two. */
    private static int next(String text, int from) {
        int at = text.indexOf(PAIR, from);
        while (at >= 0) {
            int end = at + 2;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (end == at + 2) {
                return at;
            }
            at = text.indexOf(PAIR, end);
        }
        return -1;
    }

    private static boolean opens(String text, int at) {
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordBehind = at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2));
        return wordBehind || !wordBefore && !blank(text, at + 2);
    }

    private static int lineEnd(String text, int from) {
        int line = text.indexOf('\n', from);
        return line < 0 ? text.length() : line;
    }

    private static boolean blank(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static void hide(char[] folded, int at) {
        folded[at] = Glyphs.NOTHING;
        folded[at + 1] = Glyphs.NOTHING;
    }
}
