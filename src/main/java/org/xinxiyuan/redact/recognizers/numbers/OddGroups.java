package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Page;

/** A card's digits in groups of any size (62170 00010 00123 4569): prefix and Luhn digit tell its end. */
final class OddGroups {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;
    private static final int MOST_GAPS = 7;
    private static final int SHORTEST_GROUP = 2;

    private OddGroups() {}

    /** How many of the digits from here on are a card that ends where a group does; 0 if none are. */
    static int count(Page page, Digits digits, int from) {
        if (!page.has(from, "62")) {
            return 0;
        }
        digits.read(page, from, LONGEST, Digits.ANY);
        int gaps = digits.gapCount();
        if (digits.count() < SHORTEST || gaps == 0 || gaps > MOST_GAPS || digits.digitsBeforeGap(0) < SHORTEST_GROUP) {
            return 0;
        }
        int count = page.isDigit(digits.end()) ? 0 : digits.count();
        for (int gap = gaps - 1; gap >= 0 || count > 0; gap--) {
            if (count >= SHORTEST && digits.read(page, from, count, Digits.ANY) && Proofs.passesLuhn(digits)) {
                return count;
            }
            digits.read(page, from, LONGEST, Digits.ANY);
            count = gap >= 0 && gap < digits.gapCount() ? digits.digitsBeforeGap(gap) : 0;
        }
        return 0;
    }
}
