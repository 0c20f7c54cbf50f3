package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** ID numbers with a slip or of fifteen digits among proven ones (名单中的错号). */
final class SiblingIds {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    /** The marks on both sides of two numbers; of one only those of a cell count. */
    private static final int TWO = 4;

    private final BitSet areas;

    SiblingIds(BitSet areas) {
        this.areas = areas;
    }

    /** A slip in one of many: told without a label, but parted by the same marks as proven numbers of the text. */
    void find(Page page, Findings findings) {
        var digits = page.digits();
        var marks = new StringBuilder();
        findings.each(
                PersonalData.ID_CARD,
                span -> marks.append(page.at(span.start() - 1)).append(page.at(span.end())));
        if (marks.isEmpty()) {
            return;
        }
        for (int run = page.nextRun(0, OLD_LENGTH); run < page.runs(); run = page.nextRun(run + 1, OLD_LENGTH)) {
            int from = page.runStart(run);
            boolean read = page.runEnd(run) - from >= OLD_LENGTH
                    && page.runEnd(run) - from != OLD_LENGTH
                    && (digits.read(page, from, LENGTH, 0) || digits.count() == LENGTH - 1 && digits.readX(page, 0));
            boolean old = !read
                    && page.runEnd(run) - from == OLD_LENGTH
                    && digits.read(page, from, OLD_LENGTH, 0)
                    && Proofs.hasShortBirthDate(digits);
            if ((read && Proofs.hasBirthDate(digits) || old)
                    && digits.end() >= page.runEnd(run)
                    && areas.get(digits.value(0, 6))
                    && isAmong(page, marks, from - 1, digits.end())
                    && !Labels.isCode(page, from)) {
                findings.add(PersonalData.ID_CARD, from, digits.end(), Confidence.SUSPECTED);
            }
        }
    }

    private static boolean isAmong(Page page, StringBuilder marks, int before, int after) {
        if (page.at(before) == '(' && "),".indexOf(page.at(after)) >= 0 && page.is(before - 1, Glyphs.HAN)) {
            return true;
        }
        if (marks.length() < TWO && (">|\t".indexOf(page.at(before)) < 0 || "<|\t".indexOf(page.at(after)) < 0)) {
            return false;
        }
        boolean left = !page.is(before, Glyphs.HAN) && marks.indexOf(String.valueOf(page.at(before))) >= 0;
        boolean right =
                !page.is(after, Glyphs.HAN | Glyphs.LETTER) && marks.indexOf(String.valueOf(page.at(after))) >= 0;
        return left && right;
    }
}
