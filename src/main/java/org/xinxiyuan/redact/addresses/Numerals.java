package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** A number with its unit in an address (门牌成分): 3组, （5）组, 第五村民小组, 附2号, B座, 12-2-301. */
final class Numerals {
    private static final WordSet UNITS = WordSet.of(String.join(
            " ", "经济合作社", "经济社", "村民小组", "居民小组", "生产小组", "村民组", "居民组", "生产队", "自然村", "作业区", "作业站", "单元", "号楼", "号院",
            "号门", "号房", "号宅", "号铺", "门市", "楼层", "支弄", "小区", "小队", "小组", "街坊", "大队", "分场", "号", "號", "组", "队", "社", "屯",
            "栋", "幢", "座", "楼", "层", "室", "户", "排", "弄", "院", "铺", "连", "区", "期", "段", "巷", "门", "房", "街", "路", "家",
            "里", "艾里", "村", "委", "趟", "梯", "舍", "台", "窑", "号窑", "独贵龙", "道门", "自然庄", "自然屯", "牧组", "合作社"));
    /** Houses are counted so, other things too: only an ordinal tells a house (第二间). */
    private static final String COUNTED = "间幢座孔榴落进厝扇道";

    /** 第二个院, 第2个梯. */
    private static final String HOUSES = "院门户家楼房梯巷窑屋胡";

    /** Units that may stand behind a blank. */
    private static final String PARTED = "号號栋幢座单室组队社弄楼层户排街村居生小巷屯经自";

    private static final WordSet GATES = WordSet.of("大门 铁门 红门 黑门 木门 院门 门楼 院子 路口");

    private static final int LONGEST_ROOM = 4;
    private static final String GROUPS = "组队社屯村委连龙";
    static final String ORDERS = "甲乙丙丁戊东西南北中上下前后左右内外十百廿";

    private int end;
    private boolean dashed;
    private boolean hashed;
    private int longestPart;
    private String unit = "";

    /** Reads one number with its unit; false if none starts here. */
    boolean read(Page page, int from, int to) {
        int at = from;
        unit = "";
        dashed = false;
        hashed = false;
        at += page.at(at) == '第' || page.at(at) == '附' || page.at(at) == '之' ? 1 : 0;
        boolean bracket = page.at(at) == '(' || page.at(at) == '[';
        at += bracket ? 1 : 0;
        int digits = numeralEnd(page, at, to);
        if (digits == at) {
            return false;
        }
        at = bracket && (page.at(digits) == ')' || page.at(digits) == ']') ? digits + 1 : digits;
        end = at;
        int behind = page.skipBlanks(at);
        unit = unitAt(page, behind, to);
        // 1102 段 2斤: behind a blank another word begins
        unit = behind > at && !unit.isEmpty() && PARTED.indexOf(unit.charAt(0)) < 0 ? "" : unit;
        boolean listed = bracket && unit.equals("弄")
                || unit.equals("户")
                        && "第数".indexOf(page.at(from)) < 0
                        && "数排栋幢巷趟".indexOf(page.at(from - 1)) < 0
                        && (page.at(from - 1) == '户' || isCount(page, from, digits));
        unit = listed ? "" : unit;
        close(page, from, behind, to);
        return true;
    }

    /** Takes the unit in: 第二个院, 第二间, 8号甲. */
    private void close(Page page, int from, int behind, int to) {
        boolean ordinal = page.at(from) == '第';
        if (ordinal && page.at(behind) == '个' && GATES.isAt(page, behind + 1)) {
            unit = "间";
            end = behind + 3;
        } else if (ordinal && page.at(behind) == '个' && HOUSES.indexOf(page.at(behind + 1)) >= 0) {
            unit = "间";
            boolean longer = page.at(behind + 2) == page.at(behind + 1) || page.at(behind + 2) == '同';
            end = behind + (longer ? 3 : 2);
        } else if (unit.isEmpty() && ordinal && COUNTED.indexOf(page.at(behind)) >= 0) {
            unit = "间";
            end = behind + 1;
        } else if (!unit.isEmpty()) {
            end = suffixEnd(page, behind + unit.length(), to);
        }
    }

    /** 三户: how many there are. */
    private static boolean isCount(Page page, int from, int to) {
        int at = from;
        while (at < to && (page.is(at, Glyphs.HAN_DIGIT) || page.at(at) == '十')) {
            at++;
        }
        return at == to;
    }

    /** 8号甲, 1栋东: a letter of order closes the number. */
    private int suffixEnd(Page page, int at, int to) {
        boolean house = "号栋幢楼".indexOf(page.at(at - 1)) >= 0;
        boolean last = at + 1 >= to || !page.is(at + 1, Glyphs.HAN | Glyphs.DIGIT | Glyphs.HAN_DIGIT);
        return house && at < to && last && "甲乙丙丁东西南北".indexOf(page.at(at)) >= 0 ? at + 1 : at;
    }

    /** 东门, 左前院: letters of order and the unit right behind. */
    static boolean isOrdered(Page page, int at) {
        boolean two = ORDERS.indexOf(page.at(at + 1)) >= 0;
        return ORDERS.indexOf(page.at(at)) >= 0
                && (UNITS.isAt(page, at + 1) || two && UNITS.isAt(page, at + 2) || page.at(at + 1) == '之');
    }

    private int numeralEnd(Page page, int from, int to) {
        int at = from;
        int kinds = 0;
        int part = 0;
        longestPart = 0;
        boolean year = page.isDigit(at) && (page.has(at, "20") || page.has(at, "19")) && page.at(at + 4) == '-';
        if (year && page.isDigit(at + 2) && page.isDigit(at + 3)) {
            return from;
        }
        while (at < to && (isNumeral(page, at) || isJoint(page, at, to) && at > from)) {
            if (dashed && page.isDigit(at - 1) && page.is(at, Glyphs.HAN_DIGIT)) {
                break;
            }
            dashed |= page.at(at) == '-' || page.at(at) == '#';
            hashed |= page.at(at) == '#';
            part = page.isDigit(at) ? part + 1 : 0;
            longestPart = Math.max(longestPart, part);
            kinds |= page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT) ? 1 : 0;
            at++;
            if (at - from > 14) {
                return from;
            }
        }
        boolean room = page.at(at) == '室';
        boolean orders = kinds == 0 && (room || at - from > (page.is(from, Glyphs.LETTER) ? 1 : 2));
        return orders ? from : at;
    }

    private boolean isJoint(Page page, int at, int to) {
        char c = page.at(at);
        return (c == '-'
                        || c == '之'
                        || c == '/'
                        || c == '#'
                        || c == Glyphs.NOTHING
                        || c == ' ' && page.at(at - 1) == '-')
                && at + 1 < to
                && (isNumeral(page, at + 1) || page.at(at + 1) == ' ' && page.isDigit(at + 2));
    }

    private static boolean isNumeral(Page page, int at) {
        return page.at(at) < '①' || page.at(at) > '⑨' ? isPlainNumeral(page, at) : isCircled(page, at);
    }

    /** 团堡村⑥组: the group's number, no item of a list. */
    static boolean isCircled(Page page, int at) {
        return page.is(at - 1, Glyphs.HAN) && "组社队".indexOf(page.at(at + 1)) >= 0 && !Hamlets.goesOn(page, at + 2);
    }

    private static boolean isPlainNumeral(Page page, int at) {
        return page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT)
                || page.is(at, Glyphs.LETTER)
                || ORDERS.indexOf(page.at(at)) >= 0;
    }

    private String unitAt(Page page, int at, int to) {
        if (page.at(at) == '#') {
            return page.at(at + 1) == '楼' ? "#楼" : "#";
        }
        int length = UNITS.lengthAt(page, at);
        // 3弄7号楼上: over the house, no block of flats
        if (page.has(at, "号楼") && "上下".indexOf(page.at(at + 2)) >= 0 && !page.is(at + 3, Glyphs.HAN | Glyphs.DIGIT)) {
            return "号";
        }
        // 8-1-1201楼上: over the room
        boolean room = dashed || page.isDigit(at - 3) && page.isDigit(at - 1);
        if (room && page.at(at) == '楼' && "上下".indexOf(page.at(at + 1)) >= 0) {
            return "";
        }
        // 五委9组: a neighbourhood of the north-east; elsewhere 委 begins other words
        if (length == 1 && (page.at(at) == '委' || page.at(at) == '台') && !isNumeral(page, at + 1)) {
            return "";
        }
        return length == 0 || at + length > to ? "" : page.text().substring(at, at + length);
    }

    /** 七零三, 之二, 12F: a room or an annex behind a number that has its unit, though no digit ends it. */
    boolean isRoomBehind(Page page, int from) {
        int digits = from + (page.at(from) == '之' ? 1 : 0);
        int at = digits;
        while (at < end && page.is(at, Glyphs.HAN_DIGIT | Glyphs.DIGIT)) {
            at++;
        }
        boolean annex = digits > from || at - digits == 3 || at - digits == 4;
        boolean lettered = at > digits && at == end - 1 && page.is(at, Glyphs.LETTER) && page.isDigit(at - 1);
        return at == end && annex || lettered;
    }

    int end() {
        return end;
    }

    /** Written as 12-2-301. */
    boolean isDashed() {
        return dashed && longestPart <= LONGEST_ROOM;
    }

    /** 18#1单元: the building's number stands in it, too. */
    boolean isHashed() {
        return hashed;
    }

    /** D6-1-1501: a letter needs building, stair and room to be a home. */
    boolean isDoubleDashed(Page page, int from) {
        int dashes = 0;
        for (int i = from; i < end; i++) {
            dashes += page.at(i) == '-' ? 1 : 0;
        }
        return dashes > 1;
    }

    boolean hasUnit() {
        return !unit.isEmpty();
    }

    String unit() {
        return unit;
    }

    /** A villagers' group, team or hamlet. */
    boolean isGroup() {
        return !unit.isEmpty() && GROUPS.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }
}
