package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Mobile numbers in three usual groups parted by a sign that parts no numbers else (138~0013~8001). */
final class OddlyParted {
    private static final int FIRST = 3;
    private static final int OTHER = 4;
    private static final int WIDEST = 2;
    /** These part words, too: only behind a label they part the groups of one number. */
    private static final String COMMON = ",、:;|";

    /** Adds the number that this run begins. */
    void find(Page page, Findings findings, int run) {
        int from = page.runStart(run);
        if (page.runEnd(run) - from != FIRST || page.at(from) != '1' || run + 2 >= page.runs()) {
            return;
        }
        int second = page.runEnd(run) + gap(page, page.runEnd(run));
        int third = second + OTHER + gap(page, second + OTHER);
        int end = third + OTHER;
        if (page.runStart(run + 1) != second
                || page.runEnd(run + 1) != second + OTHER
                || page.runStart(run + 2) != third
                || page.runEnd(run + 2) != end) {
            return;
        }
        var digits = page.digits();
        var label = page.label(run);
        boolean named = label == Cue.PHONE || label == Cue.HOME_PHONE;
        boolean odd = !page.is(from + FIRST, Glyphs.GAP) && !ContactBlocks.isOffices(page, from);
        boolean told = odd && (named || !label.isLabel() && COMMON.indexOf(page.at(from + FIRST)) < 0);
        digits.read(page, from, FIRST, 0);
        if (told && MobilePhones.isIssued(digits) && findings.isFree(from, end)) {
            int close = page.at(end) == ')' && page.at(third - 1) == '(' ? end + 1 : end;
            findings.add(PersonalData.PHONE_MOBILE, from, close, Confidence.SUSPECTED);
        }
    }

    /** Length of the gap: one sign or two, no letter and none that stands for a digit. */
    private static int gap(Page page, int from) {
        int at = from;
        while (at - from < WIDEST && !page.is(at, Glyphs.DIGIT | Glyphs.LETTER | Glyphs.HAN) && !isMask(page, at)) {
            at++;
        }
        return at - from;
    }

    /** Two of them stand for digits taken away, one parts them. */
    private static boolean isMask(Page page, int at) {
        return page.is(at, Glyphs.MASK) && (page.at(at + 1) == page.at(at) || page.at(at - 1) == page.at(at));
    }
}
