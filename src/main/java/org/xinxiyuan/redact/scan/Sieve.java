package org.xinxiyuan.redact.scan;

/**
 * What the one pass over a text stops at (筛): each character needs something of the one before it, and offers
 * something to the next. Where an offer meets a need the scan looks closer, at about one character in six; the pass
 * itself has no branch that depends on the text. Nothing that a closer look would find is let through.
 */
final class Sieve {
    /** A longer word begins with these two characters, or with others of the same hash. */
    static final int WORD = 1;
    /** A word of one character, a line break, a sign. */
    static final int SIGN = 1 << 1;
    /** A unit behind something it may count. */
    static final int UNIT = 1 << 2;
    /** A Chinese numeral with more of the number behind it. */
    static final int NUMERAL = 1 << 3;
    /** The short name of a province with a letter behind it. */
    static final int PLATE = 1 << 4;
    /** The first of some digits. */
    static final int RUN = 1 << 5;
    /** May end the name of a hamlet. */
    static final int HAMLET = 1 << 6;
    /** A word of two characters, or one with a blank behind its first. */
    static final int SHORT = 1 << 7;

    private static final int ALL = 0xFF;
    private static final CharSet COUNTED = CharSet.of(")#十百廿东西南北上下前后中甲乙丙丁村民生产小分支大");
    private static final int PAIRS = 1 << 15;
    private static final int THIRDS = 1 << 15;
    private static final int OFFERS = 8;

    /** The needs of each character, above them its offers. */
    private final char[] kinds = new char[Character.MAX_VALUE + 1];
    /** What each pair of characters lets through. */
    private final byte[] pairs = new byte[PAIRS];

    private final byte[] thirds = new byte[THIRDS];

    Sieve() {
        java.util.Arrays.fill(pairs, (byte) ~(WORD | SHORT));
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (char) (needs((char) c) | offers((char) c) << OFFERS);
        }
    }

    /** Stops at this word, in either case, with blanks behind its first characters too. */
    void add(String word) {
        var first = forms(word, 0);
        for (int i = 0; i < 2; i++) {
            kinds[first[i]] |= (char) ((WORD | SHORT) << OFFERS | (word.length() == 1 ? SIGN : 0));
            for (char second : word.length() == 1 ? new char[0] : forms(word, 1)) {
                boolean any = second == ' ' || second == Glyphs.NOTHING || word.length() == 2;
                pairs[pair(first[i], second)] |= (byte) (any ? SHORT : WORD);
                kinds[second] |= WORD | SHORT;
                for (char third : any ? new char[0] : forms(word, 2)) {
                    thirds[third(first[i], second, third)] = WORD;
                }
            }
        }
    }

    private static char[] forms(String word, int index) {
        char c = index < word.length() ? word.charAt(index) : ' ';
        return new char[] {c, Character.toUpperCase(c), ' ', Glyphs.NOTHING};
    }

    /** Whether a unit may count what this character ends. */
    static boolean isCounted(char c) {
        return Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.LETTER) || COUNTED.has(c);
    }

    /**
     * Notes the places within the range where something is met, counted from its beginning, and behind the last eight
     * bits what it is; how many they are. Hot.
     */
    int sift(char[] text, int from, int to, int[] stops) {
        int count = 0;
        int before = from == 0 ? '\n' : text[from - 1];
        int offered = kinds[before] >> OFFERS;
        for (int i = from; i < to; i++) {
            int c = text[i];
            int kind = kinds[c];
            int met = offered & kind & pairs[pair(before, c)];
            stops[count] = i - from << OFFERS | met;
            count += -met >>> 31;
            before = c;
            offered = kind >> OFFERS;
        }
        return count;
    }

    /** What is met at the second of two characters, words left out. */
    int met(char first, char second) {
        return kinds[first] >> OFFERS & kinds[second] & ~(WORD | SHORT);
    }

    /** 1 if the third character of a word fits, or is another one of the same hash. */
    int fits(char first, char second, char third) {
        return thirds[third(first, second, third)];
    }

    private static int pair(int first, int second) {
        return (first * 31 ^ second) & PAIRS - 1;
    }

    private static int third(int first, int second, int third) {
        return ((first * 31 ^ second) * 0x9E3779B1 ^ third * 0x85EBCA6B) >>> 17;
    }

    private static int needs(char c) {
        int needs = Glyphs.is(c, Glyphs.AT | Glyphs.LINE | Glyphs.LATTER) ? SIGN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT) ? RUN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.INVISIBLE) ? NUMERAL : 0;
        needs |= Glyphs.is(c, Glyphs.UNIT) ? UNIT : 0;
        needs |= Glyphs.is(c, Glyphs.HAMLET) ? HAMLET : 0;
        return needs | (Glyphs.is(c, Glyphs.LETTER) || c == ' ' ? PLATE : 0);
    }

    private static int offers(char c) {
        if (Glyphs.is(c, Glyphs.LATTER)) {
            return ALL;
        }
        int offers = SIGN | HAMLET;
        offers |= Glyphs.is(c, Glyphs.DIGIT) ? 0 : RUN;
        offers |= Glyphs.is(c, Glyphs.HAN_DIGIT) ? NUMERAL : 0;
        offers |= isCounted(c) || c == ' ' || c == Glyphs.NOTHING ? UNIT : 0;
        return offers | (Glyphs.is(c, Glyphs.PROVINCE) ? PLATE : 0);
    }
}
