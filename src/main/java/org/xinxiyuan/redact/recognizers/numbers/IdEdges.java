package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * What stands before and behind the eighteen characters of an ID number and belongs to it (证号首尾): the letters of a
 * pupil's or a welder's number (G, T), kind and grade of a disability, the number of a file.
 */
final class IdEdges {
    private static final int AREA = 6;
    private static final int SEQUENCE = 3;
    private static final int MOST_LETTERS = 2;

    private static final WordSet TAX = WordSet.of("纳税人识别号 纳税人识别码 纳税识别号 税号 税务登记号 税务登记证号");

    private IdEdges() {}

    /** Where the value begins: G511902…, T350782…, TS510502…: one letter or two before the number belong to it. */
    static int start(Page page, int from) {
        int at = from;
        while (at > from - MOST_LETTERS && page.is(at - 1, Glyphs.LETTER)) {
            at--;
        }
        return page.is(at - 1, Glyphs.LETTER | Glyphs.DIGIT) ? from : at;
    }

    /** L4500002023…: a number of the register itself, counted within a province; nobody's ID begins so. */
    static boolean isOwnNumber(Page page, Digits digits, int from) {
        return start(page, from) < from && digits.value(2, AREA) == 0;
    }

    /** End of the value read, -1 if the digits go on as those of another, longer number. */
    static int end(Page page, Digits digits, GluedNumbers glued) {
        int end = digits.end();
        if (!page.isDigit(end)) {
            // 511902 18901230 4461 61: the groups of a certificate
            boolean apart = digits.gapCount() > 1 && " -".indexOf(page.at(end)) >= 0;
            return apart && isKind(page, end + 1) ? end + 3 : behindSuffix(page, end);
        }
        if (isKind(page, end)) {
            boolean again = (page.at(end + 2) == 'B' || page.at(end + 2) == 'b') && page.isDigit(end + 3);
            return again ? end + 4 : end + 2;
        }
        if (page.isDigit(end + 1) && !page.isDigit(end + 2) && isTaxpayers(page, digits.start())) {
            return end + 2;
        }
        if (page.at(end - 1) == 'X' || page.at(end - 1) == 'x') {
            return behindSequence(page, end);
        }
        return isNextRow(page, digits.start(), end) || glued.consist(page, end) ? end : -1;
    }

    /** 纳税人识别号44068218…00: who trades in his own name is counted by his ID and two digits more. */
    private static boolean isTaxpayers(Page page, int from) {
        int hit = Labels.hitBefore(page, from);
        return hit >= 0
                && TAX.isAt(page, page.hits().start(hit))
                && Labels.touches(page, page.hits().end(hit), from);
    }

    /** 1张某某5119…2李某某5119…: the number of the next row is glued to it. */
    private static boolean isNextRow(Page page, int from, int end) {
        int at = page.isDigit(end + 1) ? end + 2 : end + 1;
        return isName(page, from - 1)
                && isName(page, at)
                && isName(page, at + 1)
                && "元万人户年月日号岁组".indexOf(page.at(at)) < 0;
    }

    private static boolean isName(Page page, int at) {
        return page.is(at, Glyphs.HAN) && !Character.isSurrogate(page.at(at));
    }

    /** Kind and grade of a disability, and nothing more. */
    private static boolean isKind(Page page, int at) {
        return isBetween(page, at, '1', '7') && isBetween(page, at + 1, '1', '4') && !page.isDigit(at + 2);
    }

    /** 4510…-02: the number of a health file, of a member of the household. */
    private static int behindSuffix(Page page, int end) {
        boolean suffix = page.at(end) == '-' && page.isDigit(end + 1);
        int close = page.isDigit(end + 2) ? end + 3 : end + 2;
        return suffix && !page.is(close, Glyphs.LETTER | Glyphs.DIGIT | Glyphs.GAP) ? close : end;
    }

    /** …058X01: nothing of an ID goes on behind its X; two or three digits more number what it belongs to. */
    private static int behindSequence(Page page, int end) {
        int at = end;
        while (at < end + SEQUENCE + 1 && page.isDigit(at)) {
            at++;
        }
        boolean sequence = at - end <= SEQUENCE && !page.is(at, Glyphs.LETTER);
        return sequence ? at : end;
    }

    private static boolean isBetween(Page page, int place, char first, char last) {
        return page.at(place) >= first && page.at(place) <= last;
    }
}
