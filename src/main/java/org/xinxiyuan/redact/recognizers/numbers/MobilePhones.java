package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.OwnersBehind;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Mobile numbers (手机号码): 11 digits in a range of the numbering plan, +86 before them or not. */
public final class MobilePhones implements Recognizer {
    private static final int LENGTH = 11;
    private static final int GROUP = 4;
    private static final int LONGEST_DOOR = 3;
    /** What names of places end with that doors are counted behind. */
    private static final String PLACES = "庄村屯寨组巷路街道弄湾沟坪坡塘岭社队里";

    private static final int MOST_GROUPS = 3;
    private static final int SHORTEST_GROUP = 3;
    /** Ranges by their second and third digit; the others are not given out. */
    private static final String[] RANGES = {
        "", "", "", "0123456789", "014567897", "012356789", "2567", "012345678", "0123456789", "01235678996"
    };
    /** Usual groups, told by the digits before each gap. */
    private static final String[] GROUPS = {
        "3,7", "3", "7", "4,7", "4,8", "3,6", "6", "5", "1,4,7", "2,5,8", "3,5,7,9", "3,5,8", "4,6,8", "8", "5,8"
    };

    private final OddlyParted oddly = new OddlyParted();

    @Override
    public PersonalData type() {
        return PersonalData.PHONE_MOBILE;
    }

    @Override
    public void find(Page page, Findings findings) {
        var digits = page.digits();
        BoxedNumbers.mobiles(page, findings);
        for (int run = page.nextRun(0, LENGTH); run < page.runs(); run = page.nextRun(run + 1, LENGTH)) {
            int from = page.runStart(run);
            while (from < page.runEnd(run)) {
                from = next(page, findings, from, page.runEnd(run));
            }
        }
        for (int run = page.nextRunApart(0); run + 2 < page.runs(); run = page.nextRunApart(run + 1)) {
            oddly.find(page, findings, run);
        }
    }

    /** Tries the free digits that start here; the place to go on from. */
    private int next(Page page, Findings findings, int from, int runEnd) {
        var digits = page.digits();
        if (findings.isTaken(from) || !page.isDigit(from)) {
            return from + 1;
        }
        int door = behindDoor(page, findings, from, runEnd);
        if (door > from) {
            return page.digits().end();
        }
        int start = behindCountryCode(page, from);
        if (page.at(start) == '1'
                && digits.read(page, start, LENGTH, Digits.ANY | Digits.BRACKET | Digits.PICTURE)
                && accept(page, findings, digits, from)) {
            return digits.end();
        }
        int skip = from;
        while (skip < runEnd && !findings.isTaken(skip)) {
            skip++;
        }
        return skip;
    }

    /** 黄家庄1813800138003: glued to a door's number in a line of personal numbers; where it begins, or the same place. */
    private int behindDoor(Page page, Findings findings, int from, int runEnd) {
        int start = runEnd - LENGTH;
        boolean glued = start > from
                && start - from <= LONGEST_DOOR
                && page.at(start) == '1'
                && PLACES.indexOf(page.at(from - 1)) >= 0
                && page.digits().read(page, start, LENGTH, 0)
                && page.digits().digit(1) >= '3'
                && isIssued(page.digits())
                && findings.isFree(from, runEnd)
                && findings.anyBetween(page.lineStart(from), from);
        return glued && findings.add(type(), start, runEnd, Confidence.SUSPECTED) ? start : from;
    }

    private static int behindCountryCode(Page page, int from) {
        int at = from;
        if (page.has(at, "0086") || page.has(at, "086")) {
            at += page.has(at, "0086") ? 4 : 3;
        } else if (page.has(at, "86")) {
            at += 2;
        } else if (page.has(at, "01") && !page.has(at, "010")) {
            return at + 1;
        }
        while (at > from && (page.at(at) == '-' || page.at(at) == ' ' || page.at(at) == ')')) {
            at++;
        }
        return page.at(at) == '1' ? at : from;
    }

    private boolean accept(Page page, Findings findings, Digits digits, int from) {
        int start = digits.start();
        int end = digits.end();
        if (!findings.isFree(start, end) || Neighbours.runsOnBefore(page, findings, from)) {
            return false;
        }
        boolean issued = isIssued(digits);
        var label = Labels.of(page, from);
        boolean named = label == Cue.PHONE || label == Cue.HOME_PHONE;
        boolean plausible = digits.digit(1) >= '3' && (issued || named && Owner.at(page, from, label) != Owner.OFFICE);
        if (!plausible
                || Labels.isCode(page, from)
                || isOffices(page, findings, from, label) && !OwnersBehind.ofPhone(page, end)
                || !standsAlone(page, findings, from, named)
                || (issued ? Neighbours.isMaskedRest(page, start, end) : Neighbours.isMasked(page, start, end))) {
            return false;
        }
        int whole = Neighbours.runsOnBehind(page, findings, end) ? end + 1 : end;
        return findings.add(
                type(),
                withPrefix(page, findings, (digits.gaps() & Digits.BRACKET) == 0 ? from : from - 1),
                whole,
                issued && whole == end ? Confidence.CERTAIN : Confidence.SUSPECTED);
    }

    private static boolean isOffices(Page page, Findings findings, int from, Cue label) {
        int end = page.digits().end();
        return OfficeMobiles.isNamed(page, findings, from, label)
                || OfficeMobiles.isPosts(page, from)
                || label != Cue.HOME_PHONE && ContactBlocks.isOffices(page, from)
                || isOfficeTable(page, findings, from)
                || Owner.officeLabelBehind(page, end)
                || label != Cue.HOME_PHONE && OfficePhones.isPublic(page, end);
    }

    /** A table of offices; where the office's phone has a column of its own, the other one is a person's. */
    private static boolean isOfficeTable(Page page, Findings findings, int place) {
        var table = page.tables().at(place);
        return table.isPresent()
                && !table.get().has(Cue.PERSON)
                && !table.get().has(Cue.OFFICE_PHONE)
                && !findings.anyBetween(page.lineStart(place), place)
                && Owner.at(page, place, Cue.NONE) == Owner.OFFICE;
    }

    private static boolean standsAlone(Page page, Findings findings, int from, boolean named) {
        var digits = page.digits();
        int end = digits.end();
        if (Neighbours.runsOnBehind(page, findings, end) && !(named && isSpelt(page, end))
                || Neighbours.isAmount(page, digits.start(), end) && !named) {
            return false;
        }
        if (!named && (Neighbours.letterBefore(page, findings, from) || Neighbours.letterBehind(page, end))) {
            return false;
        }
        if (isMixed(digits) && page.at(end) == '-' && page.isDigit(end + 1)) {
            return false;
        }
        if (isMiddle(page, from, end)) {
            return false;
        }
        boolean slashes = (digits.gaps() & Digits.OTHER) != 0;
        boolean usual = usualGroups(digits) && !isRowOfFigures(digits) && !(slashes && isMixed(digits));
        return named && !(slashes && isMixed(digits)) || usual || isWhole(page, from, end);
    }

    /** 4405 0138 0013 8001 0123: groups of four of a longer number stand on both sides. */
    private static boolean isMiddle(Page page, int from, int end) {
        return page.at(from - 1) == page.at(end)
                && (page.at(end) == ' ' || page.at(end) == '-')
                && isFour(page, from - 1 - GROUP)
                && isFour(page, end + 1);
    }

    private static boolean isFour(Page page, int from) {
        int at = from;
        while (at < from + GROUP && page.isDigit(at)) {
            at++;
        }
        return at == from + GROUP && !page.isDigit(at) && !page.isDigit(from - 1);
    }

    /** Gaps of several kinds: 1505 182-0013-8001 is a room before a number. */
    private static boolean isMixed(Digits digits) {
        return Integer.bitCount(digits.gaps() & Digits.ANY) > 1;
    }

    /** Groups of any size that fill a bracket or a piece of the sentence: (13800 138 001). */
    private static boolean isWhole(Page page, int from, int end) {
        var digits = page.digits();
        boolean sized = digits.gapCount() <= MOST_GROUPS && digits.digitsBeforeGap(0) >= SHORTEST_GROUP;
        for (int gap = 1; gap < digits.gapCount(); gap++) {
            sized &= digits.digitsBeforeGap(gap) - digits.digitsBeforeGap(gap - 1) > 1;
        }
        boolean plain = (digits.gaps() & ~Digits.SPACE) == 0 || digits.gaps() == Digits.HYPHEN;
        char before = page.at(from - 1);
        boolean opens = "(:,、;\"“".indexOf(before) >= 0 || Glyphs.isPlainHan(before);
        boolean closes = "),、;。\n\"”!".indexOf(page.at(end)) >= 0;
        return sized && plain && digits.widestGap() == 1 && opens && closes;
    }

    /** 一三八…: numerals spelt out are easily one too many. */
    private static boolean isSpelt(Page page, int end) {
        return Glyphs.is(page.text().charAt(end), Glyphs.HAN_DIGIT) && !page.isDigit(end + 1);
    }

    /** Figures with more than a blank between them: a row of a table. */
    private static boolean isRowOfFigures(Digits digits) {
        boolean wide = digits.gaps() == Digits.SPACE && digits.widestGap() > 1;
        return wide && (digits.digitsBeforeGap(0) != 3 || digits.gapCount() > 2);
    }

    static boolean isIssued(Digits digits) {
        boolean satellite = digits.digit(1) == '3' && digits.digit(2) == '4' && digits.digit(3) == '9';
        return !satellite && digits.digit(0) == '1' && RANGES[digits.digit(1) - '0'].indexOf(digits.digit(2)) >= 0;
    }

    static boolean usualGroups(Digits digits) {
        if (digits.gapCount() == 0) {
            return true;
        }
        if ((digits.gaps() & ~Digits.SPACE) == Digits.LINE) {
            // a line ends among usual groups, too
            boolean groups = digits.gapCount() == 2 && digits.digitsBeforeGap(0) == 3 && digits.digitsBeforeGap(1) == 7;
            return digits.gapCount() == 1 || groups;
        }
        var groups = new StringBuilder();
        for (int gap = 0; gap < digits.gapCount(); gap++) {
            groups.append(gap == 0 ? "" : ",").append(digits.digitsBeforeGap(gap));
        }
        var shape = groups.toString();
        for (var usual : GROUPS) {
            if (usual.equals(shape)) {
                return true;
            }
        }
        // no figure of a row begins with a zero
        boolean threes = shape.equals("3,6,9") && (digits.digit(3) == '0' || digits.digit(6) == '0');
        return threes || digits.gapCount() == LENGTH - 1;
    }

    /** Start of the value with +86, (86) or 0086 before it. */
    private static int withPrefix(Page page, Findings findings, int from) {
        int at = page.skipBlanksBack(from - 1);
        while (at > from - 4 && (page.at(at) == '-' || page.at(at) == ')')) {
            at = page.skipBlanksBack(at - 1);
        }
        if (page.has(at - 1, "86") && !findings.isTaken(at) && !page.isDigit(at - 2)) {
            at -= 1;
            return page.at(at - 1) == '+' || page.at(at - 1) == '(' ? plus(page, at - 1) : at;
        }
        if (page.has(at - 3, "0086") && !page.isDigit(at - 4)) {
            return at - 3;
        }
        return page.at(from - 1) == '+' ? plus(page, from - 1) : from;
    }

    private static int plus(Page page, int at) {
        return page.at(at - 1) == '(' || page.at(at - 1) == '+' ? at - 1 : at;
    }
}
