package org.xinxiyuan.redact.addresses;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.redact.scan.Page;

/** Endings of the names of estates, roads and hamlets (地名后缀). */
final class NameEndings {
    private static final int LONGEST = 4;
    private final Set<String> endings = new HashSet<>();

    NameEndings(Collection<List<String>> suffixes) {
        suffixes.forEach(endings::addAll);
    }

    /** Whether a name of at least two characters between these places ends with one of them. */
    boolean endAt(Page page, int from, int to) {
        for (int length = 1; length <= LONGEST && to - length > from; length++) {
            if (endings.contains(page.text().substring(to - length, to))) {
                return true;
            }
        }
        return false;
    }
}
