package org.xinxiyuan.redact.scan;

/**
 * What the one pass over a text stops at (筛): each character needs something of the one before it, and offers something
 * to the next. Where an offer meets a need the pass looks closer, at about one character in ten; it goes on past all
 * others without a branch. Nothing that a closer look would find is let through.
 */
final class Sieve {
    /** A word begins with these two characters, or with another pair of the same hash. */
    static final int WORD = 1;
    /** A word of one character. */
    static final int ALONE = 1 << 1;
    /** A unit behind something it may count. */
    static final int UNIT = 1 << 2;
    /** A Chinese numeral with more of the number behind it. */
    static final int NUMERAL = 1 << 3;
    /** The short name of a province with a letter behind it. */
    static final int PLATE = 1 << 4;
    /** The first of some digits. */
    static final int RUN = 1 << 5;
    /** To be folded, a line break or a sign. */
    static final int OTHER = 1 << 6;

    private static final String COUNTED = ")#十百廿东西南北上下前后中甲乙丙丁村民生产小分支大";
    private static final int PAIR_BITS = 18;
    private static final int OFFERS = 8;

    /** The needs of each character, above them its offers. */
    private final short[] kinds = new short[Character.MAX_VALUE + 1];

    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    Sieve() {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (short) (needs((char) c) | offers((char) c) << OFFERS);
        }
    }

    /** Stops at this word, in either case, with a blank behind its first character too. */
    void add(String word) {
        char first = word.charAt(0);
        char second = word.length() > 1 ? word.charAt(1) : ' ';
        char[] seconds = {second, Character.toUpperCase(second), ' ', Glyphs.NOTHING};
        for (char c : new char[] {first, Character.toUpperCase(first)}) {
            kinds[c] |= (short) (WORD << OFFERS | (word.length() == 1 ? ALONE : 0));
            for (char next : seconds) {
                int pair = pair(c, next);
                pairs[pair >> 6] |= 1L << pair;
                kinds[next] |= WORD;
            }
        }
    }

    /** Whether a unit may count what this character ends. */
    static boolean isCounted(char c) {
        return Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.LETTER) || COUNTED.indexOf(c) >= 0;
    }

    /** What is met at the second of these characters; 0 mostly. */
    int met(int first, int second) {
        int pair = pair(first, second);
        return kinds[first] >> OFFERS & kinds[second] & ((int) (pairs[pair >> 6] >>> pair) | ~WORD);
    }

    private static int pair(int first, int second) {
        return (first << 16 | second) * 0x9E3779B1 >>> 32 - PAIR_BITS;
    }

    private static int needs(char c) {
        int needs = Glyphs.fold(c) != c || Glyphs.is(c, Glyphs.AT | Glyphs.LINE | Glyphs.FORMER) ? OTHER : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT) ? RUN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.INVISIBLE) ? NUMERAL : 0;
        needs |= Glyphs.is(c, Glyphs.UNIT) ? UNIT : 0;
        return needs | (Glyphs.is(c, Glyphs.LETTER) || c == ' ' ? PLATE : 0);
    }

    private static int offers(char c) {
        int offers = ALONE | OTHER;
        offers |= Glyphs.is(c, Glyphs.DIGIT) ? 0 : RUN;
        offers |= Glyphs.is(c, Glyphs.HAN_DIGIT) ? NUMERAL : 0;
        offers |= isCounted(c) || c == ' ' || c == Glyphs.NOTHING ? UNIT : 0;
        return offers | (Glyphs.is(c, Glyphs.PROVINCE) ? PLATE : 0);
    }
}
