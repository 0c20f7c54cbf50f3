package org.xinxiyuan.redact.scan;

/**
 * What the one pass over a text stops at (筛): each character needs something of the one before it, and offers
 * something to the next. Where an offer meets a need the scan looks closer, at about one character in five; the pass
 * itself has no branch that depends on the text. Nothing that a closer look would find is let through.
 */
final class Sieve {
    /** A word of one character, a line break, a sign. */
    static final int SIGN = 1;
    /** A unit behind something it may count. */
    static final int UNIT = 1 << 1;
    /** A Chinese numeral with more of the number behind it. */
    static final int NUMERAL = 1 << 2;
    /** The short name of a province with a letter behind it. */
    static final int PLATE = 1 << 3;
    /** The first of some digits. */
    static final int RUN = 1 << 4;
    /** May end the name of a hamlet. */
    static final int HAMLET = 1 << 5;
    /** Behind the last of some digits. */
    static final int END = 1 << 6;
    /** The nine groups of characters that words begin with: a second character needs the groups of its firsts. */
    static final int WORD = 0x1FF << 7;

    private static final int GROUPS = 9;
    private static final CharSet COUNTED = CharSet.of(")#十百廿东西南北上下前后中甲乙丙丁村民生产小分支大");
    private static final int PAIRS = 1 << 16;
    private static final int THIRDS = 1 << 17;

    /** The needs of each character, above them its offers. */
    private final int[] kinds = new int[Character.MAX_VALUE + 1];
    /** The first two characters of words of two or with a blank behind the first: one bit, or some of a hash. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];
    /** The first three characters of longer words. */
    private final long[] thirds = new long[THIRDS / Long.SIZE];

    Sieve() {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = needs((char) c) | offers((char) c) << Short.SIZE;
        }
    }

    /** Stops at this word, in either case, with blanks behind its first characters too. */
    void add(String word) {
        var first = forms(word, 0);
        for (int i = 0; i < 2; i++) {
            int group = group(first[i]);
            kinds[first[i]] |= group << Short.SIZE | (word.length() == 1 ? SIGN : 0);
            for (char second : word.length() == 1 ? new char[0] : forms(word, 1)) {
                kinds[second] |= group;
                if (second == ' ' || second == Glyphs.NOTHING || word.length() == 2) {
                    int pair = pair(first[i], second);
                    pairs[pair >> 6] |= 1L << pair;
                    continue;
                }
                for (char c : forms(word, 2)) {
                    int third = third(first[i], second, c);
                    thirds[third >> 6] |= 1L << third;
                }
            }
        }
    }

    private static char[] forms(String word, int index) {
        char c = index < word.length() ? word.charAt(index) : ' ';
        return new char[] {c, Character.toUpperCase(c), ' ', Glyphs.NOTHING};
    }

    private static int group(char first) {
        return 1 << Short.SIZE - 1 - (first * 0x9E3779B1 >>> Short.SIZE) % GROUPS;
    }

    /** Whether a unit may count what this character ends. */
    static boolean isCounted(char c) {
        return Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.LETTER) || COUNTED.has(c);
    }

    /**
     * Notes the places within the range where something is met, counted from its beginning, and behind the last sixteen
     * bits what it is; how many they are. Hot.
     */
    int sift(char[] text, int from, int to, int[] stops) {
        int count = 0;
        int offered = kinds[from == 0 ? '\n' : text[from - 1]] >>> Short.SIZE;
        for (int i = from; i < to; i++) {
            int kind = kinds[text[i]];
            int met = offered & kind;
            stops[count] = i - from << Short.SIZE | met;
            count += -met >>> 31;
            offered = kind >>> Short.SIZE;
        }
        return count;
    }

    /** 1 if a word begins with these characters, or with others of the same hash. */
    int begins(char first, char second, char third) {
        int pair = pair(first, second);
        int all = third(first, second, third);
        return (int) (pairs[pair >> 6] >>> pair | thirds[all >> 6] >>> all) & 1;
    }

    private static int pair(int first, int second) {
        return (first * 31 ^ second) & PAIRS - 1;
    }

    private static int third(int first, int second, int third) {
        return ((first * 31 ^ second) * 0x9E3779B1 ^ third * 0x85EBCA6B) >>> 15;
    }

    private static int needs(char c) {
        int needs = Glyphs.is(c, Glyphs.AT | Glyphs.LINE) ? SIGN : 0;
        needs |= Glyphs.is(c, Glyphs.DIGIT) ? RUN : END;
        needs |= Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.INVISIBLE) ? NUMERAL : 0;
        needs |= Glyphs.is(c, Glyphs.UNIT) ? UNIT : 0;
        needs |= Glyphs.is(c, Glyphs.HAMLET) ? HAMLET : 0;
        return needs | (Glyphs.is(c, Glyphs.LETTER) || c == ' ' ? PLATE : 0);
    }

    private static int offers(char c) {
        int offers = SIGN | HAMLET;
        offers |= Glyphs.is(c, Glyphs.DIGIT) ? END : RUN;
        offers |= Glyphs.is(c, Glyphs.HAN_DIGIT) ? NUMERAL : 0;
        offers |= isCounted(c) || c == ' ' || c == Glyphs.NOTHING ? UNIT : 0;
        return offers | (Glyphs.is(c, Glyphs.PROVINCE) ? PLATE : 0);
    }
}
