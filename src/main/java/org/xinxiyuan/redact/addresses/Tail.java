package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What belongs to an address behind its last number (住址尾部): more rooms of a list, a note on the house in brackets. */
final class Tail {
    private static final int LONGEST = 16;
    private final Numerals numerals = new Numerals();
    private final Frame frame;
    private final Detail detail;

    Tail(Frame frame, Detail detail) {
        this.frame = frame;
        this.detail = detail;
    }

    /** Behind all of it; the frame grows with it. */
    int read(Page page, int from) {
        return note(page, more(page, from));
    }

    /** 1-2-5、1-3-6; 九组、十组的村民: more of the same kind. */
    private int more(Page page, int from) {
        int end = from;
        int next = end + 1;
        while (page.at(next - 1) == '、' && numerals.read(page, next, page.length())) {
            boolean rooms = detail.hasRoom && numerals.isDashed() && page.isDigit(numerals.end() - 1);
            boolean groups = numerals.isGroup() && page.has(numerals.end(), "的村民");
            boolean houses = "栋幢楼".indexOf(page.at(end - 1)) >= 0
                    && numerals.hasUnit()
                    && page.at(numerals.end() - 1) == page.at(end - 1);
            if (!rooms && !groups && !houses) {
                return end;
            }
            end = numerals.end();
            frame.end = Math.max(frame.end, end);
            next = end + 1;
        }
        return end;
    }

    /** 13组（靠江边红瓦房）: a note on the house belongs to a labelled address. */
    private int note(Page page, int end) {
        boolean told = frame.label != Cue.NONE && frame.label != Cue.OFFICE_ADDRESS;
        if (page.at(end) != '(' || !told && !detail.hasGroup) {
            return end;
        }
        int close = end + 1;
        boolean house = false;
        while (close < end + LONGEST && page.is(close, Glyphs.HAN | Glyphs.DIGIT)) {
            house |= "店房楼旁边屋院家牌面坎坡".indexOf(page.at(close)) >= 0;
            close++;
        }
        if (house && page.at(close) == ')' && Detail.isNameLike(page, end + 1, close)) {
            frame.end = Math.max(frame.end, close + 1);
            return close + 1;
        }
        return end;
    }
}
