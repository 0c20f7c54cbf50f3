package org.xinxiyuan.redact.scan;

/** A mobile number told in Chinese numerals with commas between its groups (幺三八，零零幺三，八零零幺). */
final class Numerals {
    private static final int LENGTH = 11;
    /** How one, zero, seven and nine are called so that nobody mishears them. */
    private static final String CALLED = "么洞拐勾";

    private static final String PLAIN = "一〇七九";
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

    /** 么三八洞洞幺…: a mobile number as it is called over a radio becomes one of plain numerals; where it begins. */
    static int called(char[] text, int place) {
        int from = place > 0 && text[place - 1] == '么' ? place - 1 : place;
        int at = from;
        boolean called = false;
        while (at < text.length && at - from <= LENGTH && (isNumeral(text[at]) || CALLED.indexOf(text[at]) >= 0)) {
            called |= CALLED.indexOf(text[at]) >= 0;
            at++;
        }
        boolean one = text[from] == '么' || Glyphs.digitOf(text[from]) == '1';
        if (!called || !one || at - from != LENGTH) {
            return place;
        }
        for (int i = from; i < at; i++) {
            int word = CALLED.indexOf(text[i]);
            text[i] = word >= 0 ? PLAIN.charAt(word) : text[i];
        }
        return from;
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
