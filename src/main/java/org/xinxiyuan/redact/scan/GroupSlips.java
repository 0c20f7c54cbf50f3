package org.xinxiyuan.redact.scan;

/**
 * Letters read for digits in a number written in groups (l38 OO13 8O01, O000-8123 45l2): what the letters stand for is
 * believed where the groups, taken together, have the length and the beginning of a phone, a card or an ID number; an
 * ID number may be in one piece (l10105l8931231001l).
 */
final class GroupSlips {
    private static final String LETTERS = "OoIlSsZz";
    private static final String DIGITS = "00115522";
    private static final int REACH = 24;
    private static final int SHORTEST_FIRST = 3;
    private static final int MOBILE = 11;
    private static final int LANDLINE = 12;
    private static final int ID = 18;
    /** First digit of the year of birth in an ID number. */
    private static final int CENTURY = 6;

    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int MOST_LETTERS = 5;
    /** In groups of three, four and four, a digit in each. */
    private static final int MOST_IN_USUAL = 7;

    private GroupSlips() {}

    /** Such a letter, or a digit that was one before the groups around it were mended. */
    static boolean isMisread(char c) {
        return isSlip(c) || Glyphs.is(c, Glyphs.DIGIT);
    }

    /** Such a letter stands right before or behind the digits. */
    static boolean touches(char[] text, int from, int end) {
        return from > 0 && isSlip(text[from - 1]) || end < text.length && isSlip(text[end]);
    }

    /** Turns the letters of the groups around this place into digits; where they end, 0 if they are no such number. */
    static int mend(char[] text, int place) {
        int first = place;
        while (place - first < REACH && isPart(text, first - 1)) {
            first--;
        }
        int last = place;
        while (last - place < REACH && isPart(text, last)) {
            last++;
        }
        for (int start = first; start <= place; start = nextGroup(text, start, last)) {
            boolean begins = nextGroup(text, start, last) - start > SHORTEST_FIRST && !isWord(text, start - 1);
            int end = begins ? longest(text, start, place, last) : 0;
            if (end > 0) {
                mendAll(text, start, end);
                return end;
            }
        }
        return 0;
    }

    /** End of the longest number that begins here and ends with a group behind the place, 0 if there is none. */
    private static int longest(char[] text, int start, int place, int last) {
        int found = 0;
        int signs = 0;
        for (int at = start; at <= last && signs <= LONGEST_CARD; at++) {
            boolean sign = at < last && isSign(text, at);
            if (!sign && at > place && isLong(signs) && !isWord(text, at) && isNumber(text, start, at)) {
                found = at;
            }
            signs += sign ? 1 : 0;
        }
        return found;
    }

    private static boolean isLong(int signs) {
        return signs == MOBILE || signs == LANDLINE || signs >= SHORTEST_CARD && signs <= LONGEST_CARD;
    }

    private static void mendAll(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            text[i] = digit(text[i]);
        }
    }

    private static int nextGroup(char[] text, int start, int last) {
        int at = start;
        while (at < last && isSign(text, at)) {
            at++;
        }
        return at + 1;
    }

    /** Where the digits begin that this place is among, no farther than a number is long. */
    static int runStart(char[] text, int place) {
        int start = place;
        while (start > 0 && place - start < REACH && Glyphs.is(text[start - 1], Glyphs.DIGIT)) {
            start--;
        }
        return start;
    }

    /** A digit, such a letter, or one gap between two of them. */
    private static boolean isPart(char[] text, int at) {
        if (at < 0 || at >= text.length) {
            return false;
        }
        boolean gap = text[at] == ' ' || text[at] == '-' || text[at] == '.';
        return isSign(text, at) || gap && isSign(text, at - 1) && isSign(text, at + 1);
    }

    private static boolean isSign(char[] text, int at) {
        return at >= 0 && at < text.length && (Glyphs.is(text[at], Glyphs.DIGIT) || isSlip(text[at]));
    }

    private static boolean isWord(char[] text, int at) {
        return at >= 0 && at < text.length && Glyphs.is(text[at], Glyphs.DIGIT | Glyphs.LETTER);
    }

    /** Few letters, a digit in each group but a card's, and what the whole begins with and measures is a number's. */
    private static boolean isNumber(char[] text, int start, int end) {
        int length = 0;
        int letters = 0;
        boolean digits = false;
        boolean bare = false;
        char century = 0;
        for (int i = start; i < end; i++) {
            boolean slip = isSlip(text[i]);
            boolean gap = !slip && !Glyphs.is(text[i], Glyphs.DIGIT);
            bare |= gap && !digits;
            digits = !gap && (digits || !slip);
            letters += slip ? 1 : 0;
            century = length == CENTURY ? digit(text[i]) : century;
            length += gap ? 0 : 1;
        }
        boolean parted = length < end - start || length == ID;
        boolean card = isCard(text, start, length) && letters * 2 <= length;
        boolean usual =
                length == MOBILE && end - start == MOBILE + 2 && isGap(text, start + 3) && isGap(text, start + 8);
        int most = usual ? MOST_IN_USUAL : MOST_LETTERS;
        boolean shaped = isPhone(text, start, length) || length == ID && (century == '1' || century == '2');
        return parted && digits && (card || !bare && letters <= most && shaped);
    }

    private static boolean isCard(char[] text, int start, int length) {
        return length >= SHORTEST_CARD
                && length <= LONGEST_CARD
                && digit(text[start]) == '6'
                && digit(text[start + 1]) == '2';
    }

    private static boolean isPhone(char[] text, int start, int length) {
        char first = digit(text[start]);
        boolean mobile = length == MOBILE && first == '1' && digit(text[start + 1]) >= '3';
        return mobile || (length == MOBILE || length == LANDLINE) && first == '0';
    }

    private static boolean isGap(char[] text, int at) {
        return text[at] == ' ' || text[at] == '-' || text[at] == '.';
    }

    private static boolean isSlip(char c) {
        return c >= 'I' && c <= 'z' && LETTERS.indexOf(c) >= 0;
    }

    private static char digit(char c) {
        int slip = isSlip(c) ? LETTERS.indexOf(c) : -1;
        return slip >= 0 ? DIGITS.charAt(slip) : c;
    }
}
