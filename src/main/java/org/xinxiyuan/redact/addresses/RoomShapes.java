package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Rooms that no unit tells (房号写法): 锦绣世家2-1-1303, 水东小区B7-1501, 友谊楼丁-203, 瑞景家园1102. */
public final class RoomShapes {
    private static final int LONGEST = 4;
    /** What the name of an estate ends with. */
    private static final String ESTATES = "苑园寓厦舍邸轩庭郡府";

    private RoomShapes() {}

    /** Building, stair and room, or two of them behind a name, begin with this run of digits. */
    public static boolean isAt(Page page, int run) {
        return page.runEnd(run) - page.runStart(run) <= LONGEST && (isRoom(page, run) || isShort(page, run));
    }

    /** A building's number or letter and a room, or a room right behind the name of an estate. */
    private static boolean isShort(Page page, int run) {
        int length = page.runEnd(run) - page.runStart(run);
        int start = page.runStart(run);
        char before = page.at(start - 1);
        if (length > 2) {
            boolean lettered = before == '-'
                    && (page.is(start - 2, Glyphs.LETTER) || "甲乙丙丁".indexOf(page.at(start - 2)) >= 0)
                    && page.is(start - 3, Glyphs.HAN);
            return (lettered || ESTATES.indexOf(before) >= 0) && page.at(start) != '0';
        }
        if ("巷弄".indexOf(before) >= 0 && joined(page, run)) {
            return true;
        }
        boolean named = page.is(page.is(start - 1, Glyphs.LETTER) ? start - 2 : start - 1, Glyphs.HAN);
        int next = run + 1;
        return next < page.runs()
                && (joined(page, run) || hashed(page, run))
                && (named || isEdged(page, run))
                && page.at(page.runEnd(next)) != '-'
                && page.at(page.runStart(next)) != '0'
                && page.runEnd(next) - page.runStart(next) >= 3
                && page.runEnd(next) - page.runStart(next) <= 4;
    }

    private static boolean isRoom(Page page, int run) {
        if (run + 2 >= page.runs()) {
            return false;
        }
        int room = page.runEnd(run + 2) - page.runStart(run + 2);
        boolean lettered = page.at(page.runStart(run) - 1) == '-' && page.is(page.runStart(run) - 2, Glyphs.LETTER);
        return (lettered || page.at(page.runStart(run) - 1) != '-')
                && page.at(page.runEnd(run + 2)) != '-'
                && joined(page, run)
                && joined(page, run + 1)
                && page.runEnd(run) - page.runStart(run) <= 2
                && page.runEnd(run + 1) - page.runStart(run + 1) <= 2
                && page.at(page.runStart(run + 2)) != '0'
                && (room == 3 || room == 4);
    }

    /** 7-803 陈女士, @物业 2#1401 漏水: nothing but marks and blanks on both sides. */
    private static boolean isEdged(Page page, int run) {
        char before = page.at(page.runStart(run) - 1);
        int end = page.runEnd(run + 1);
        boolean first = "\n 、|,".indexOf(before) >= 0;
        return first && (page.is(end, Glyphs.HAN) || "、|".indexOf(page.at(end)) >= 0 || page.at(end) == ' ');
    }

    /** 2#1401. */
    private static boolean hashed(Page page, int run) {
        return page.at(page.runEnd(run)) == '#' && page.runStart(run + 1) == page.runEnd(run) + 1;
    }

    private static boolean joined(Page page, int run) {
        return page.at(page.runEnd(run)) == '-' && page.runStart(run + 1) == page.runEnd(run) + 1;
    }
}
