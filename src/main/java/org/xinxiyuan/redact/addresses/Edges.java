package org.xinxiyuan.redact.addresses;

import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What ends the stretch an address may fill (片段边界), and blanks and brackets that do not. */
final class Edges {
    private static final CharSet HOUSES = CharSet.of("舍梯坡坊院门侧旁边头底里楼房寓");

    private static final String TRANSPARENT = "省市县区旗镇乡道村组路街巷园苑会队社屯栋幢元楼号院木查场";

    private static final String QUOTES = "‘’「」『』";

    private Edges() {}

    static boolean isEdge(Page page, IntPredicate taken, int at) {
        char c = page.at(at);
        if (Glyphs.is(c, Glyphs.HAN)) {
            return Glyphs.is(c, Glyphs.PROVINCE) && taken.test(at);
        }
        if (c == ' ' || c == Glyphs.NOTHING) {
            return c == ' '
                    && (page.at(at + 1) == ' ' || page.at(at - 1) == ' ' || TRANSPARENT.indexOf(page.at(at - 1)) < 0)
                    && !isBridge(page, at)
                    && !(page.at(at - 1) == '委' && "居村".indexOf(page.at(at - 2)) >= 0);
        }
        if (c == '(' || c == ')' || c == '[' || c == ']') {
            return !isBracketedNumber(page, at, c == '(' || c == '[');
        }
        // ④王平: the next of a list
        if (c >= '①'
                && c <= '⑳'
                && page.is(at + 1, Glyphs.HAN)
                && !page.is(at - 1, Glyphs.DIGIT)
                && !Numerals.isCircled(page, at)) {
            return true;
        }
        if (c == '\n' && isBroken(page, at)) {
            return false;
        }
        return Glyphs.is(c, Glyphs.BREAK) || c == ':' || taken.test(at) || c == '=' || QUOTES.indexOf(c) >= 0;
    }

    /** 宿舍 进门第2个梯 三楼: a blank between a house and the number in it. */
    private static boolean isBridge(Page page, int at) {
        if (page.isDigit(at - 1) && page.is(at + 1, Glyphs.UNIT)) {
            return true;
        }
        return HOUSES.has(page.at(at - 1))
                && (page.is(at + 1, Glyphs.HAN_DIGIT) && page.is(at + 2, Glyphs.UNIT)
                        || page.at(at + 1) == '进'
                        || page.at(at + 1) == '第');
    }

    /** 丽泽苑公寓B座⏎1216室: the line ends between a house and the stair or room in it. */
    private static boolean isBroken(Page page, int at) {
        var finer = switch (page.at(at - 1)) {
            case '院' -> "号栋幢单";
            case '座', '栋', '幢', '楼' -> "单室";
            case '元' -> "室号";
            case '组' -> "号";
            default -> "";
        };
        int unit = at + 1;
        while (unit - at < 6 && page.is(unit, Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            unit++;
        }
        return unit > at + 1 && finer.indexOf(page.at(unit)) >= 0;
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
}
