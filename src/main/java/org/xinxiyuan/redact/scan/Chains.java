package org.xinxiyuan.redact.scan;

/** How many digits stand together from each run on (连串位数), where only gaps part the runs; see {@link Page#chain}. */
final class Chains {
    /** By far the most numbers of a text have fewer digits: years, days, sums. */
    private static final int LONG = 5;

    private static final int WIDEST = 12;

    private final char[] text;
    private final int[] digits;
    /** The next run that is long or begins with a zero, from each one on. */
    private final int[] next;
    /** The next run that does not stand between words, from each one on. */
    private final int[] apart;

    Chains(char[] text, Ints starts, Ints ends) {
        this.text = text;
        int runs = starts.size();
        digits = new int[runs];
        next = new int[runs + 1];
        next[runs] = runs;
        apart = new int[runs + 1];
        apart[runs] = runs;
        for (int run = runs - 1; run >= 0; run--) {
            int start = starts.get(run);
            int end = ends.get(run);
            boolean goesOn = run + 1 < runs && isJoined(end, starts.get(run + 1));
            digits[run] = end - start + (goesOn ? digits[run + 1] : 0);
            next[run] = digits[run] >= LONG || text[start] == '0' ? run : next[run + 1];
            apart[run] = isAmongWords(start == 0 ? '\n' : text[start - 1], text[end]) ? apart[run + 1] : run;
        }
    }

    int digits(int run) {
        return digits[run];
    }

    /** The next run from this one on that has five digits or more or begins with a zero; their number if none does. */
    int nextLong(int run) {
        return next[Math.min(run, digits.length)];
    }

    /** The next run from this one on with so many digits, five or more; their number if there is none. */
    int next(int run, int wanted) {
        int at = nextLong(run);
        while (at < digits.length && digits[at] < wanted) {
            at = next[at + 1];
        }
        return at;
    }

    /** The next run from this one on that does not stand between words, as years, days and sums do. */
    int nextApart(int run) {
        return apart[Math.min(run, digits.length)];
    }

    /** A word or a mark before it that begins neither a plate nor a room, and a word behind it. */
    private static boolean isAmongWords(char before, char behind) {
        return Glyphs.is(behind, Glyphs.HAN)
                && Glyphs.is(before, Glyphs.HAN | Glyphs.BREAK)
                && !Glyphs.is(before, Glyphs.PROVINCE | Glyphs.ESTATE);
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean gap = Glyphs.is(text[i], Glyphs.GAP | Glyphs.INVISIBLE) || text[i] == ')';
            if (i - from > WIDEST || !gap && !Character.isSurrogate(text[i])) {
                return false;
            }
        }
        return true;
    }
}
