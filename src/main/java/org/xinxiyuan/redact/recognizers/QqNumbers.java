package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** QQ numbers (QQ号): 5 to 11 digits, the first not 0, behind their label or in their column. */
public final class QqNumbers implements Recognizer {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 11;
    private static final int DATE = 8;
    private static final int MOBILE = 11;
    private static final int WORD = Glyphs.LETTER | Glyphs.DIGIT;

    @Override
    public PersonalData type() {
        return PersonalData.QQ;
    }

    @Override
    public void find(Page page, Findings findings) {
        bare(page, findings);
        var hits = page.hits();
        if (!hits.has(Cue.QQ)) {
            return;
        }
        for (int hit = 0; hit < hits.size(); hit++) {
            if (hits.cue(hit) == Cue.QQ && !Handles.isPublic(page, hit)) {
                int told = Handles.startTold(page, hits.start(hit));
                int before = Handles.startBefore(page, hits.start(hit), hits.end(hit));
                int named = before >= 0 && page.isDigit(before) ? before : Handles.start(page, hits.end(hit));
                int start = told >= 0 && page.isDigit(told) ? told : named;
                if (start >= 0) {
                    add(page, findings, start);
                }
            }
        }
        for (var table : page.tables().all()) {
            Columns.each(page, table, Cue.QQ, cell -> add(page, findings, cell.start()));
        }
    }

    /** ，Q 13800138: the label cut to one letter. */
    private void bare(Page page, Findings findings) {
        for (int run = page.nextRun(0, SHORTEST + 1); run < page.runs(); run = page.nextRun(run + 1, SHORTEST + 1)) {
            int from = page.runStart(run);
            int count = page.runEnd(run) - from;
            if (count > SHORTEST
                    && count < LONGEST
                    && isLabelled(page, from)
                    && !isDate(page, from, count)
                    && !Labels.isCode(page, from)) {
                add(page, findings, from);
            }
        }
    }

    /** A letter with a gap behind it, or one that no other word ends with. */
    private static boolean isLabelled(Page page, int from) {
        int at = from - 1;
        while (at > from - 3 && " :是".indexOf(page.at(at)) >= 0) {
            at--;
        }
        boolean letter = (page.at(at) == 'Q' || page.at(at) == 'q') && !page.is(at - 1, WORD);
        return letter && (at < from - 1 || !page.is(at - 1, Glyphs.HAN) || "我加的他她是".indexOf(page.at(at - 1)) >= 0);
    }

    private static boolean isDate(Page page, int from, int count) {
        return count == DATE && (page.has(from, "20") || page.has(from, "19"));
    }

    private void add(Page page, Findings findings, int start) {
        int end = Handles.digitsEnd(page, start);
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += page.isDigit(i) ? 1 : 0;
        }
        if (digits > LONGEST) {
            end = Handles.end(page, start);
            digits = end - start;
        }
        boolean mail = page.at(end) == '@' || page.at(end) == '.' && page.isDigit(end + 1);
        if (digits >= SHORTEST
                && digits <= LONGEST
                && page.at(start) != '0'
                && !mail
                && !Neighbours.isMasked(page, start, end)) {
            findings.add(type(), start, end, Confidence.CERTAIN);
            int next = "、/或".indexOf(page.at(end)) >= 0 ? end + 1 : end;
            if (next > end && page.isDigit(next) && Handles.digitsEnd(page, next) - next != MOBILE) {
                add(page, findings, next);
            }
        }
    }
}
