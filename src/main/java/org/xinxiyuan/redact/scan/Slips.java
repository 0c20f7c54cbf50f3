package org.xinxiyuan.redact.scan;

/**
 * Letters read for digits (识别错字): O for 0, l and I for 1, S for 5, Z for 2. None of them occurs in a credit code
 * (GB 32100), so a run of digits with a few of them in it is a misread number.
 */
final class Slips {
    private static final String LETTERS = "OoIl|SsZz";
    private static final String DIGITS = "001115522";
    private static final int SHORTEST = 11;
    /** Digits of a mobile number behind its first. */
    static final int REST = SHORTEST - 1;

    private static final int LONGEST = 20;
    private static final int MOST_LETTERS = 5;
    private static final int LINE = 200;

    private Slips() {}

    /** Turns the letters into digits where the whole token looks like a misread number; its end, or 0. */
    static int mend(char[] text, int from, int firstLetter) {
        int end = firstLetter;
        int letters = 0;
        while (end - from <= LONGEST && (digit(text[end]) || LETTERS.indexOf(text[end]) >= 0)) {
            letters += digit(text[end]) ? 0 : 1;
            end++;
        }
        boolean alone = !Glyphs.is(text[end], Glyphs.LETTER) || text[end] == 'X' || text[end] == 'x';
        boolean edge = hasBar(text, firstLetter, end) && isRow(text, from, end)
                || text[end - 1] == '|'
                || from > 0 && Glyphs.is(text[from - 1], Glyphs.LETTER);
        if (!alone || edge || letters > MOST_LETTERS || end - from < SHORTEST || end - from > LONGEST) {
            return 0;
        }
        for (int i = firstLetter; i < end; i++) {
            int slip = LETTERS.indexOf(text[i]);
            text[i] = slip >= 0 ? DIGITS.charAt(slip) : text[i];
        }
        return end;
    }

    private static boolean hasBar(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] == '|') {
                return true;
            }
        }
        return false;
    }

    /** The line has bars beside the token too: a row of a table. */
    private static boolean isRow(char[] text, int from, int end) {
        for (int i = from - 1; i >= 0 && text[i] != '\n' && from - i < LINE; i--) {
            if (text[i] == '|') {
                return true;
            }
        }
        for (int i = end; text[i] != '\n' && i - end < LINE; i++) {
            if (text[i] == '|') {
                return true;
            }
        }
        return false;
    }

    /** l3800138000: the first 1 of a mobile number read as a letter. */
    static boolean startsWithOne(char[] text, int from, int end) {
        return end - from == REST
                && from > 0
                && ("lIi".indexOf(text[from - 1]) >= 0 || text[from - 1] == '|' && from > 1 && text[from - 2] == ':')
                && text[from] >= '3'
                && (from == 1 || !Glyphs.is(text[from - 2], Glyphs.LETTER | Glyphs.DIGIT));
    }

    /** l380O138OOO: the same with other letters behind, read as a whole; true if letters became digits. */
    static boolean mendFromOne(char[] text, int from) {
        int end = from;
        while (end - from < SHORTEST && (digit(text[end]) || LETTERS.indexOf(text[end]) >= 0)) {
            end++;
        }
        boolean alone = !Glyphs.is(text[end], Glyphs.LETTER | Glyphs.DIGIT);
        if (end == from || !alone || !startsWithOne(text, from, end)) {
            return false;
        }
        boolean mended = false;
        for (int i = from; i < end; i++) {
            int slip = LETTERS.indexOf(text[i]);
            text[i] = slip >= 0 ? DIGITS.charAt(slip) : text[i];
            mended |= slip >= 0;
        }
        return mended;
    }

    private static boolean digit(char c) {
        return Glyphs.is(c, Glyphs.DIGIT);
    }
}
