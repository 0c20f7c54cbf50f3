package org.xinxiyuan.redact.context;

import java.util.HashSet;
import java.util.Set;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Page;

/** A number proven once is the same number elsewhere in the text, label or not (重复出现). */
public final class Repeats {
    private static final int SHORTEST = 9;

    private Repeats() {}

    public static void find(Page page, Findings findings, PersonalData type) {
        Set<String> known = null;
        for (int run = page.nextRun(0, SHORTEST); run < page.runs(); run = page.nextRun(run + 1, SHORTEST)) {
            int start = page.runStart(run);
            int end = page.runEnd(run);
            if (end - start < SHORTEST || !findings.isFree(start, end)) {
                continue;
            }
            known = known == null ? known(page, findings, type) : known;
            if (known.contains(digits(page, start, end))) {
                findings.add(type, start, end, Confidence.CERTAIN);
            }
        }
    }

    private static Set<String> known(Page page, Findings findings, PersonalData type) {
        var known = new HashSet<String>();
        findings.each(type, span -> known.add(digits(page, span.start(), span.end())));
        return known;
    }

    private static String digits(Page page, int from, int to) {
        var digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (page.isDigit(i)) {
                digits.append(page.at(i));
            }
        }
        return digits.toString();
    }
}
