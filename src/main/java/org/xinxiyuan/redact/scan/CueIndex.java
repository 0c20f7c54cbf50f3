package org.xinxiyuan.redact.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds context words from their first two characters on; the longest one wins. Letters match in either case. */
public final class CueIndex {
    private final Map<Integer, List<Word>> draft = new HashMap<>();
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    private final int[] keys;
    private final Word[][] buckets;
    private final int mask;

    record Word(String letters, Cue cue) {}

    public CueIndex(Map<Cue, List<String>> words) {
        words.forEach((cue, list) -> list.forEach(word -> add(word, cue)));
        int size = Integer.highestOneBit(draft.size() * 4 + 16);
        keys = new int[size];
        buckets = new Word[size][];
        mask = size - 1;
        draft.forEach(this::place);
        draft.clear();
    }

    /** Whether a word may begin with this folded character. */
    boolean mayBegin(char c) {
        return (firsts[c >> 6] & 1L << c) != 0;
    }

    /** The longest word that stands at this place, or none; {@code end[0]} becomes its end. */
    Cue longestAt(char[] text, int length, int from, int[] end) {
        int second = afterBlanks(text, length, from + 1);
        if (second < length) {
            var found = longest(bucket(key(text[from], text[second])), text, length, from, end);
            if (found != Cue.NONE) {
                return found;
            }
        }
        return longest(bucket(key(text[from], '\0')), text, length, from, end);
    }

    private Cue longest(Word[] words, char[] text, int length, int from, int[] end) {
        for (var word : words) {
            int stop = endOf(word.letters, text, length, from);
            if (stop >= 0) {
                end[0] = stop;
                return word.cue;
            }
        }
        return Cue.NONE;
    }

    private static int endOf(String word, char[] text, int length, int from) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            int next = i == 0 ? at : afterBlanks(text, length, at);
            if (next >= length || lower(text[next]) != word.charAt(i)) {
                return -1;
            }
            at = next + 1;
        }
        return at;
    }

    private static int afterBlanks(char[] text, int length, int from) {
        int at = from;
        while (at < length && at < from + 4 && (text[at] == ' ' || text[at] == Glyphs.NOTHING)) {
            at++;
        }
        return at;
    }

    private void add(String word, Cue cue) {
        var letters = word.toLowerCase(java.util.Locale.ROOT);
        char second = letters.length() == 1 ? '\0' : letters.charAt(1);
        draft.computeIfAbsent(key(letters.charAt(0), second), any -> new ArrayList<>())
                .add(new Word(letters, cue));
        for (char c : new char[] {letters.charAt(0), Character.toUpperCase(letters.charAt(0))}) {
            firsts[c >> 6] |= 1L << c;
        }
    }

    private void place(int key, List<Word> words) {
        int slot = slot(key);
        while (buckets[slot] != null) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        buckets[slot] = words.stream()
                .sorted(Comparator.comparingInt((Word word) -> word.letters().length())
                        .reversed())
                .toArray(Word[]::new);
    }

    private Word[] bucket(int key) {
        int slot = slot(key);
        while (buckets[slot] != null) {
            if (keys[slot] == key) {
                return buckets[slot];
            }
            slot = slot + 1 & mask;
        }
        return NO_WORDS;
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & mask;
    }

    private static int key(char first, char second) {
        return lower(first) << 16 | lower(second);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static final Word[] NO_WORDS = {};
}
