package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.scan.Digits;

/** Issuer prefixes of bank cards (发卡行标识代码, ISO/IEC 7812). */
final class CardPrefixes {
    /** Digits of the longest prefix. */
    static final int LONGEST = 4;

    private static final int SHORTEST = 16;

    /** Prefixes of cards given out on the mainland that do not begin with 62. */
    private static final String[] OLD_PREFIXES = {
        "4367", "4563", "9558", "6013", "9559", "6030", "103", "4270", "5264", "6858", "940", "888", "4041", "5187",
        "3568"
    };

    private CardPrefixes() {}

    /** @param count of the digits the card would have */
    static boolean fit(Digits digits, int count) {
        if (digits.digit(0) == '6' && (digits.digit(1) == '2' || digits.digit(1) == '0')) {
            return true;
        }
        if (count == SHORTEST && (digits.digit(0) == '4' || digits.digit(0) == '5')) {
            return true;
        }
        for (var prefix : OLD_PREFIXES) {
            boolean same = true;
            for (int i = 0; i < prefix.length(); i++) {
                same &= digits.digit(i) == prefix.charAt(i);
            }
            if (same) {
                return true;
            }
        }
        return false;
    }
}
