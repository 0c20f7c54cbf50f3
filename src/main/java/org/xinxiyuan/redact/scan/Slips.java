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

    /** Letters that only behind a label are read for digits (13B0013B001): credit codes hold them. */
    private static final String MORE_LETTERS = "BGDQbqg";

    private static final String MORE_DIGITS = "8600699";
    private static final int ID = 18;
    private static final int CENTURY = 6;
    private static final String[] PHONES = {"电话", "手机", "号码", "机号", "方式"};
    private static final String[] PAPERS = {"身份证", "证号", "证号码", "件号", "件号码", "件编号", "证编号", "份号码"};

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
        if (end < text.length && MORE_LETTERS.indexOf(text[end]) >= 0 && !edge) {
            return mendTold(text, from);
        }
        if (!alone || edge || letters > MOST_LETTERS || end - from < SHORTEST || end - from > LONGEST) {
            return 0;
        }
        for (int i = firstLetter; i < end; i++) {
            int slip = LETTERS.indexOf(text[i]);
            text[i] = slip >= 0 ? DIGITS.charAt(slip) : text[i];
        }
        return end;
    }

    /** 电话13B0013B001: with such letters, too, where the label and the whole shape tell a mobile or an ID number. */
    private static int mendTold(char[] text, int from) {
        int end = from;
        int letters = 0;
        while (end - from <= ID && mended(text[end]) != 0) {
            letters += digit(text[end]) ? 0 : 1;
            end++;
        }
        int length = end - from;
        boolean mobile = length == SHORTEST && text[from] == '1' && mended(text[from + 1]) >= '3';
        boolean x = length == ID - 1 && (text[end] == 'X' || text[end] == 'x');
        boolean id = (length == ID || x) && "12".indexOf(mended(text[from + CENTURY])) >= 0;
        boolean alone = x || !Glyphs.is(text[end], Glyphs.LETTER | Glyphs.DIGIT);
        if (!alone
                || letters > MOST_LETTERS
                || !(mobile && told(text, from, PHONES) || id && told(text, from, PAPERS))) {
            return 0;
        }
        for (int i = from; i < end; i++) {
            text[i] = mended(text[i]);
        }
        return end;
    }

    private static char mended(char c) {
        int slip = LETTERS.indexOf(c);
        int more = MORE_LETTERS.indexOf(c);
        return digit(c) ? c : slip >= 0 ? DIGITS.charAt(slip) : more >= 0 ? MORE_DIGITS.charAt(more) : 0;
    }

    /** One of the labels stands right before, a colon or a blank between. */
    private static boolean told(char[] text, int from, String[] labels) {
        int at = from;
        while (at > 0 && from - at < 2 && (text[at - 1] == ':' || text[at - 1] == ' ')) {
            at--;
        }
        for (var label : labels) {
            boolean same = at >= label.length();
            for (int i = 0; same && i < label.length(); i++) {
                same = text[at - label.length() + i] == label.charAt(i);
            }
            if (same) {
                return true;
            }
        }
        return false;
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

    /** 身份证号l3O682…: an ID number whose first 1, too, was read as a letter; true if the letters became digits. */
    static boolean mendIdFromOne(char[] text, int from) {
        if (from == 0 || "lI|".indexOf(text[from - 1]) < 0 || !told(text, from - 1, PAPERS)) {
            return false;
        }
        int end = from;
        while (end - from < ID && (digit(text[end]) || LETTERS.indexOf(text[end]) >= 0)) {
            end++;
        }
        boolean x = end - from == ID - 2 && (text[end] == 'X' || text[end] == 'x');
        if (!x && (end - from != ID - 1 || Glyphs.is(text[end], Glyphs.LETTER))) {
            return false;
        }
        for (int i = from - 1; i < end; i++) {
            int slip = LETTERS.indexOf(text[i]);
            text[i] = slip >= 0 ? DIGITS.charAt(slip) : text[i];
        }
        return true;
    }

    private static boolean digit(char c) {
        return Glyphs.is(c, Glyphs.DIGIT);
    }
}
