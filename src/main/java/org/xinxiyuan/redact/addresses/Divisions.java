package org.xinxiyuan.redact.addresses;

import java.util.Collection;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Page;

/** Names of provinces, cities, counties and townships (行政区划), kept as hashes: only asked whether one stands here. */
final class Divisions {
    private static final int LONGEST = 15;
    private static final long PRIME = 0x100000001B3L;
    private final long[] slots;
    private final int mask;
    /** The few characters that names end with. */
    private final CharSet lasts;
    /** The first two characters of the names, one bit for each pair or some of the same hash. */
    private final long[] firsts = new long[1 << 12];

    Divisions(Collection<String> names) {
        int size = Integer.highestOneBit(Math.max(16, names.size() * 4));
        slots = new long[size];
        mask = size - 1;
        var ends = new StringBuilder();
        for (var name : names) {
            add(name);
            int pair = pair(name.charAt(0), name.charAt(Math.min(1, name.length() - 1)));
            firsts[pair >> 6] |= 1L << pair;
            ends.append(name.charAt(name.length() - 1));
        }
        lasts = CharSet.of(ends.toString());
    }

    /** End of the longest name that starts here; the place itself if none does. */
    int endOfLongest(Page page, int from, int to) {
        if (!begins(page.at(from), page.at(from + 1))) {
            return from;
        }
        long hash = 0;
        int end = from;
        int last = Math.min(to, from + LONGEST);
        for (int i = from; i < last; i++) {
            hash = (hash + page.at(i)) * PRIME;
            if (lasts.has(page.at(i)) && i > from && contains(hash)) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean begins(char first, char second) {
        int pair = pair(first, second);
        return (firsts[pair >> 6] & 1L << pair) != 0;
    }

    private static int pair(char first, char second) {
        return (first << 16 | second) * 0x9E3779B1 >>> 14;
    }

    private void add(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash + name.charAt(i)) * PRIME;
        }
        int slot = slot(hash);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        slots[slot] = hash;
    }

    private boolean contains(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 29) & mask;
    }
}
