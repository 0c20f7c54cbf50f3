package org.xinxiyuan.redact.homes;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Rooms told by their number alone (光写房号): 302钱婶、405老周, 1701 周倩 报修, 住102. Only in texts that hold personal values, and
 * only where the number is a floor's and a room's; in a row of them or where the line speaks of buildings.
 */
final class BareRooms {
    private static final WordSet LODGERS = WordSet.of("租户 租客 房客 住户 业主");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final int MOST_FLOORS = 34;
    private static final int MOST_ROOMS = 24;
    private static final int LONGEST_NAME = 4;
    private static final String BUILDINGS = "楼栋幢室层元房";
    private static final String BEFORE = ",、;:。\n (";

    private final HomeJudge judge;
    private final Page page;
    private final List<Span> rooms = new ArrayList<>();

    BareRooms(HomeJudge judge) {
        this.judge = judge;
        page = judge.page;
    }

    void each() {
        if (!judge.findings.anyBetween(0, page.length()) || !tellsRooms()) {
            return;
        }
        for (int run = 0; run < page.runs(); run++) {
            int from = page.runStart(run);
            int to = page.runEnd(run);
            boolean sized = to - from >= SHORTEST && to - from <= LONGEST;
            if (sized && mayBeTold(from, to) && isRoom(from, to) && isTold(from, to)) {
                rooms.add(new Span(from, to));
            }
        }
        for (var room : rooms) {
            if (rooms.size() > 1 || page.at(room.start() - 1) == '住' || isAmongBuildings(room)) {
                judge.findings.add(new Detection(PersonalData.ADDRESS, room, Confidence.SUSPECTED));
            }
        }
    }

    /** Buildings or rooms are told with their units, or somebody lives in a number. */
    private boolean tellsRooms() {
        for (int i = 0; i < page.units(); i++) {
            if (isBuilding(page.unit(i))) {
                return true;
            }
        }
        var hits = page.hits();
        for (int hit = 0; hits.has(Cue.PERSON) && hit < hits.size(); hit++) {
            if (hits.cue(hit) == Cue.PERSON && LODGERS.isAt(page, hits.start(hit))) {
                return true;
            }
        }
        int lives = page.text().indexOf('住');
        while (lives >= 0 && !page.isDigit(lives + 1)) {
            lives = page.text().indexOf('住', lives + 1);
        }
        return lives >= 0;
    }

    private boolean isBuilding(int unit) {
        return BUILDINGS.indexOf(page.at(unit)) >= 0 || page.at(unit + 1) == '楼';
    }

    /** A short look: by far the most such numbers are years. */
    private boolean mayBeTold(int from, int to) {
        return page.at(from - 1) == '住'
                || page.at(from - 1) == '(' && page.is(from - 2, Glyphs.HAN)
                || judge.residence.maySurname(page, page.at(to) == ' ' ? to + 1 : to)
                        && BEFORE.indexOf(page.at(from - 1)) >= 0;
    }

    /** 1701: the seventeenth floor, the first room; no round sum and no year. */
    private boolean isRoom(int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + page.at(at) - '0';
        }
        int room = value % 100;
        return page.at(from) != '0' && value / 100 <= MOST_FLOORS && room > 0 && room <= MOST_ROOMS;
    }

    /** A person is named right behind the number, or the word of living stands right before it. */
    private boolean isTold(int from, int to) {
        if (judge.findings.isTaken(from) || page.tables().at(from).isPresent()) {
            return false;
        }
        if (page.at(from - 1) == '住') {
            return !page.is(to, Glyphs.HAN | Glyphs.LETTER) && page.at(to) != '.' && page.at(to) != '-';
        }
        if (page.at(from - 1) == '(') {
            boolean year = to - from == LONGEST && (page.has(from, "20") || page.has(from, "19"));
            return !year && "),房室".indexOf(page.at(to)) >= 0 && judge.residence.isName(page, from - 1);
        }
        int name = page.at(to) == ' ' ? to + 1 : to;
        return isPerson(name, name > to)
                && !page.hits().any(Cue.OFFICIAL, name, name + LONGEST_NAME + 1)
                && !page.hits().any(Cue.OFFICE, name, name + LONGEST_NAME);
    }

    private boolean isPerson(int name, boolean parted) {
        int end = name;
        while (end - name < LONGEST_NAME && page.is(end, Glyphs.HAN)) {
            end++;
        }
        return judge.residence.isNamedAt(page, judge.findings, name)
                || judge.residence.isCalled(page, name)
                || parted && end - name > 1 && !page.is(end, Glyphs.HAN) && judge.residence.isName(page, end);
    }

    /** Another room or a building stands in the same line. */
    private boolean isAmongBuildings(Span room) {
        int line = page.lineStart(room.start());
        int end = page.lineEnd(room.end());
        for (int i = 0; i < page.units(); i++) {
            int unit = page.unit(i);
            if (unit > line && unit < end && isBuilding(unit)) {
                return true;
            }
        }
        return false;
    }
}
