package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * Old ID numbers of fifteen digits without a label (老证号): there is no check character, but of numbers of another kind
 * one in some ten thousand has an issued area code and a date.
 */
final class OldIds {
    private static final int LENGTH = 15;
    private static final int AREA = 6;
    private static final int SEQUENCE = 3;

    private OldIds() {}

    static void find(Page page, Findings findings, BitSet areas) {
        var digits = page.digits();
        for (int run = page.nextRun(0, LENGTH); run < page.runs(); run = page.nextRun(run + 1, LENGTH)) {
            int from = page.runStart(run);
            boolean whole = page.runEnd(run) - from == LENGTH && digits.read(page, from, LENGTH, 0);
            if (!findings.isTaken(from)
                    && (whole || isParted(page, digits, run))
                    && findings.isFree(from, digits.end())
                    && Proofs.hasShortBirthDate(digits)
                    && areas.get(digits.value(0, AREA))
                    && !page.is(from - 1, Glyphs.LETTER)
                    && !page.is(digits.end(), Glyphs.LETTER)
                    && (!Labels.isCode(page, from) || isPaper(page, from))) {
                findings.add(PersonalData.ID_CARD, from, digits.end(), Confidence.SUSPECTED);
            }
        }
    }

    /** 入伍登记证号3303…: many a paper bears its holder's number; an order or a contract does not. */
    static boolean isPaper(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        return label >= 0 && page.has(page.hits().end(label) - 2, "证号");
    }

    /** 章某某 330327 390506 062: area, date and rest behind a name or a blank, with nothing more before or behind. */
    private static boolean isParted(Page page, Digits digits, int run) {
        int from = page.runStart(run);
        if (page.runEnd(run) - from != AREA
                || !digits.read(page, from, LENGTH, Digits.SPACE | Digits.HYPHEN)
                || digits.gapCount() != 2
                || digits.widestGap() > 1
                || digits.digitsBeforeGap(0) != AREA
                || digits.digitsBeforeGap(1) != LENGTH - SEQUENCE) {
            return false;
        }
        int end = digits.end();
        int before = page.skipBlanksBack(from - 1);
        boolean numbered = before == from - 1 && page.at(before) == '号';
        // another blank than the one between the groups parts columns
        boolean same =
                end < page.length() && page.text().charAt(end) == page.text().charAt(from + AREA);
        boolean goesOn = page.isDigit(end) || page.at(end) == '-' || same && page.isDigit(end + 1);
        return !goesOn
                && (!numbered || Labels.of(page, from) == Cue.ID_CARD)
                && !page.is(from - 1, Glyphs.DIGIT)
                && (page.is(before, Glyphs.HAN) || "|,:(".indexOf(page.at(before)) >= 0);
    }
}
