package org.xinxiyuan.redact.scan;

/**
 * What the one pass over a text stops at (筛): each character needs something of the one before it, and offers
 * something to the next; three in a row may begin a word. Where an offer meets a need the scan looks closer, at about
 * one character in six; the pass itself has no branch that depends on the text. Nothing that a closer look would find
 * is let through.
 */
final class Sieve {
    /** A line break, a sign. */
    static final int SIGN = 1;
    /** A unit behind something it may count. */
    static final int UNIT = 1 << 1;
    /** A Chinese numeral with more of the number behind it. */
    static final int NUMERAL = 1 << 2;
    /** The short name of a province with a letter behind it. */
    static final int PLATE = 1 << 3;
    /** The first of some digits. */
    static final int RUN = 1 << 4;
    /** Behind what may end the name of a hamlet. */
    static final int HAMLET = 1 << 5;
    /** Behind the last of some digits. */
    static final int END = 1 << 6;

    /** All of these. */
    static final int OTHERS = (1 << 7) - 1;
    /** Two behind a word of one character. */
    static final int LONE = 1 << 7;

    /** Groups of words of two characters by their first one: the third is any. */
    private static final int SHORT = 9;

    /** Groups of longer words. */
    private static final int LONG = 6;

    /** The first group's bit, and above the last one the bits of what a character needs end. */
    private static final int GROUPS = 8;

    private static final int NEEDS = GROUPS + SHORT + LONG;
    /** How far the groups that a character's words belong to stand above those that it needs: behind all its offers. */
    private static final int FIRSTS = 2 * NEEDS - Integer.bitCount(OTHERS);
    /** Any character may be the third behind a word of one or of two. */
    private static final int ANY_THIRD = LONE | (1 << SHORT) - 1 << GROUPS;

    /** Of sixty that were tried on prose it leaves the fewest stops. */
    private static final int SPREAD = 0x97F3D403;

    private static final CharSet NO_HAMLET = CharSet.of(Glyphs.NO_HAMLET);
    private static final CharSet COUNTED = CharSet.of(")#十百廿东西南北上下前后中甲乙丙丁村民生产小分支大");
    private static final int PAIRS = 1 << 16;
    private static final int THIRDS = 1 << 17;

    /** The needs of each character, above them its offers to the next one, above these the groups of its words. */
    private final long[] kinds = new long[Character.MAX_VALUE + 1];
    /** The first two characters of words of two or with a blank behind the first: one bit, or some of a hash. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];
    /** The first three characters of longer words. */
    private final long[] thirds = new long[THIRDS / Long.SIZE];

    Sieve() {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = needs((char) c) | ANY_THIRD | (long) (offers((char) c) | LONE) << NEEDS;
        }
    }

    /** Stops at this word, in either case, with blanks behind its first characters too. */
    void add(String word) {
        var first = forms(word, 0);
        for (int i = 0; i < 2; i++) {
            if (word.length() == 1) {
                first(first[i], LONE);
                continue;
            }
            for (char second : forms(word, 1)) {
                if (second == ' ' || second == Glyphs.NOTHING || word.length() == 2) {
                    add(first[i], second);
                    continue;
                }
                for (char third : forms(word, 2)) {
                    add(first[i], second, third);
                }
            }
        }
    }

    private void add(char first, char second) {
        int group = 1 << GROUPS + hash(first) % SHORT;
        first(first, group);
        kinds[second] |= (long) group << NEEDS;
        int pair = pair(first, second);
        pairs[pair >> 6] |= 1L << pair;
    }

    private void add(char first, char second, char third) {
        int group = 1 << GROUPS + SHORT + hash(first) % LONG;
        first(first, group);
        kinds[second] |= (long) group << NEEDS;
        kinds[third] |= group;
        int all = third(first, second, third);
        thirds[all >> 6] |= 1L << all;
    }

    private void first(char first, int group) {
        kinds[first] |= (long) group << FIRSTS;
    }

    private static int hash(char first) {
        return first * SPREAD >>> Short.SIZE;
    }

    private static char[] forms(String word, int index) {
        char c = index < word.length() ? word.charAt(index) : ' ';
        return new char[] {c, Character.toUpperCase(c), ' ', Glyphs.NOTHING};
    }

    /** Whether a unit may count what this character ends. */
    static boolean isCounted(char c) {
        return Glyphs.is(c, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.LETTER) || COUNTED.has(c);
    }

    /** Notes the places within the range where something is met, below them what it is; how many they are. Hot. */
    int sift(char[] text, int from, int to, long[] stops) {
        int count = 0;
        long last = kinds[from < 1 ? '\n' : text[from - 1]];
        long before = kinds[from < 2 ? '\n' : text[from - 2]];
        for (int i = from; i < to; i++) {
            long kind = kinds[text[i]];
            long met = kind & last >>> NEEDS & (before >>> FIRSTS | OTHERS);
            stops[count] = (long) i << Integer.SIZE | met;
            count += (int) (-met >>> 63);
            before = last;
            last = kind;
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
        // 党 is a family name, too
        needs |= NO_HAMLET.has(c) && c != '党' ? 0 : HAMLET;
        return needs | (Glyphs.is(c, Glyphs.LETTER) || c == ' ' ? PLATE : 0);
    }

    private static int offers(char c) {
        int offers = SIGN;
        offers |= Glyphs.is(c, Glyphs.HAMLET) ? HAMLET : 0;
        offers |= Glyphs.is(c, Glyphs.DIGIT) ? END : RUN;
        offers |= Glyphs.is(c, Glyphs.HAN_DIGIT) ? NUMERAL : 0;
        offers |= isCounted(c) || c == ' ' || c == Glyphs.NOTHING ? UNIT : 0;
        return offers | (Glyphs.is(c, Glyphs.PROVINCE) ? PLATE : 0);
    }
}
