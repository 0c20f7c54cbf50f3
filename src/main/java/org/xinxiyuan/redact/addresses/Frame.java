package org.xinxiyuan.redact.addresses;

import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Hits;
import org.xinxiyuan.redact.scan.Page;

/** The stretch of text an address may fill (候选片段): between punctuation, behind its label. */
final class Frame {
    private static final int REACH = 64;
    private static final String TRANSPARENT = "省市县区旗镇乡道村组路街巷园苑会队社屯栋幢元楼号院木查场";
    int start;
    int end;
    /** The label's kind; NONE if the stretch has none. */
    Cue label;
    /** The label ends with a colon or is the head of a column: all of the stretch is the value. */
    boolean closed;

    void around(Page page, IntPredicate taken, int place) {
        int first = place;
        while (first < page.length() && first < place + 6 && "在于为是: \n".indexOf(page.at(first)) >= 0) {
            first++;
        }
        start = first;
        while (start > 0 && start > place - REACH && !isEdge(page, taken, start - 1)) {
            start--;
        }
        end = first;
        while (end < page.length() && end < place + REACH && !isEdge(page, taken, end)) {
            end++;
        }
        label = Cue.NONE;
        closed = false;
        endAtNextLabel(page, first);
        page.tables().cellAt(place).ifPresent(cell -> {
            start = Math.max(start, cell.start());
            end = Math.min(end, cell.end());
        });
        takeLabelInside(page, place);
        if (label == Cue.NONE) {
            takeLabelBefore(page);
        }
        start = page.skipBlanks(start);
    }

    /** 住址：… 公民身份号码 …: the next label ends the value. */
    private void endAtNextLabel(Page page, int from) {
        var hits = page.hits();
        for (int hit = hits.firstFrom(from); hit < hits.size() && hits.start(hit) < end; hit++) {
            // 信用社 and the like are labels too, but also places
            boolean told =
                    hits.cue(hit).ordinal() <= Cue.HOME_PHONE.ordinal() || !page.is(hits.start(hit) - 1, Glyphs.HAN);
            if (told && hits.cue(hit).isLabel() && hits.start(hit) > from && !isAddressLabel(hits.cue(hit))) {
                end = hits.start(hit);
            }
        }
    }

    private static boolean isEdge(Page page, IntPredicate taken, int at) {
        char c = page.at(at);
        if (Glyphs.is(c, Glyphs.HAN)) {
            return false;
        }
        if (c == ' ' || c == Glyphs.NOTHING) {
            return c == ' '
                    && (page.at(at + 1) == ' ' || page.at(at - 1) == ' ' || TRANSPARENT.indexOf(page.at(at - 1)) < 0);
        }
        if (c == '(' || c == ')' || c == '[' || c == ']') {
            return !isBracketedNumber(page, at, c == '(' || c == '[');
        }
        return Glyphs.is(c, Glyphs.BREAK) || c == ':' || taken.test(at) || c == '=';
    }

    /** （5）组: the brackets belong to the number. */
    private static boolean isBracketedNumber(Page page, int at, boolean opens) {
        int step = opens ? 1 : -1;
        int other = at + step;
        while (Math.abs(other - at) < 5 && page.is(other, Glyphs.DIGIT | Glyphs.HAN_DIGIT) || page.at(other) == '十') {
            other += step;
        }
        boolean pair = other != at + step
                && (opens
                        ? page.at(other) == ')' || page.at(other) == ']'
                        : page.at(other) == '(' || page.at(other) == '[');
        int close = opens ? other : at;
        return pair && page.is(page.skipBlanks(close + 1), Glyphs.UNIT);
    }

    private void takeLabelInside(Page page, int place) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(place + 1); hit >= 0 && hits.start(hit) >= start; hit--) {
            if (isAddressLabel(hits.cue(hit))) {
                take(page, hits, hit);
                return;
            }
        }
    }

    private void take(Page page, Hits hits, int hit) {
        label = hits.cue(hit);
        start = hits.end(hit);
        while ("在于为是至:的,".indexOf(page.at(start)) >= 0 && start < end) {
            start++;
        }
    }

    private void takeLabelBefore(Page page) {
        int before = page.skipBlanksBack(start - 1);
        while (before >= 0 && before > start - 6 && ":=\n-\"[".indexOf(page.at(before)) >= 0) {
            before = page.skipBlanksBack(before - 1);
        }
        var hits = page.hits();
        int hit = hits.lastBefore(before + 1);
        if (before < start - 1 && hit >= 0 && hits.end(hit) == before + 1 && isAddressLabel(hits.cue(hit))) {
            label = hits.cue(hit);
            closed = true;
        }
        var head = page.tables().headAt(start);
        if (label == Cue.NONE && (isAddressLabel(head) || head == Cue.GROUP)) {
            label = head;
            closed = true;
        }
    }

    static boolean isAddressLabel(Cue cue) {
        return cue == Cue.HOME || cue == Cue.ADDRESS || cue == Cue.OFFICE_ADDRESS || cue == Cue.LOCATED;
    }
}
