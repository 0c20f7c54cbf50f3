package org.xinxiyuan.redact.scan;

/** Some characters, one bit each (字集): asked far oftener than answered with yes. */
public final class CharSet {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet() {}

    /** These, and the first characters of the words. */
    public static CharSet of(String characters, WordSet... words) {
        var set = new CharSet();
        for (int i = 0; i < characters.length(); i++) {
            set.bits[characters.charAt(i) >> 6] |= 1L << characters.charAt(i);
        }
        for (var one : words) {
            one.addFirsts(set.bits);
        }
        return set;
    }

    /** These, and all that are no plain Chinese characters. */
    public CharSet andStrange() {
        var set = new CharSet();
        for (int i = 0; i < bits.length * Long.SIZE; i++) {
            set.bits[i >> 6] |= has((char) i) || !Glyphs.isPlainHan((char) i) ? 1L << i : 0;
        }
        return set;
    }

    public boolean has(char c) {
        return (bits[c >> 6] & 1L << c) != 0;
    }
}
