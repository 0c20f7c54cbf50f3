package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** WeChat names (微信号) behind their label or in their column: 6 to 20 letters, digits, dashes; or a mobile number. */
public final class WeChats implements Recognizer {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int MOBILE = 11;
    private static final int LONGEST_TAIL = 4;
    private static final char SHORT = '微';
    /** What stands before the short label, where it is no part of a word. */
    private static final String BEFORE = "我加的他她人有是";

    @Override
    public PersonalData type() {
        return PersonalData.WECHAT;
    }

    @Override
    public void find(Page page, Findings findings) {
        var hits = page.hits();
        bare(page, findings);
        if (!hits.has(Cue.WECHAT)) {
            return;
        }
        for (var table : page.tables().all()) {
            Columns.each(
                    page,
                    table,
                    Cue.WECHAT,
                    cell -> add(page, findings, cell.start(), Handles.end(page, cell.start())));
        }
        for (int hit = 0; hit < hits.size(); hit++) {
            // 查询码WX2024…: letters of a code
            boolean code = "码号".indexOf(page.at(hits.start(hit) - 1)) >= 0 && page.isDigit(hits.end(hit));
            if (hits.cue(hit) == Cue.WECHAT && !code && !Handles.isPublic(page, hit)) {
                int before = Handles.startBefore(page, hits.start(hit), hits.end(hit));
                int told = Handles.startTold(page, hits.start(hit));
                if (told >= 0) {
                    add(page, findings, told, Handles.end(page, told));
                } else if (before >= 0) {
                    add(page, findings, before, hits.start(hit) - 1);
                } else {
                    behind(page, findings, page.has(hits.start(hit), "wxid") ? hits.start(hit) : hits.end(hit));
                }
            }
        }
    }

    /** 加我微tanx_138, 微 cherry-138: the label cut to one character before a name no word looks like. */
    private void bare(Page page, Findings findings) {
        for (int at = page.text().indexOf(SHORT); at >= 0; at = page.text().indexOf(SHORT, at + 1)) {
            int start = page.at(at + 1) == ' ' ? at + 2 : at + 1;
            int end = Handles.end(page, start);
            boolean begins = !page.is(at - 1, Glyphs.HAN) || BEFORE.indexOf(page.at(at - 1)) >= 0;
            if (begins && page.is(start, Glyphs.LETTER) && isMixed(page, start, end) && end - start > SHORTEST) {
                add(page, findings, start, end);
            }
        }
    }

    private static boolean isMixed(Page page, int start, int end) {
        boolean mixed = false;
        for (int at = start; at < end; at++) {
            mixed |= !page.is(at, Glyphs.LETTER);
        }
        return mixed;
    }

    /** A name begins with a letter; digits alone are a phone's or a QQ number's. */
    private static boolean isDate(Page page, int start, int end) {
        boolean hyphen = false;
        for (int at = start; at < end; at++) {
            hyphen |= page.at(at) == '-';
        }
        return hyphen && page.isDigit(start) && page.has(start, "20") && end - start < MOBILE;
    }

    private void behind(Page page, Findings findings, int labelEnd) {
        int start = Handles.start(page, labelEnd);
        if (start < 0) {
            return;
        }
        boolean letters = page.is(start, Glyphs.LETTER);
        int end =
                letters ? Handles.end(page, start) : Math.max(Handles.digitsEnd(page, start), Handles.end(page, start));
        add(page, findings, start, letters ? withTail(page, end) : end);
    }

    /** zhang_san 88: a few digits more behind a blank. */
    private static int withTail(Page page, int end) {
        int at = end + 1;
        while (page.at(end) == ' ' && at < end + LONGEST_TAIL + 2 && page.isDigit(at)) {
            at++;
        }
        boolean tail = at > end + 1 && at - end - 1 <= LONGEST_TAIL;
        return tail && ",。;)\n、\"”".indexOf(page.at(at)) >= 0 ? at : end;
    }

    private void add(Page page, Findings findings, int start, int end) {
        int length = end - start;
        boolean word = page.at(end) == '.' || page.at(end) == '@';
        if (length >= SHORTEST
                && length <= LONGEST
                && !word
                && !isDate(page, start, end)
                && !Neighbours.isMasked(page, start, end)
                && !page.has(start, "http")
                && !Neighbours.isAmount(page, start, end)) {
            findings.add(type(), start, end, Confidence.CERTAIN);
        }
    }
}
