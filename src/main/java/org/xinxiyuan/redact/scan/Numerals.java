package org.xinxiyuan.redact.scan;

/** A mobile number told in Chinese numerals with commas between its groups (幺三八，零零幺三，八零零幺). */
final class Numerals {
    private static final int LENGTH = 11;
    private static final int SHORTEST_GROUP = 2;
    private static final int MOST_GROUPS = 5;

    private Numerals() {}

    /** Behind the eleven numerals that start here, 0 if none do or no comma parts them. */
    static int listedEnd(char[] text, int from) {
        if (Glyphs.digitOf(text[from]) != '1' || from > 0 && isNumeral(text[from - 1])) {
            return 0;
        }
        int at = from;
        int count = 0;
        int group = 0;
        int groups = 1;
        while (at < text.length && groups <= MOST_GROUPS && (isNumeral(text[at]) || isComma(text, at, group))) {
            boolean numeral = isNumeral(text[at]);
            count += numeral ? 1 : 0;
            group = numeral ? group + 1 : 0;
            groups += numeral ? 0 : 1;
            at++;
        }
        return count == LENGTH && groups > 1 && group >= SHORTEST_GROUP ? at : 0;
    }

    /** The commas become blanks. */
    static void part(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = isNumeral(text[i]) ? text[i] : ' ';
        }
    }

    private static boolean isComma(char[] text, int at, int group) {
        return (text[at] == ',' || text[at] == '、')
                && group >= SHORTEST_GROUP
                && at + 1 < text.length
                && isNumeral(text[at + 1]);
    }

    private static boolean isNumeral(char c) {
        return Glyphs.is(c, Glyphs.HAN_DIGIT);
    }
}
