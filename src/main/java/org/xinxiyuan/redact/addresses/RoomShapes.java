package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Rooms that no unit tells (房号写法): 锦绣世家2-1-1303, 水东小区B7-1501, 友谊楼丁-203, 瑞景家园1102. */
public final class RoomShapes {
    private static final int LONGEST = 4;

    private RoomShapes() {}

    /** Building, stair and room, or two of them behind a name, begin with this run of digits. */
    public static boolean isAt(Page page, int run) {
        int length = page.runEnd(run) - page.runStart(run);
        if (length > 2) {
            return length <= LONGEST && isLone(page, page.runStart(run));
        }
        return joined(page, run) && isRoom(page, run) || isParted(page, run) && isShort(page, run);
    }

    /** A room behind a building's letter or right behind the name of an estate. */
    private static boolean isLone(Page page, int start) {
        char before = page.at(start - 1);
        if (before != '-') {
            boolean house = before != '楼' || "东西南北前后新老大小".indexOf(page.at(start - 2)) >= 0;
            return house && Glyphs.is(before, Glyphs.ESTATE) && page.at(start) != '0';
        }
        boolean lettered = page.is(start - 2, Glyphs.LETTER) || "甲乙丙丁".indexOf(page.at(start - 2)) >= 0;
        return lettered && page.is(start - 3, Glyphs.HAN) && page.at(start) != '0';
    }

    /** A building's number and a room. */
    private static boolean isShort(Page page, int run) {
        int start = page.runStart(run);
        // 人民路22-6; but 走路30-40分
        boolean road = "路街".indexOf(page.at(start - 1)) >= 0
                && page.is(start - 3, Glyphs.HAN)
                && "走赶跑问修开过上逛马公".indexOf(page.at(start - 2)) < 0;
        if (road || "巷弄".indexOf(page.at(start - 1)) >= 0) {
            return true;
        }
        boolean named = page.is(page.is(start - 1, Glyphs.LETTER) ? start - 2 : start - 1, Glyphs.HAN);
        return (named || isEdged(page, run)) && page.at(page.runEnd(run + 1)) != '-' && isRoomLong(page, run + 1);
    }

    private static boolean isRoom(Page page, int run) {
        int start = page.runStart(run);
        // GJ-3-5-301, ODN3-5-301: a device
        int letter = page.at(start - 1) == '-' ? start - 2 : start - 1;
        if (page.is(letter, Glyphs.LETTER) && page.is(letter - 1, Glyphs.LETTER)) {
            return false;
        }
        boolean lettered = page.at(start - 1) == '-' && page.is(start - 2, Glyphs.LETTER);
        return (lettered || page.at(page.runStart(run) - 1) != '-')
                && joined(page, run + 1)
                && page.at(page.runEnd(run + 2)) != '-'
                && page.runEnd(run + 1) - page.runStart(run + 1) <= 2
                && (isRoomLong(page, run + 2) || isLodged(page, start));
    }

    /** 宿舍平房4-2-1. */
    private static boolean isLodged(Page page, int start) {
        return page.has(start - 2, "平房") || page.has(start - 2, "宿舍") || page.has(start - 3, "家属院");
    }

    private static boolean isRoomLong(Page page, int run) {
        int length = page.runEnd(run) - page.runStart(run);
        return (length == 3 || length == LONGEST) && page.at(page.runStart(run)) != '0';
    }

    /** 7-803 陈女士, @物业 2#1401 漏水: nothing but marks and blanks on both sides. */
    private static boolean isEdged(Page page, int run) {
        char before = page.at(page.runStart(run) - 1);
        int end = page.runEnd(run + 1);
        boolean first = "\n 、|,".indexOf(before) >= 0;
        return first && (page.is(end, Glyphs.HAN) || "、|".indexOf(page.at(end)) >= 0 || page.at(end) == ' ');
    }

    /** 7-803, 2#1401. */
    private static boolean isParted(Page page, int run) {
        boolean hashed = page.at(page.runEnd(run)) == '#' && run + 1 < page.runs();
        return joined(page, run) || hashed && page.runStart(run + 1) == page.runEnd(run) + 1;
    }

    private static boolean joined(Page page, int run) {
        return page.at(page.runEnd(run)) == '-'
                && run + 1 < page.runs()
                && page.runStart(run + 1) == page.runEnd(run) + 1;
    }
}
