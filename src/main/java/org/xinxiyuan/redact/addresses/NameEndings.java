package org.xinxiyuan.redact.addresses;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.xinxiyuan.redact.scan.Page;

/** Endings of the names of estates, roads and hamlets (地名后缀), each packed into one number: asked very often. */
final class NameEndings {
    private static final int LONGEST = Long.BYTES / Character.BYTES;
    private final long[] endings;

    NameEndings(Collection<List<String>> suffixes) {
        endings = suffixes.stream()
                .flatMap(List::stream)
                .filter(ending -> ending.length() <= LONGEST)
                .mapToLong(NameEndings::packed)
                .sorted()
                .toArray();
    }

    /** Whether a name of at least two characters between these places ends with one of them. */
    boolean endAt(Page page, int from, int to) {
        long ending = 0;
        for (int length = 1; length <= LONGEST && to - length > from; length++) {
            ending |= (long) page.text().charAt(to - length) << Character.SIZE * (length - 1);
            if (Arrays.binarySearch(endings, ending) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long packed(String ending) {
        long packed = 0;
        for (int i = 0; i < ending.length(); i++) {
            packed = packed << Character.SIZE | ending.charAt(i);
        }
        return packed;
    }
}
