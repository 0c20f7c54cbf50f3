package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** How landline numbers are written (固定电话号码写法): area code, seven or eight digits, extension. */
final class LandlineShapes {
    /** An area code with a blank beside it. */
    private static final int LONGEST_CODE = 6;

    private static final int SHORTEST_LOCAL = 7;
    private static final int LONGEST_LOCAL = 8;

    private static final int SHORTEST_ABROAD = 9;
    private static final int LONGEST_ABROAD = 15;
    private static final WordSet ABROAD =
            WordSet.of("00852 00853 00886 001- 0044 0060 0061 0065 0066 0081 0082 0084 0049 0033 0039 007-");

    private LandlineShapes() {}

    /** End of the number with the area code that starts here, 0 if there is none. */
    static int withAreaCode(Page page, Digits digits, int from) {
        int code = isLongCode(page, from) ? 4 : 3;
        if (code == 3 && !isShortCode(page, from)) {
            return 0;
        }
        int local = from + code;
        boolean parted = !page.isDigit(local);
        int gaps = page.at(local) == '.' ? Digits.DOT : Digits.SPACE | Digits.HYPHEN;
        while (local < from + code + 4 && "-) ./\u200B".indexOf(page.at(local)) >= 0) {
            local++;
        }
        int end = localEnd(page, digits, local, gaps);
        int count = digits.count();
        boolean fits = code == 3 ? count == LONGEST_LOCAL : count >= SHORTEST_LOCAL;
        return end > 0 && fits && (parted || !page.isDigit(end)) ? end : 0;
    }

    /** Behind +86 or 0086, where the area code begins; the same place if neither stands here. */
    static int behindCountryCode(Page page, int from) {
        boolean plus = page.at(from - 1) == '+' && page.has(from, "86");
        int at = plus ? from + 2 : page.has(from, "0086") ? from + 4 : from;
        while (at > from && at < from + 7 && "- ()".indexOf(page.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** End of a number abroad (+886-2-2705…, 00853-2881…) of eight digits and more, 0 if none starts here. */
    static int abroad(Page page, Digits digits, int from) {
        boolean plus = page.at(from - 1) == '+' && page.at(from) != '0';
        if (!plus && ABROAD.lengthAt(page, from) == 0) {
            return 0;
        }
        digits.read(page, from, LONGEST_ABROAD + 1, Digits.SPACE | Digits.HYPHEN);
        boolean parted = plus || digits.gapCount() > 0;
        boolean sized = digits.count() >= SHORTEST_ABROAD && digits.count() <= LONGEST_ABROAD;
        return parted && sized && !page.is(digits.end(), Glyphs.LETTER) ? digits.end() : 0;
    }

    /** 04-7756621: a number of Taiwan, the area code of two digits. */
    static int withTwoDigitCode(Page page, Digits digits, int from) {
        boolean code = page.at(from) == '0' && page.at(from + 1) >= '2' && page.at(from + 2) == '-';
        int end = code ? localEnd(page, digits, from + 3, Digits.HYPHEN) : 0;
        return end > 0 && !page.isDigit(end) && page.at(end) != '-' ? end : 0;
    }

    /** Behind the country code the 0 of the area code falls away. */
    static int withBareAreaCode(Page page, Digits digits, int from) {
        if (page.at(from) == '0') {
            return withAreaCode(page, digits, from);
        }
        boolean two = page.has(from, "10") || page.at(from) == '2';
        int code = two ? 2 : 3;
        if (!two && (page.at(from) < '3' || !page.isDigit(from + 1) || !page.isDigit(from + 2))) {
            return 0;
        }
        int local = from + code;
        while (local < from + code + 3 && "-) ".indexOf(page.at(local)) >= 0) {
            local++;
        }
        int end = localEnd(page, digits, local, Digits.SPACE | Digits.HYPHEN);
        return end > 0 && (digits.count() == LONGEST_LOCAL || !two) ? end : 0;
    }

    /** 800-1500字: from … to. */
    static boolean isRange(Page page, int from, int end) {
        int dash = from + 3;
        while (dash < from + 5 && page.at(dash) != '-') {
            dash++;
        }
        return page.at(dash) == '-' && "字人元份名米页户个次条亩斤年".indexOf(page.at(end)) >= 0;
    }

    /** With the bracket of the area code and the sign of the country code. */
    static int start(Page page, int from) {
        boolean bracket = page.at(from - 1) == '(' && page.at(from) == '0' && closesSoon(page, from);
        if (page.at(from - 1) == '+') {
            return page.at(from - 2) == '(' ? from - 2 : from - 1;
        }
        return bracket ? from - 1 : from;
    }

    /** (0000)8123456: the bracket holds the area code alone. */
    private static boolean closesSoon(Page page, int from) {
        int at = from;
        while (at < from + LONGEST_CODE && (page.isDigit(at) || page.at(at) == ' ')) {
            at++;
        }
        return page.at(at) == ')';
    }

    private static boolean isShortCode(Page page, int from) {
        return page.has(from, "010") || page.has(from, "02") && page.at(from + 2) != '6' && page.isDigit(from + 2);
    }

    private static boolean isLongCode(Page page, int from) {
        char second = page.at(from + 1);
        return second >= '3' && second <= '9' && page.isDigit(from + 2) && page.isDigit(from + 3)
                || page.has(from, "0000");
    }

    /** End of a number without area code, 0 if it is none or part of another. */
    static int local(Page page, Digits digits, int from, int run) {
        int end = localEnd(page, digits, from, Digits.SPACE | Digits.HYPHEN);
        // 2024-09-13
        return end > 0 && end >= page.runEnd(run) && digits.gapCount() < 2 ? end : 0;
    }

    /** End of seven or eight digits, gaps of these kinds among them allowed. */
    private static int localEnd(Page page, Digits digits, int from, int gaps) {
        if (page.at(from) < '2' || page.at(from) > '9') {
            return 0;
        }
        digits.read(page, from, LONGEST_LOCAL + 1, 0);
        if (digits.count() < SHORTEST_LOCAL) {
            digits.read(page, from, LONGEST_LOCAL + 1, gaps);
            if (!isGrouped(digits)) {
                return 0;
            }
        }
        boolean whole = digits.count() >= SHORTEST_LOCAL && digits.count() <= LONGEST_LOCAL;
        return whole ? digits.end() : 0;
    }

    /** Two halves (601 2239, 8123 4567), or pairs and threes (601 22 39, 812 34 567). */
    private static boolean isGrouped(Digits digits) {
        int first = digits.gapCount() == 0 ? 0 : digits.digitsBeforeGap(0);
        if (first != 3 && first != 4 || digits.gapCount() > 2) {
            return false;
        }
        boolean three = digits.gapCount() == 2;
        return !three
                || digits.digitsBeforeGap(1) - first >= 2
                        && digits.count() - digits.digitsBeforeGap(1) >= 2
                        && digits.widestGap() == 1;
    }

    static int withExtension(Page page, int end) {
        int at = end;
        while (at < end + 6 && "-转轉 分机内线接:ext.(号".indexOf(page.at(at)) >= 0) {
            at++;
        }
        int digits = at;
        while (page.isDigit(digits)) {
            digits++;
        }
        boolean extension =
                at > end && digits > at && digits - at <= 5 && page.at(end) != '.' && page.skipBlanks(end) != at;
        return extension && (page.at(end) != '(' || "分转内".indexOf(page.at(end + 1)) >= 0) ? digits : end;
    }
}
