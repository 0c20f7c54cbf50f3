package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * ID numbers in their natural groups, area, date and the rest, parted by signs that part no numbers else: tabs, bars,
 * commas, tildes. Date, area and check character prove them.
 */
final class OddIds {
    private static final int AREA = 6;
    private static final int DATE = 8;
    private static final int REST = 4;
    private static final int LENGTH = 18;
    private static final int WIDEST = 4;
    private static final int NOUGHTS = 3;

    private OddIds() {}

    static void find(Page page, Findings findings, BitSet areas) {
        for (int run = page.nextRun(0, AREA); run + 1 < page.runs(); run = page.nextRun(run + 1, AREA)) {
            int from = page.runStart(run);
            int second = page.runStart(run + 1);
            if (page.runEnd(run) - from != AREA
                    || page.runEnd(run + 1) - second != DATE
                    || !isGap(page, page.runEnd(run), second)
                    || findings.isTaken(from)) {
                continue;
            }
            int third = page.runEnd(run + 1);
            while (third < second + DATE + WIDEST && !page.isDigit(third)) {
                third++;
            }
            int end = third + REST;
            if (isGap(page, second + DATE, third)
                    && read(page, page.digits(), from, second, third)
                    && areas.get(page.digits().value(0, AREA))
                    && !page.isDigit(end)
                    && findings.isFree(from, end)) {
                findings.add(PersonalData.ID_CARD, from, end, Confidence.CERTAIN);
            }
        }
    }

    /** A table that took the number for a quantity keeps fifteen digits of it and writes noughts for the rest. */
    static void rounded(Page page, Findings findings, BitSet areas) {
        var digits = page.digits();
        for (int run = page.nextRun(0, LENGTH); run < page.runs(); run = page.nextRun(run + 1, LENGTH)) {
            int from = page.runStart(run);
            if (page.runEnd(run) - from == LENGTH
                    && findings.isFree(from, from + LENGTH)
                    && digits.read(page, from, LENGTH, 0)
                    && digits.value(LENGTH - NOUGHTS, LENGTH) == 0
                    && Proofs.hasBirthDate(digits)
                    && areas.get(digits.value(0, AREA))
                    && !Labels.isCode(page, from)) {
                findings.add(PersonalData.ID_CARD, from, from + LENGTH, Confidence.SUSPECTED);
            }
        }
    }

    private static boolean isGap(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (page.is(at, Glyphs.HAN | Glyphs.LETTER | Glyphs.DIGIT) || page.at(at) == '。') {
                return false;
            }
        }
        return to > from && to - from <= WIDEST;
    }

    private static boolean read(Page page, Digits digits, int... groups) {
        digits.begin();
        for (int i = 0; i < groups.length; i++) {
            int length = i == 0 ? AREA : i == 1 ? DATE : REST;
            for (int at = groups[i]; at < groups[i] + length; at++) {
                boolean last = i == groups.length - 1 && at == groups[i] + length - 1;
                if (!page.isDigit(at) && !(last && (page.at(at) == 'X' || page.at(at) == 'x'))) {
                    return false;
                }
                digits.add(page.at(at) == 'x' ? 'X' : page.at(at), at);
            }
        }
        return digits.count() == LENGTH && Proofs.hasBirthDate(digits) && Proofs.hasValidCheckCharacter(digits);
    }
}
