package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** A number with its unit in an address (门牌成分): 3组, （5）组, 第五村民小组, 附2号, B座, 12-2-301. */
final class Numerals {
    private static final WordSet UNITS = WordSet.of(String.join(
            " ", "村民小组", "居民小组", "生产小组", "村民组", "居民组", "生产队", "自然村", "作业区", "单元", "号楼", "号院", "号门", "号房", "号宅", "号铺",
            "门市", "楼层", "支弄", "小区", "小队", "小组", "街坊", "大队", "分场", "号", "號", "组", "队", "社", "屯", "栋", "幢", "座", "楼", "层",
            "室", "户", "排", "弄", "院", "铺", "连", "区", "期", "段", "巷", "门", "房", "街", "路", "家", "里", "村"));
    private static final String GROUPS = "组队社屯村";
    private static final String ORDERS = "甲乙丙丁戊东西南北中上下前后左右内外十百廿";

    private int end;
    private boolean dashed;
    private String unit = "";

    /** Reads one number with its unit; false if none starts here. */
    boolean read(Page page, int from, int to) {
        int at = from;
        unit = "";
        dashed = false;
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
        if (!unit.isEmpty()) {
            end = behind + unit.length();
        }
        return true;
    }

    private int numeralEnd(Page page, int from, int to) {
        int at = from;
        int kinds = 0;
        while (at < to && (isNumeral(page, at) || isJoint(page, at, to) && at > from)) {
            dashed |= page.at(at) == '-';
            kinds |= page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT) ? 1 : 0;
            at++;
            if (at - from > 14) {
                return from;
            }
        }
        boolean orders = kinds == 0 && at - from > 2;
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
        return page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT)
                || page.is(at, Glyphs.LETTER)
                || ORDERS.indexOf(page.at(at)) >= 0;
    }

    private static String unitAt(Page page, int at, int to) {
        if (page.at(at) == '#') {
            return page.at(at + 1) == '楼' ? "#楼" : "#";
        }
        int length = UNITS.lengthAt(page, at);
        return length == 0 || at + length > to ? "" : page.text().substring(at, at + length);
    }

    int end() {
        return end;
    }

    /** Written as 12-2-301. */
    boolean isDashed() {
        return dashed;
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
