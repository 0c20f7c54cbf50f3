package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Places of a text that hold homes without a label (住址的位置): beside a person, in a row of a list, in a complaint. */
final class Slots {
    private static final WordSet LISTS = WordSet.of("分红 名册 花名 名单 低保 救助 户主");
    private static final WordSet COMPLAINTS = WordSet.of("反映 来信 投诉 诉求 来电 信访");
    private static final int SAID_BEFORE = 12;
    private static final int SENTENCE = 80;
    /** What a list's first cell ends with where it names a body, no person. */
    private static final String BODIES = "院所站校店厂社委局点部馆村组屯镇乡县区市楼路街房田井";

    private static final int LONGEST_PLAIN = 4;
    private static final int LONGEST_REST = 24;
    private static final String COUNTED = "元岁吨亩头只袋人桶斤㎡株户床套台";
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;
    private final Dwellers dwellers;

    Slots(Dwellers dwellers) {
        this.dwellers = dwellers;
    }

    /** The address fills the clause beside a person, heads a list of persons, or is where a complaint comes from. */
    boolean hold(Page page, Findings findings, AddressReader address) {
        boolean fine = address.hasGroup() || address.hasDoor() || address.hasHouse() || address.hasPlace();
        boolean floor =
                address.hasNumber() && address.named(page) > 2 && "楼层排院".indexOf(page.at(address.end() - 1)) >= 0;
        // 尹某、6-1-201、8%: the mark parts cells, no groups
        boolean cell = page.at(address.end()) == '、' && (address.hasDoor() || address.hasHouse());
        if (!fine && !floor || !cell && Groups.isWorked(page, address)) {
            return false;
        }
        boolean whole = address.fills(page) && dwellers.isBeside(page, findings, address);
        boolean listed = address.hasVillage() && address.hasGroup() && LISTS.isAt(page, address.end());
        boolean built = address.hasLevels()
                && (address.hasDoor() || address.isHouse(page) || address.hasGroup() && address.hasPlace())
                && isComplaint(page, address)
                && !Telling.isAddressee(page, address);
        boolean told = isComplaint(page, address) || isToldWithNumber(page, findings, address);
        return whole && !isMeeting(page, address)
                || listed
                || built
                || address.hasVillage() && address.hasPlace() && dwellers.isHeading(page, address.end())
                || address.hasVillage() && (address.hasGroup() && told || address.hasHouse());
    }

    /** 供销社门口: where people meet, no home. */
    private static boolean isMeeting(Page page, AddressReader address) {
        boolean vague = !address.hasGroup() && !address.hasDoor() && !address.hasHouse() && !address.hasVillage();
        boolean house = "院屋宅楼房".indexOf(page.at(address.end() - 1)) >= 0 || page.has(address.end() - 2, "楼上");
        return vague && !house && page.hits().any(Cue.OFFICE, address.detailStart(), address.end());
    }

    /** The same sentence holds a personal number. */
    private static boolean isToldWithNumber(Page page, Findings findings, AddressReader address) {
        int from = address.frameStart();
        while (from > 0 && address.frameStart() - from < SENTENCE && "。\n".indexOf(page.at(from - 1)) < 0) {
            from--;
        }
        int to = address.end();
        while (to - address.end() < SENTENCE && "。\n".indexOf(page.at(to)) < 0) {
            to++;
        }
        return findings.anyBetween(from, address.frameStart()) || findings.anyBetween(address.end(), to);
    }

    private static boolean isComplaint(Page page, AddressReader address) {
        for (int at = address.frameStart() - SAID_BEFORE; at < address.detailStart(); at++) {
            if (COMPLAINTS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** ②旺堆 某县某镇某村5组: the line begins with a name, the address is next and ends the line or its cell. */
    boolean isRow(Page page, AddressReader address) {
        int line = page.lineStart(address.start());
        while (line < address.start() && !page.is(line, Glyphs.HAN)) {
            line++;
        }
        int end = line;
        while (end - line <= LONGEST_NAME && page.is(end, Glyphs.HAN) || page.at(end) == '.' && end > line) {
            end++;
        }
        boolean body = BODIES.indexOf(page.at(end - 1)) >= 0;
        int place = behindAge(page, page.skipBlanks(end));
        if (page.at(end) == ' '
                && end - line >= SHORTEST_NAME
                && end - line <= LONGEST_PLAIN
                && !body
                && place == address.start()) {
            return page.at(address.end()) == ' '
                            && dwellers.isWhole(page, line, end)
                            && endsCounted(page, address.end())
                    || isRowOf(page, address, line, end, body);
        }
        return isRowOf(page, address, line, end, body);
    }

    /** 88岁, 男: what stands between the name and the place. */
    private static int behindAge(Page page, int from) {
        int at = from;
        while (page.isDigit(at) && at - from < 3) {
            at++;
        }
        boolean told = at > from ? page.at(at) == '岁' : "男女".indexOf(page.at(at)) >= 0;
        return told && page.at(at + 1) == ' ' ? page.skipBlanks(at + 1) : from;
    }

    /** …12号院 1980元: the rest of the line counts something. */
    private static boolean endsCounted(Page page, int from) {
        int end = page.lineEnd(from);
        return end - from <= LONGEST_REST && COUNTED.indexOf(page.at(end - 1)) >= 0 && page.isDigit(end - 2)
                || page.isDigit(end - 1) && end - from <= LONGEST_REST;
    }

    private boolean isRowOf(Page page, AddressReader address, int line, int end, boolean body) {
        boolean whole = page.at(address.end()) == '\n' && dwellers.isWhole(page, line, end)
                || page.at(address.end()) == ' ' && dwellers.isName(page, end);
        return page.at(end) == ' '
                && end - line >= SHORTEST_NAME
                && !body
                && behindAge(page, page.skipBlanks(end)) == address.start()
                && whole;
    }

    /** What ends here may be a body's name or a place's, no person's. */
    static boolean isBody(Page page, int end) {
        return BODIES.indexOf(page.at(end - 1)) >= 0;
    }

    /** A house in the country, or one of many, where the line speaks of persons; no number is needed. */
    boolean isHouse(Page page, Findings findings, AddressReader address) {
        boolean house = address.isHouse(page) || address.hasHouse();
        if (!house || !address.hasLevels() && !address.isManifold()) {
            return false;
        }
        int line = page.lineStart(address.start());
        int end = page.lineEnd(address.end());
        return address.hasVillage() || page.hits().any(Cue.PERSON, line, end) || findings.anyBetween(line, end);
    }

    /** 南苑六舍317: a room that fills its cell where the line speaks of those who live there. */
    boolean isRoom(Page page, AddressReader address) {
        boolean room = page.isDigit(address.end() - 1) || page.at(address.end() - 1) == '室';
        return room
                && address.hasRoom()
                && address.fills(page)
                && page.hits().any(Cue.PERSON, page.lineStart(address.start()), address.start());
    }

    /** A place beside others of the same record, a personal number among them (金竹坪 邮电所隔壁二楼). */
    boolean isInRecord(Page page, Findings findings, AddressReader address) {
        boolean told = address.hasPlace() && address.hasNumber() || address.hasPlace() && address.hasLevels();
        return told
                && address.fills(page)
                && address.named(page) > 2
                && page.at(address.frameStart() - 1) == ' '
                && findings.anyBetween(page.lineStart(address.start()), page.lineEnd(address.end()));
    }
}
