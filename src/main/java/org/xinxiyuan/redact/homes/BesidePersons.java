package org.xinxiyuan.redact.homes;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Places that stand right beside a person's name or number and nothing else tells (人旁地名): 程灶根（上坑坞）. */
final class BesidePersons {
    /** What parts a place from the number behind it, and from the name before it. */
    private static final String MARKS = ",、|\t";

    private static final String EDGES = ",;)。\n、|\t";
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_BRACKET = 40;
    private final HomeJudge judge;
    private final Page page;

    BesidePersons(HomeJudge judge) {
        this.judge = judge;
        page = judge.page;
    }

    /** 程灶根（上坑坞）, 贺家湾后坝，138…: the name of a place and nothing else right beside a person. */
    void each() {
        int run;
        for (int at = judge.findings.nextTaken(0); at >= 0; at = judge.findings.nextTaken(page.runEnd(run))) {
            run = page.runAt(at);
            if (run == page.runs()) {
                break;
            }
            if (judge.findings.isTaken(page.runStart(run))) {
                int number = labelled(page, page.runStart(run));
                before(number);
                heading(number - 1);
            }
            int end = page.runEnd(run);
            boolean parted = page.at(end) == ',' || page.at(end) == ' ';
            if (parted && judge.findings.isTaken(end - 1) && villageBehind(page, page.skipBlanks(end + 1))) {
                judge.at(page.skipBlanks(end + 1));
            }
        }
        for (int open = page.text().indexOf('（'); open >= 0; open = page.text().indexOf('（', open + 1)) {
            bracket(open);
        }
    }

    /** 下坝 罗光亮 138…: the line begins with the place, the name and the number follow. */
    private void heading(int blank) {
        int name = page.skipBlanksBack(blank);
        int from = name;
        while (name - from < 4 && page.is(from, Glyphs.HAN)) {
            from--;
        }
        int line = page.lineStart(blank);
        if (page.at(blank) == ' '
                && page.at(from) == ' '
                && from - line <= LONGEST_CLAUSE
                && judge.residence.isName(page, name + 1)) {
            clause(line, from);
        }
    }

    /** The clause that ends with a comma before the number. */
    private void before(int number) {
        if (number < 2 || judge.findings.isTaken(number - 1) || MARKS.indexOf(page.at(number - 1)) < 0) {
            return;
        }
        int start = start(page, number - 2);
        if (number - 1 - start > 1) {
            clause(start, number - 1);
        } else if (page.is(number - 2, Glyphs.HAN)) {
            judge.at(number - 2);
        }
    }

    /** 程灶根（上坑坞）, 龙本炎（水东小区B7-1501）: all that stands in the bracket behind a name. */
    private void bracket(int open) {
        int close = open + 1;
        boolean plain = true;
        boolean named = false;
        while (close < open + LONGEST_BRACKET && page.is(close, Glyphs.HAN | Glyphs.DIGIT | Glyphs.LETTER)
                || page.at(close) == '-'
                || page.at(close) == '#') {
            plain &= page.is(close, Glyphs.HAN);
            named |= page.is(close, Glyphs.HAN | Glyphs.LETTER);
            close++;
        }
        boolean clause = plain && close - open <= LONGEST_CLAUSE;
        boolean door = page.isDigit(close - 1) && (named || isRoom(open + 1, close));
        boolean ends = page.at(close) == ')' || page.at(close) == ',' && door && !plain;
        if (!ends || close == open + 1 || !clause && !door || !judge.residence.isName(page, open)) {
            return;
        }
        if (clause) {
            clause(open + 1, close);
        } else if (judge.findings.isFree(open + 1, close)) {
            judge.at(close - 1);
        }
    }

    /** 李四（5#1-101）: building, stair and room, no date and no telephone. */
    private boolean isRoom(int from, int close) {
        int dash = close - 1;
        while (page.isDigit(dash)) {
            dash--;
        }
        boolean room = close - dash == 4 || close - dash == 5;
        boolean years = close - from > 8 && page.isDigit(from + 3);
        return room && !years && page.at(dash) == '-' && dash - from <= 5 && page.at(from) != '0';
    }

    private void clause(int from, int to) {
        if (page.hits().any(Cue.HOME, from, to)) {
            return;
        }
        boolean person = judge.residence.isName(page, to);
        if (page.tables().at(from).isEmpty()
                && judge.reader.readPlace(page, judge.findings::isTaken, from, to, person)) {
            judge.suspect();
        } else if (page.tables().at(from).isEmpty() && villageBehind(page, from)) {
            judge.at(to - 1);
        }
    }

    /** 垭口村大梨树，身份证号1101…: where the number begins, or the label right before it. */
    private static int labelled(Page page, int number) {
        int hit = page.hits().lastBefore(number);
        boolean label = hit >= 0
                && page.hits().cue(hit).isLabel()
                && Labels.touches(page, page.hits().end(hit), number);
        return label ? page.hits().start(hit) : number;
    }

    private static boolean villageBehind(Page page, int from) {
        if (page.hits().any(Cue.OFFICE_ADDRESS, from, from + LONGEST_CLAUSE)) {
            return false;
        }
        int at = from;
        while (page.is(at, Glyphs.HAN) && page.at(at) != '村' && at - from < 2 * LONGEST_CLAUSE) {
            at++;
        }
        return at > from && page.at(at) == '村';
    }

    private static int start(Page page, int last) {
        int at = last + 1;
        while (last - at < LONGEST_CLAUSE && page.is(at - 1, Glyphs.HAN)) {
            at--;
        }
        return EDGES.indexOf(page.at(at - 1)) >= 0 ? at : last + 1;
    }
}
