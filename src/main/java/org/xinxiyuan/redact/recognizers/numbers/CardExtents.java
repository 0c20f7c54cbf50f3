package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Page;

/** How many digits make one card or account (卡号长度): groups as on the card, an amount or a mobile glued to it. */
final class CardExtents {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;
    private static final int SHORTEST_ACCOUNT = 9;
    private static final int SHORTEST_LISTED = 12;
    private static final int LONGEST_ACCOUNT = 28;
    private static final int LONGEST_REST = 3;
    private static final int YEAR = 4;
    private static final int MOBILE_LENGTH = 11;

    private CardExtents() {}

    /** Reads the run alone, or groups of about four as they stand on a card; the number of digits. */
    static int read(Page page, Findings findings, Digits digits, int from) {
        int glued = beforeAmount(page, digits, from);
        if (glued > 0) {
            return glued;
        }
        digits.read(page, from, LONGEST_ACCOUNT + MOBILE_LENGTH, 0);
        int alone = digits.count();
        boolean free = findings.isFree(from, digits.end());
        if (!free) {
            int count = 0;
            while (count < alone && !findings.isTaken(digits.endOf(count) - 1)) {
                count++;
            }
            digits.read(page, from, count, 0);
            return count;
        }
        if (alone >= SHORTEST - 1) {
            return tail(page, findings, digits, from, alone) ? digits.count() : split(page, digits, from, alone);
        }
        digits.read(page, from, LONGEST, Digits.SPACE | Digits.HYPHEN | Digits.DOT | Digits.LINE);
        int grouped = cardInGroups(page, digits);
        grouped = grouped == 0 ? OddGroups.count(page, digits, from) : grouped;
        grouped = grouped == 0 ? loose(page, digits, from, alone) : grouped;
        if (grouped == 0 || grouped != digits.count()) {
            digits.read(page, from, grouped > 0 ? grouped : alone, grouped > 0 ? Digits.ANY : 0);
        }
        return digits.count();
    }

    /** The digits of a proven card to which an amount is glued; 0 where there is none. */
    private static int beforeAmount(Page page, Digits digits, int from) {
        boolean begins = digits.read(page, from, CardPrefixes.LONGEST, Digits.SPACE | Digits.HYPHEN)
                && CardPrefixes.fit(digits, SHORTEST);
        if (!begins) {
            return 0;
        }
        digits.read(page, from, LONGEST + LONGEST_REST, Digits.SPACE | Digits.HYPHEN);
        int most = page.at(digits.end()) == ',' ? Math.min(LONGEST, digits.count()) : 0;
        for (int count = most; count >= SHORTEST; count--) {
            if (digits.read(page, from, count, Digits.SPACE | Digits.HYPHEN)
                    && isAmount(page, digits.end())
                    && CardPrefixes.fit(digits, count)
                    && Proofs.passesLuhn(digits)) {
                return count;
            }
        }
        return 0;
    }

    /** 80,000元 glued to the card's digits. */
    private static boolean isAmount(Page page, int from) {
        int at = from;
        // a run may be as long as the text
        while (at <= from + 3 && page.isDigit(at)) {
            at++;
        }
        return at > from
                && at <= from + 3
                && page.at(at) == ','
                && page.isDigit(at + 1)
                && page.isDigit(at + 2)
                && page.isDigit(at + 3)
                && !page.isDigit(at + 4);
    }

    /** A blank near the end of a number (6217000010001234 569): the whole is a card where the front alone is none. */
    private static boolean tail(Page page, Findings findings, Digits digits, int from, int alone) {
        digits.read(page, from, alone, 0);
        if (alone >= LONGEST || alone >= SHORTEST && Proofs.passesLuhn(digits)) {
            return false;
        }
        for (int count = alone + 1; count <= LONGEST; count++) {
            boolean whole = digits.read(page, from, count, Digits.SPACE | Digits.HYPHEN | Digits.LINE)
                    && digits.gapCount() == 1
                    && !Neighbours.runsOnBehind(page, findings, digits.end());
            if (whole && CardPrefixes.fit(digits, count) && Proofs.passesLuhn(digits)) {
                return true;
            }
        }
        digits.read(page, from, LONGEST_ACCOUNT + MOBILE_LENGTH, 0);
        return false;
    }

    /** Behind a label the groups may be of any size; behind a long one only a few digits more. */
    private static int loose(Page page, Digits digits, int from, int alone) {
        digits.read(page, from, LONGEST_ACCOUNT, Digits.SPACE | Digits.HYPHEN);
        int count = digits.count();
        if (digits.gapCount() == 0 && alone >= SHORTEST_ACCOUNT || CardLabels.of(page, from, from) != Cue.CARD) {
            return 0;
        }
        boolean rest = alone < SHORTEST_ACCOUNT
                || digits.gapCount() == 1
                        && (count - alone <= LONGEST_REST
                                || count - alone == YEAR && !isYear(page, digits.end() - YEAR))
                        && !Neighbours.isAmount(page, from, digits.end());
        return rest && count >= SHORTEST_LISTED && count <= 21 ? count : 0;
    }

    private static boolean isYear(Page page, int from) {
        return page.has(from, "19") || page.has(from, "20");
    }

    /** A card glued to a mobile number before it is read from behind that. */
    static int behindMobile(Page page, int from, int end) {
        int rest = end - from - MOBILE_LENGTH;
        boolean glued =
                page.at(from) == '1' && rest >= SHORTEST && rest <= LONGEST && page.at(from + MOBILE_LENGTH) == '6';
        return glued ? from + MOBILE_LENGTH : from;
    }

    /** A card with a mobile number glued to it is read without that. */
    private static int split(Page page, Digits digits, int from, int alone) {
        int card = alone - MOBILE_LENGTH;
        boolean mobile =
                card >= SHORTEST && card <= LONGEST && digits.digit(card) == '1' && digits.digit(card + 1) >= '3';
        if (mobile) {
            digits.read(page, from, card, 0);
        }
        return digits.count();
    }

    private static int cardInGroups(Page page, Digits digits) {
        int groups = digits.gapCount();
        if (groups == 0 || digits.count() < SHORTEST) {
            return 0;
        }
        boolean line = (digits.gaps() & ~Digits.SPACE) == Digits.LINE;
        if (line && groups == 1) {
            return digits.count();
        }
        for (int gap = 0; gap < groups; gap++) {
            int before = digits.digitsBeforeGap(gap);
            boolean even = before == (gap + 1) * 4 || groups == 1 && before == 6;
            if (!even && !(before == gap + 1 && groups >= SHORTEST - 1)) {
                return before >= SHORTEST && before <= LONGEST && gap >= 3 ? before : 0;
            }
        }
        int whole = digits.digitsBeforeGap(groups - 1);
        boolean runsOn = page.isDigit(digits.end());
        return !runsOn ? digits.count() : whole >= SHORTEST ? whole : 0;
    }
}
