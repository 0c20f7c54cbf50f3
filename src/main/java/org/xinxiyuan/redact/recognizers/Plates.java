package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * Number plates (号牌), GA 36: province, letter, five or (new energy) six letters and digits, without I and O; those of
 * the armed police (WJ) too.
 */
public final class Plates implements Recognizer {
    private static final int SERIAL = 5;
    /** Digits of the place that gave out a tractor's plate. */
    private static final int CODE = 2;

    private static final String SPECIAL = "挂学警港澳领使临";

    @Override
    public PersonalData type() {
        return PersonalData.PLATE;
    }

    @Override
    public void find(Page page, Findings findings) {
        int official = -1;
        for (int i = 0; i < page.plates(); i++) {
            int start = page.plate(i);
            int end = end(page, start);
            boolean listed =
                    start == official + 1 && "、和及".indexOf(page.at(official)) >= 0 && page.at(official - 1) != '警';
            if (end > 0 && (listed || OfficialVehicles.isBodys(page, start, end))) {
                official = end;
            } else if (end > 0) {
                findings.add(type(), start, end, Confidence.CERTAIN);
                others(page, findings, end);
            }
        }
        for (int run = page.nextRunApart(0); run < page.runs(); run = page.nextRunApart(run + 1)) {
            int start = specialStart(page, run);
            if (start >= 0) {
                findings.add(type(), start, specialEnd(page, page.runEnd(run)), Confidence.CERTAIN);
            }
        }
    }

    /** Start of an armed-police plate (WJ川1234警, WJ01-12345) or, labelled, a tractor's (川01-12345, 川0112345); or -1. */
    private static int specialStart(Page page, int run) {
        int from = page.runStart(run);
        int digits = page.runEnd(run) - from;
        if (digits == SERIAL + CODE) {
            return page.is(from - 1, Glyphs.PROVINCE) && Labels.of(page, from - 1) == Cue.PLATE ? from - 1 : -1;
        }
        if (digits < SERIAL - 1 || digits > SERIAL || isWord(page, from - 1)) {
            return -1;
        }
        int before = back(page, from);
        boolean code = page.isDigit(before) && page.isDigit(before - 1) && before < from - 1;
        int front = code ? back(page, before - 1) : before;
        boolean province = page.is(front, Glyphs.PROVINCE);
        if (digits == SERIAL - 1 && page.is(from - 1, Glyphs.LETTER)) {
            return tractorStart(page, from - 1);
        }
        int police = province ? back(page, front) : front;
        boolean armed = page.has(police - 1, "WJ") || page.has(police - 1, "wj");
        if (armed && (province || code) && !page.is(police - 2, Glyphs.LETTER | Glyphs.DIGIT)) {
            return police - 1;
        }
        return province && code && digits == SERIAL && isVehicles(page, front) ? front : -1;
    }

    /** 车牌川01-12345, 拖拉机川01-12345. */
    private static boolean isVehicles(Page page, int front) {
        return "车机".indexOf(page.at(front - 1)) >= 0 || Labels.of(page, front) == Cue.PLATE;
    }

    /** By far the most numbers of four digits are years behind a word or a mark. */
    private static boolean isWord(Page page, int at) {
        return page.is(at, Glyphs.HAN | Glyphs.BREAK) && !page.is(at, Glyphs.PROVINCE);
    }

    /** 川01·A2345: a tractor's plate with a letter in its serial, told by its dot alone; -1 if there is none. */
    private static int tractorStart(Page page, int letter) {
        int code = back(page, letter);
        boolean two = page.isDigit(code) && page.isDigit(code - 1) && code < letter - 1;
        int front = two ? back(page, code - 1) : -1;
        return two && front == code - 2 && page.is(front, Glyphs.PROVINCE) ? front : -1;
    }

    private static int back(Page page, int from) {
        int at = from - 1;
        while (at > from - 4 && " .-\u200B".indexOf(page.at(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** The kind of service stands last: a letter or 警, 消, 边 and the like. */
    private static int specialEnd(Page page, int end) {
        boolean kind = page.is(end, Glyphs.LETTER) && !page.is(end + 1, Glyphs.LETTER)
                || "警消边森水电通".indexOf(page.at(end)) >= 0 && !page.is(end + 1, Glyphs.HAN);
        return kind ? end + 1 : end;
    }

    /** 川A12345、B12346: the next ones of the list have the same province. */
    private void others(Page page, Findings findings, int end) {
        int next = end + 1;
        while ("、,/和及".indexOf(page.at(next - 1)) >= 0) {
            int behind = serialEnd(page, page.skipBlanks(next));
            if (behind == 0 || !findings.add(type(), page.skipBlanks(next), behind, Confidence.SUSPECTED)) {
                return;
            }
            next = behind + 1;
        }
    }

    /** Behind the plate that starts here, 0 if none does. */
    private static int end(Page page, int start) {
        return serialEnd(page, page.skipBlanks(start + 1));
    }

    /** Behind the letter of the place and the serial that start here. */
    private static int serialEnd(Page page, int start) {
        int at = start;
        if (!page.is(at, Glyphs.LETTER) || "IOio".indexOf(page.at(at)) >= 0) {
            return 0;
        }
        at++;
        int count = 0;
        int digits = 0;
        boolean parted = false;
        while (count < SERIAL + 2) {
            int next = count < SERIAL ? gap(page, count == 0 && page.at(at) == ':' ? at + 1 : at) : at;
            parted |= count == 2 && page.at(at) == '-';
            boolean spelt = page.is(next, Glyphs.HAN_DIGIT);
            if (!isSerial(page, next) || spelt && count >= SERIAL && !page.is(at - 1, Glyphs.HAN_DIGIT)) {
                break;
            }
            digits += page.is(next, Glyphs.DIGIT | Glyphs.HAN_DIGIT) ? 1 : 0;
            count++;
            at = next + 1;
        }
        if (count == SERIAL && digits >= SERIAL - 1 && isLast(page, start, at)) {
            return gap(page, at) + 1;
        }
        boolean tractor = count == SERIAL + 2 && digits == count && parted;
        return count < SERIAL - 1 || isCounting(page, start, at) ? 0 : closed(page, at, count, digits, tractor);
    }

    /** 川Q1234一辆: a single numeral counts what follows. */
    private static boolean isCounting(Page page, int start, int end) {
        int numerals = 0;
        for (int at = start; at < end; at++) {
            numerals += page.is(at, Glyphs.HAN_DIGIT) ? 1 : 0;
        }
        return numerals == 1;
    }

    /** The end of a serial of so many signs, with the kind of vehicle behind it; 0 if that is no plate's. */
    private static int closed(Page page, int from, int count, int digits, boolean tractor) {
        int end = from;
        if (count == SERIAL - 1 && SPECIAL.indexOf(page.at(end)) >= 0) {
            return end + 1;
        }
        boolean serial = count == SERIAL || count == SERIAL + 1 && digits >= 4 || tractor;
        end += serial && page.at(end) == '挂' ? 1 : 0;
        // 晋XK13-001-00188: the number of a licence goes on
        boolean on = page.at(end) == '-' && page.isDigit(end + 1);
        return serial && digits >= 2 && !on && !page.is(end, Glyphs.LETTER | Glyphs.DIGIT) ? end : 0;
    }

    /** 桂K F 0138 0: the sixth of a new energy plate (D or F first) behind a blank, others between the signs before. */
    private static boolean isLast(Page page, int start, int end) {
        int letter = gap(page, start + 1);
        int last = gap(page, end);
        int behind = gap(page, letter + 1);
        return "DFdf".indexOf(page.at(letter)) >= 0
                && behind > letter + 1
                && last > end
                && page.isDigit(last)
                && !page.is(last + 1, Glyphs.LETTER | Glyphs.DIGIT)
                && "辆台次个吨元万".indexOf(page.at(last + 1)) < 0;
    }

    private static int gap(Page page, int at) {
        int next = at;
        while (next < at + 3
                && (page.at(next) == ' '
                        || page.at(next) == '.'
                        || page.at(next) == '-'
                        || page.at(next) == Glyphs.NOTHING)) {
            next++;
        }
        return next;
    }

    /** O is let pass: a 0 read wrongly. */
    private static boolean isSerial(Page page, int place) {
        return page.is(place, Glyphs.DIGIT | Glyphs.HAN_DIGIT)
                || page.is(place, Glyphs.LETTER) && "Ii".indexOf(page.at(place)) < 0;
    }
}
