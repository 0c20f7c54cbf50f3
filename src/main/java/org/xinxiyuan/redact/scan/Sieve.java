package org.xinxiyuan.redact.scan;

/**
 * What the one pass over a text stops at (筛): each character needs something of the one before it, and offers
 * something to the next. Where an offer meets a need the scan looks closer, at about one character in six; the pass
 * itself has no branch that depends on the text. Nothing that a closer look would find is let through.
 */
final class Sieve {
    /** A word begins with these two characters, or with others of the same hash. */
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
    /** To be folded. */
    private static final int RAW = 1 << 6;
    /** The second character of a word behind one that was not folded yet. */
    private static final int FOLDED = 1 << 7;

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;
    private static final int ALL = 0xFF;
    private static final CharSet COUNTED = CharSet.of(")#十百廿东西南北上下前后中甲乙丙丁村民生产小分支大");
    private static final int PAIRS = 1 << 15;
    private static final int THIRDS = 1 << 15;
    private static final int OFFERS = 8;
    private static final char ANY = 0;

    /** The needs of each character, above them its offers. */
    private final char[] kinds = new char[Character.MAX_VALUE + 1];
    /** What each pair of characters lets through. */
    private final byte[] pairs = new byte[PAIRS];

    private final byte[] thirds = new byte[THIRDS];

    Sieve() {
        java.util.Arrays.fill(pairs, (byte) ~WORD);
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (char) (needs((char) c) | offers((char) c) << OFFERS);
        }
    }

    /** Stops at this word, in either case, with blanks behind its first characters too. */
    void add(String word) {
        var first = forms(word, 0);
        for (int i = 0; i < 2; i++) {
            kinds[first[i]] |= (char) (WORD << OFFERS | (word.length() == 1 ? SIGN : 0));
            for (char second : forms(word, 1)) {
                pairs[pair(first[i], second)] |= WORD;
                kinds[second] |= WORD | FOLDED;
                boolean blank = second == ' ' || second == Glyphs.NOTHING;
                for (char third : blank || word.length() < 3 ? new char[] {ANY} : forms(word, 2)) {
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

    /** Folds full-width marks and notes the places within the range where something is met; how many they are. Hot. */
    int sift(char[] text, int from, int to, int[] stops) {
        int count = 0;
        int before = from == 0 ? '\n' : text[from - 1];
        int offered = kinds[before] >> OFFERS;
        for (int i = from; i < to; i++) {
            int c = text[i];
            int wide = c - FIRST_WIDE;
            c -= WIDE_SHIFT & ~((wide | LAST_WIDE - FIRST_WIDE - wide) >> 31);
            text[i] = (char) c;
            int kind = kinds[c];
            int met = offered & kind & pairs[pair(before, c)];
            stops[count] = i;
            count += -met >>> 31;
            before = c;
            offered = kind >> OFFERS;
        }
        return count;
    }

    /** What is met at the second of three characters, all of them folded; WORD only where the third one fits too. */
    int met(char first, char second, char third) {
        int met = kinds[first] >> OFFERS & kinds[second] & pairs[pair(first, second)];
        int word = thirds[third(first, second, third)] | thirds[third(first, second, ANY)];
        return met & (word | ~WORD);
    }

    private static int pair(int first, int second) {
        return (first * 31 ^ second) & PAIRS - 1;
    }

    private static int third(int first, int second, int third) {
        return ((first * 31 ^ second) * 0x9E3779B1 ^ third * 0x85EBCA6B) >>> 17;
    }

    private static int needs(char c) {
        int needs = Glyphs.fold(c) == c ? 0 : RAW;
        needs |= Glyphs.is(c, Glyphs.AT | Glyphs.LINE | Glyphs.LATTER) ? SIGN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT) ? RUN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.INVISIBLE) ? NUMERAL : 0;
        needs |= Glyphs.is(c, Glyphs.UNIT) ? UNIT : 0;
        return needs | (Glyphs.is(c, Glyphs.LETTER) || c == ' ' ? PLATE : 0);
    }

    private static int offers(char raw) {
        char c = Glyphs.fold(raw);
        if (Glyphs.is(raw, Glyphs.LATTER)) {
            return ALL;
        }
        int offers = SIGN | RAW | (c == raw ? 0 : FOLDED);
        offers |= Glyphs.is(c, Glyphs.DIGIT) ? 0 : RUN;
        offers |= Glyphs.is(c, Glyphs.HAN_DIGIT) ? NUMERAL : 0;
        offers |= isCounted(c) || c == ' ' || c == Glyphs.NOTHING ? UNIT : 0;
        return offers | (Glyphs.is(c, Glyphs.PROVINCE) ? PLATE : 0);
    }
}
