package org.xinxiyuan.redact.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** A few words, asked whether one of them stands at a place (词组); the first character decides most questions. */
public final class WordSet {
    private static final String[] NONE = {};
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    private final char[] keys;
    private final String[][] buckets;
    private final int mask;

    private WordSet(List<String> words) {
        var byFirst = new HashMap<Character, List<String>>();
        for (var word : words) {
            byFirst.computeIfAbsent(word.charAt(0), any -> new ArrayList<>()).add(word);
            firsts[word.charAt(0) >> 6] |= 1L << word.charAt(0);
        }
        int size = Integer.highestOneBit(byFirst.size() * 4 + 4);
        keys = new char[size];
        buckets = new String[size][];
        mask = size - 1;
        byFirst.forEach(this::place);
    }

    public static WordSet of(String words) {
        return new WordSet(List.of(words.split(" ")));
    }

    /** Length of the longest word that stands here, 0 if none does. */
    public int lengthAt(Page page, int place) {
        char first = page.at(place);
        if ((firsts[first >> 6] & 1L << first) == 0) {
            return 0;
        }
        for (var word : bucket(first)) {
            if (page.has(place, word)) {
                return word.length();
            }
        }
        return 0;
    }

    void addFirsts(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= firsts[i];
        }
    }

    public boolean isAt(Page page, int place) {
        return lengthAt(page, place) > 0;
    }

    /** Whether one of the words begins within the range. */
    public boolean isIn(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    private void place(char first, List<String> words) {
        int slot = first & mask;
        while (buckets[slot] != null) {
            slot = slot + 1 & mask;
        }
        keys[slot] = first;
        buckets[slot] = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toArray(String[]::new);
    }

    private String[] bucket(char first) {
        int slot = first & mask;
        while (buckets[slot] != null) {
            if (keys[slot] == first) {
                return buckets[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }
}
