package org.xinxiyuan.redact.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Words of some kinds, found by one table over their first characters (词索引). The longest word wins. */
public final class WordIndex {
    /** Told of every word found, in the order of the text. */
    @FunctionalInterface
    public interface Visitor {
        void word(PersonCue cue, int start, int end);
    }

    private record Entry(String word, PersonCue cue) {}

    private static final Entry[] NONE = {};
    private final short[] buckets = new short[Character.MAX_VALUE + 1];
    private final List<Entry[]> entries = new ArrayList<>(Collections.singletonList(NONE));
    private int longest;

    private WordIndex() {}

    public static WordIndex of(Map<PersonCue, List<String>> words, PersonCue... kinds) {
        var index = new WordIndex();
        var sorted = new ArrayList<Entry>();
        for (var kind : kinds) {
            words.getOrDefault(kind, List.of()).forEach(word -> sorted.add(new Entry(folded(word), kind)));
        }
        sorted.sort(
                Comparator.comparingInt((Entry entry) -> entry.word().length()).reversed());
        sorted.forEach(index::add);
        return index;
    }

    /** Length of the longest word that stands here, 0 if none does. */
    public int lengthAt(Page page, int place) {
        for (var entry : entries.get(buckets[page.at(place)])) {
            if (page.has(place, entry.word())) {
                return entry.word().length();
            }
        }
        return 0;
    }

    public boolean isAt(Page page, int place) {
        return lengthAt(page, place) > 0;
    }

    /** Whether these letters are one of the words. */
    public boolean knows(CharSequence letters) {
        if (letters.length() == 0) {
            return false;
        }
        for (var entry : entries.get(buckets[letters.charAt(0)])) {
            if (entry.word().contentEquals(letters)) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word that ends here, 0 if none does. */
    public int lengthBefore(Page page, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            for (var entry : entries.get(buckets[page.at(end - length)])) {
                if (entry.word().length() == length && page.has(end - length, entry.word())) {
                    return length;
                }
            }
        }
        return 0;
    }

    public boolean anyIn(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = lengthAt(page, at);
            if (length > 0 && at + length <= to) {
                return true;
            }
        }
        return false;
    }

    public void each(Page page, int from, int to, Visitor visitor) {
        int at = from;
        while (at < to) {
            at += found(page, at, visitor);
        }
    }

    private int found(Page page, int at, Visitor visitor) {
        int bucket = buckets[page.at(at)];
        if (bucket == 0) {
            return 1;
        }
        for (var entry : entries.get(bucket)) {
            if (page.has(at, entry.word())) {
                visitor.word(entry.cue(), at, at + entry.word().length());
                return entry.word().length();
            }
        }
        return 1;
    }

    private void add(Entry entry) {
        char first = entry.word().charAt(0);
        if (buckets[first] == 0) {
            buckets[first] = (short) entries.size();
            entries.add(NONE);
        }
        var old = entries.get(buckets[first]);
        var grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = entry;
        entries.set(buckets[first], grown);
        longest = Math.max(longest, entry.word().length());
    }

    private static String folded(String word) {
        var folded = new StringBuilder(word.length());
        word.chars().forEach(c -> folded.append(Glyphs.fold((char) c)));
        return folded.toString();
    }
}
