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

    @Override
    public PersonalData type() {
        return PersonalData.WECHAT;
    }

    @Override
    public void find(Page page, Findings findings) {
        var hits = page.hits();
        if (!hits.has(Cue.WECHAT)) {
            return;
        }
        for (int hit = 0; hit < hits.size(); hit++) {
            if (hits.cue(hit) == Cue.WECHAT && !Handles.isPublic(page, hit)) {
                int before = Handles.startBefore(page, hits.start(hit), hits.end(hit));
                int told = Handles.startTold(page, hits.start(hit));
                if (told >= 0) {
                    add(page, findings, told, Handles.end(page, told));
                } else if (before >= 0) {
                    add(page, findings, before, hits.start(hit) - 1);
                } else {
                    behind(page, findings, hits.end(hit));
                }
            }
        }
        for (var table : page.tables().all()) {
            Columns.each(
                    page,
                    table,
                    Cue.WECHAT,
                    cell -> add(page, findings, cell.start(), Handles.end(page, cell.start())));
        }
    }

    private void behind(Page page, Findings findings, int labelEnd) {
        int start = Handles.start(page, labelEnd);
        if (start < 0) {
            return;
        }
        boolean letters = page.is(start, Glyphs.LETTER);
        int end =
                letters ? Handles.end(page, start) : Math.max(Handles.digitsEnd(page, start), Handles.end(page, start));
        add(page, findings, start, end);
    }

    private void add(Page page, Findings findings, int start, int end) {
        int length = end - start;
        boolean word = page.at(end) == '.' || page.at(end) == '@';
        if (length >= SHORTEST
                && length <= LONGEST
                && !word
                && !Neighbours.isMasked(page, start, end)
                && !page.has(start, "http")
                && !Neighbours.isAmount(page, start, end)) {
            findings.add(type(), start, end, Confidence.CERTAIN);
        }
    }
}
