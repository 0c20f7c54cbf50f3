package org.xinxiyuan.redact.people;

import java.util.Arrays;
import java.util.List;
import org.xinxiyuan.redact.scan.Page;

/** 姓氏, single ones and compound ones, in the order of their frequency. */
final class Surnames {
    private static final int COMMON = 120;
    private final long[] single = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    private final long[] common = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    /** Compound ones, both characters in one number; sorted, there are not a hundred. */
    private final int[] pairs;

    Surnames(List<String> surnames) {
        int rank = 0;
        for (var surname : surnames) {
            char first = surname.charAt(0);
            if (surname.length() == 1) {
                single[first >> 6] |= 1L << first;
                common[first >> 6] |= rank++ < COMMON ? 1L << first : 0;
            } else {
                firsts[first >> 6] |= 1L << first;
            }
        }
        pairs = surnames.stream()
                .filter(surname -> surname.length() > 1)
                .mapToInt(surname -> surname.charAt(0) << 16 | surname.charAt(1))
                .sorted()
                .toArray();
    }

    boolean isSingle(Page page, int at) {
        return in(single, page.at(at));
    }

    /** Among the most frequent ones, or a compound one. */
    boolean isCommon(Page page, int at) {
        return in(common, page.at(at)) || isCompound(page, at);
    }

    boolean isCompound(Page page, int at) {
        return in(firsts, page.at(at)) && Arrays.binarySearch(pairs, page.at(at) << 16 | page.at(at + 1)) >= 0;
    }

    private static boolean in(long[] set, char c) {
        return (set[c >> 6] & 1L << c) != 0;
    }
}
