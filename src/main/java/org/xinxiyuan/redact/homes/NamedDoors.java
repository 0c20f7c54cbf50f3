package org.xinxiyuan.redact.homes;

import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Doors with a person's name right beside them (户主门牌): 404室王建国反映, 李秀英，东区14号，独居, 东头第二户马小虎. Nothing else tells
 * that they are homes, so they are only suspected. Groups alone are none: staff is parted into groups, too.
 */
final class NamedDoors {
    private static final CharSet DOORS = CharSet.of("号室院栋幢座单楼层户家门排间房舍弄");
    private static final CharSet MARKS = CharSet.of(" ,:(");
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 4;
    /** 12号: a day of the month. */
    private static final int LAST_DAY = 31;

    private final HomeJudge judge;
    private final Page page;

    NamedDoors(HomeJudge judge) {
        this.judge = judge;
        page = judge.page;
    }

    /** Looks at what has a unit, in texts that speak of persons. */
    void each() {
        if (!judge.findings.anyBetween(0, page.length()) && !page.hits().has(Cue.PERSON)) {
            return;
        }
        for (int i = 0; i < page.units(); i++) {
            int unit = page.unit(i);
            if (DOORS.has(page.at(unit)) && !judge.findings.isTaken(unit) && isNearName(unit) && isDoor(unit)) {
                judge.suspect();
            }
        }
    }

    /** A short look: a surname may begin behind it, or a mark stands before it. */
    private boolean isNearName(int unit) {
        int end = unit + 1;
        while (end - unit < LONGEST && page.is(end, Glyphs.DIGIT | Glyphs.UNIT | Glyphs.LETTER)) {
            end++;
        }
        int from = unit - 1;
        while (unit - from < LONGEST && !page.is(from, Glyphs.BREAK) && !MARKS.has(page.at(from))) {
            from--;
        }
        return judge.residence.maySurname(page, MARKS.has(page.at(end)) ? end + 1 : end)
                || MARKS.has(page.at(from)) && page.is(from - 1, Glyphs.HAN) && judge.residence.isName(page, from);
    }

    private boolean isDoor(int unit) {
        if (page.tables().at(unit).isPresent() || ContactBlocks.isOffices(page, unit)) {
            return false;
        }
        var reader = judge.reader;
        reader.read(page, judge.findings::isTaken, unit);
        if (reader.end() <= unit || !reader.hasNumber() && !reader.hasHouse() || isVague(unit)) {
            return false;
        }
        boolean named = isNamed(reader.end())
                || reader.fills(page) && judge.residence.isBeside(page, judge.findings, reader);
        return named
                && !page.hits().any(Cue.OFFICIAL, reader.frameStart() - LONGEST_NAME, reader.end() + LONGEST_NAME)
                && !judge.isNone()
                && (isFamily(reader.end()) || !isDay(reader.detailStart(), reader.end()))
                && !judge.residence.isWork(page, reader)
                && judge.residence.of(page, judge.findings, reader) != Owner.OFFICE;
    }

    /** A group, a whole building, 第5号 of a register, 3户 or 六房 counted. */
    private boolean isVague(int unit) {
        var reader = judge.reader;
        boolean group = reader.hasGroup() && !reader.hasDoor();
        boolean whole = "楼栋幢座层单".indexOf(page.at(reader.end() - 1)) >= 0;
        boolean counted = "户房间".indexOf(page.at(unit)) >= 0 && !isRoom(unit);
        boolean ordinal = isOrdinal(unit);
        return group
                || (whole || counted || ordinal) && !reader.isManifold() && !reader.hasHouse()
                || ordinal && page.at(reader.detailStart()) == '第' && reader.end() == unit + 1;
    }

    /** 503房: told like a room. */
    private boolean isRoom(int unit) {
        return page.at(unit) == '房' && page.isDigit(unit - 1) && page.isDigit(unit - 3);
    }

    private boolean isOrdinal(int unit) {
        int from = unit - 1;
        while (unit - from < LONGEST && page.is(from, Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            from--;
        }
        return page.at(from) == '第';
    }

    /** A whole name, no post in an office, right behind it or behind one mark. */
    private boolean isNamed(int end) {
        int at = MARKS.has(page.at(end)) ? end + 1 : end;
        return (judge.residence.isNamedAt(page, judge.findings, at) || judge.residence.isCalled(page, at))
                && !page.hits().any(Cue.OFFICE, at, at + LONGEST_NAME);
    }

    /** 16号侯德旺家. */
    private boolean isFamily(int end) {
        return page.at(end + 2) == '家' || page.at(end + 3) == '家';
    }

    /** 12号, 第3号: nothing but a number that may be a day. */
    private boolean isDay(int from, int end) {
        int value = 0;
        int at = from;
        while (page.isDigit(at) && at - from < LONGEST_NAME) {
            value = value * 10 + page.at(at) - '0';
            at++;
        }
        return at > from && at == end - 1 && page.at(at) == '号' && value <= LAST_DAY;
    }
}
