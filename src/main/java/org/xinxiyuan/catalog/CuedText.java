package org.xinxiyuan.catalog;

/**
 * A text that many cues are asked about (字对索引): it knows which pairs of characters it holds, so that most cues need no
 * search. A pair it does not hold may be taken for one it does, never the other way round.
 */
public final class CuedText {
    private static final int SLOTS = 1 << 16;

    private final String text;
    private final long[] held = new long[SLOTS >> 6];

    public CuedText(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            hold(slot(text.charAt(i)));
            if (i + 1 < text.length()) {
                hold(slot(text.charAt(i), text.charAt(i + 1)));
            }
        }
    }

    public String text() {
        return text;
    }

    private void hold(int slot) {
        held[slot >> 6] |= 1L << slot;
    }

    /** All of these, as {@link #slotsOf} gives them; false is certain. */
    boolean mayHold(int[] slots) {
        for (int slot : slots) {
            if ((held[slot >> 6] & 1L << slot) == 0) {
                return false;
            }
        }
        return true;
    }

    static int[] slotsOf(String word) {
        int[] slots = new int[Math.max(word.length() - 1, word.isEmpty() ? 0 : 1)];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = word.length() == 1 ? slot(word.charAt(0)) : slot(word.charAt(i), word.charAt(i + 1));
        }
        return slots;
    }

    private static int slot(char alone) {
        return alone * 0x9E37 >>> 3 & SLOTS - 1;
    }

    private static int slot(char one, char next) {
        return (one * 0x9E3779B1 ^ next * 0x85EBCA6B) >>> 11 & SLOTS - 1;
    }

    @Override
    public String toString() {
        return "CuedText[" + text.length() + " chars]";
    }
}
