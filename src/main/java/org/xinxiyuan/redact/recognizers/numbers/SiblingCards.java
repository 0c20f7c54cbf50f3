package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Accounts told in a row with a found one: 张某（账号8101…）、李某（6402…）. */
final class SiblingCards {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 22;
    private static final int NEAR = 60;

    private SiblingCards() {}

    /** Alone in its bracket, not far behind another bracket that a found one closes. */
    static void find(Page page, Findings findings) {
        var closed = new BitSet();
        findings.each(PersonalData.BANK_CARD, span -> closed.set(span.end(), page.at(span.end()) == ')'));
        if (closed.isEmpty()) {
            return;
        }
        for (int run = page.nextRun(0, SHORTEST); run < page.runs(); run = page.nextRun(run + 1, SHORTEST)) {
            int from = page.runStart(run);
            int end = page.runEnd(run);
            boolean alone = page.at(from - 1) == '(' && page.at(end) == ')' && !Labels.isCode(page, from);
            if (!alone || end - from < SHORTEST || end - from > LONGEST) {
                continue;
            }
            int before = closed.previousSetBit(from);
            if (before >= Math.max(page.lineStart(from), from - NEAR) && findings.isFree(from, end)) {
                findings.add(PersonalData.BANK_CARD, from, end, Confidence.SUSPECTED);
                closed.set(end);
            }
        }
    }
}
