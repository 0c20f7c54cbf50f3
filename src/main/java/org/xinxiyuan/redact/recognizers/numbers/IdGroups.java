package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Page;

/** How many digits with gaps between them make one ID number (证号分组). */
final class IdGroups {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    private IdGroups() {}

    /** Reads the run and what is joined to it as one number of 14 to 22 characters; their count. */
    static int extent(Page page, Digits digits, int from) {
        digits.read(page, from, 23, 0);
        int alone = digits.count();
        boolean x = alone >= OLD_LENGTH - 1 && alone < LENGTH && digits.readX(page, 0);
        if (!x && (alone == LENGTH - 1 || alone == LENGTH - 2) && isWithTail(page, digits, from)) {
            return LENGTH;
        }
        if (alone >= LENGTH - 2 || x || alone == OLD_LENGTH) {
            return digits.count();
        }
        digits.read(page, from, 23, Digits.SPACE | Digits.HYPHEN | Digits.DOT | Digits.LINE);
        if (digits.count() == LENGTH - 1) {
            digits.readX(page, Digits.ANY);
        }
        int count = wholeGroups(digits);
        return count > 0 && digits.read(page, from, count, Digits.ANY) ? count : count == LENGTH ? digits.count() : 0;
    }

    /** 4307261871061920 1X: a blank before the last one or two; else what stands alone is read again. */
    private static boolean isWithTail(Page page, Digits digits, int from) {
        int alone = digits.count();
        digits.read(page, from, LENGTH + 1, Digits.SPACE);
        boolean read = digits.count() == LENGTH || digits.count() == LENGTH - 1 && digits.readX(page, Digits.SPACE);
        if (read && digits.gapCount() == 1 && digits.count() == LENGTH && digits.widestGap() == 1) {
            return true;
        }
        digits.read(page, from, alone, 0);
        return false;
    }

    /** As many digits as an ID number has, ending where a group does. */
    private static int wholeGroups(Digits digits) {
        boolean apart = digits.gapCount() == digits.count() - 1;
        if (apart && digits.count() > LENGTH && Proofs.passesLuhn(digits)) {
            return 0; // a bank card, digit by digit
        }
        for (int count : new int[] {LENGTH, LENGTH - 1, OLD_LENGTH}) {
            boolean ends = digits.count() == count;
            boolean single = digits.gapCount() >= OLD_LENGTH - 1 && count == OLD_LENGTH;
            for (int gap = 0; !single && gap < digits.gapCount(); gap++) {
                ends |= digits.digitsBeforeGap(gap) == count;
            }
            if (ends) {
                return count;
            }
        }
        return 0;
    }
}
