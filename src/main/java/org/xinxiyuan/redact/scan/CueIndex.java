package org.xinxiyuan.redact.scan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds context words (语境词表): a trie whose steps stand in one hash table. The longest word wins; letters match in
 * either case; blanks between the characters of a word are passed.
 */
public final class CueIndex {
    private static final int MOST_BLANKS = 4;
    private static final int PAIRS = 1 << 12;
    private static final Cue[] CUES = Cue.values();
    private final Sieve sieve = new Sieve();
    private final int mask;
    /** Node and character, below them the node they lead to. */
    private final long[] steps;
    /** For each node the first character that leads on from it, and below it where to: most nodes have no other. */
    private final long[] first;
    /** For each node the last five bits of the other characters that lead on from it. */
    private final int[] ahead;

    private final byte[] kinds;
    /** The nodes behind the first two characters, with these above them; a word of one character has none here. */
    private final long[] pairs = new long[PAIRS];

    /** Ready for the next text, where nobody else uses it. */
    private final AtomicReference<Scan> spare = new AtomicReference<>();

    private int nodes = 1;

    public CueIndex(Map<Cue, List<String>> words) {
        int letters = 1;
        for (var list : words.values()) {
            letters += list.stream().mapToInt(String::length).sum();
        }
        int size = Integer.highestOneBit(letters) * 4;
        mask = size - 1;
        steps = new long[size];
        first = new long[letters + 1];
        ahead = new int[letters + 1];
        kinds = new byte[letters + 1];
        java.util.Arrays.fill(kinds, (byte) -1);
        words.forEach((cue, list) -> list.forEach(word -> add(word.toLowerCase(Locale.ROOT), cue)));
        words.values().forEach(list -> list.forEach(word -> pair(word.toLowerCase(Locale.ROOT))));
    }

    /** For one text; given back when that is done. */
    Scan borrow() {
        var scan = spare.getAndSet(null);
        return scan == null ? new Scan(this) : scan;
    }

    void giveBack(Scan scan) {
        spare.set(scan);
    }

    /** Stops at what may begin one of the words. */
    Sieve sieve() {
        return sieve;
    }

    /**
     * The longest word that stands at this place, or none; {@code end[0]} becomes its end. A line break stands behind
     * the text.
     */
    Cue longestAt(char[] text, int from, int[] end) {
        int node = behindTwo(text[from], text[from + 1]);
        int at = node == 0 ? from : from + 2;
        int kind = kinds[node];
        end[0] = at;
        while (true) {
            int next = step(node, lower(text[at]));
            if (next == 0) {
                int behind = at == from ? at : afterBlanks(text, at);
                if (behind == at) {
                    break;
                }
                at = behind;
                continue;
            }
            node = next;
            at++;
            if (kinds[node] >= 0) {
                kind = kinds[node];
                end[0] = at;
            }
        }
        return kind < 0 ? Cue.NONE : CUES[kind];
    }

    private static int afterBlanks(char[] text, int from) {
        int at = from;
        while (text[at] == ' ' || text[at] == Glyphs.NOTHING) {
            at++;
        }
        return at - from > MOST_BLANKS ? from : at;
    }

    /** Where two characters lead; 0 where one has to go step by step. */
    private int behindTwo(char first, char second) {
        int key = first << 16 | second;
        long pair = pairs[slotOf(key)];
        return (int) (pair >>> 32) == key ? (int) pair : 0;
    }

    /** The last one of the same slot stays; the others go step by step. */
    private void pair(String word) {
        int first = step(0, word.charAt(0));
        if (word.length() > 1 && kinds[first] < 0) {
            int key = word.charAt(0) << 16 | word.charAt(1);
            pairs[slotOf(key)] = (long) key << 32 | step(first, word.charAt(1));
        }
    }

    private static int slotOf(int key) {
        return key * 0x9E3779B1 >>> 32 - Integer.numberOfTrailingZeros(PAIRS);
    }

    private void add(String word, Cue cue) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            node = next == 0 ? grow(node, word.charAt(i)) : next;
        }
        kinds[node] = (byte) cue.ordinal();
        sieve.add(word);
    }

    private int grow(int node, char c) {
        if (first[node] == 0) {
            first[node] = (long) c << 32 | nodes;
            return nodes++;
        }
        int slot = slot(node, c);
        while (steps[slot] != 0) {
            slot = slot + 1 & mask;
        }
        steps[slot] = (long) (node << 16 | c) << 32 | nodes;
        ahead[node] |= 1 << c;
        return nodes++;
    }

    private int step(int node, char c) {
        long only = first[node];
        if (only >>> 32 == c) {
            return (int) only;
        }
        return (ahead[node] & 1 << c) == 0 ? 0 : other(node, c);
    }

    private int other(int node, char c) {
        int slot = slot(node, c);
        int key = node << 16 | c;
        while (steps[slot] != 0) {
            if ((int) (steps[slot] >>> 32) == key) {
                return (int) steps[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    private int slot(int node, char c) {
        int mixed = (node << 16 | c) * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & mask;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
