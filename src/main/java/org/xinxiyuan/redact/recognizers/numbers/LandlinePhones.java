package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.CreditCodes;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Landline numbers of persons (固定电话), with area code and extension; those of offices stay. */
public final class LandlinePhones implements Recognizer {
    private static final int SHORTEST_LOCAL = 7;
    private static final int WIDEST_GAP = 3;
    private final LandlineOwners owners;

    public LandlinePhones(Lexicon lexicon) {
        owners = new LandlineOwners(lexicon);
    }

    @Override
    public PersonalData type() {
        return PersonalData.PHONE_LANDLINE;
    }

    @Override
    public void find(Page page, Findings findings) {
        var digits = page.digits();
        for (int run = page.nextLongRun(0); run < page.runs(); run = page.nextLongRun(run + 1)) {
            int from = page.runStart(run);
            if (page.chain(run) < SHORTEST_LOCAL && page.at(from) != '0'
                    || findings.isTaken(from)
                    || isRest(page, run)
                    || page.has(from - 4, "400-")
                    || page.has(from - 4, "800-")
                    || page.isDigit(from - 1)) {
                continue;
            }
            int end = end(page, digits, run);
            if (end > 0 && findings.isFree(from, end) && !Neighbours.isMasked(page, from, end)) {
                judge(page, findings, run, end);
            }
        }
    }

    private static int end(Page page, Digits digits, int run) {
        int from = page.runStart(run);
        int abroad = LandlineShapes.behindCountryCode(page, from);
        if (abroad > from) {
            return LandlineShapes.withBareAreaCode(page, digits, abroad);
        }
        int foreign = LandlineShapes.abroad(page, digits, from);
        if (foreign > 0) {
            return foreign;
        }
        if (page.at(from + 2) == '-' && (page.label(run) == Cue.PHONE || page.label(run) == Cue.HOME_PHONE)) {
            return LandlineShapes.withTwoDigitCode(page, digits, from);
        }
        return page.at(from) == '0'
                ? LandlineShapes.withAreaCode(page, digits, from)
                : LandlineShapes.local(page, digits, from, run);
    }

    /** The area code before it was judged together with it. */
    private static boolean isRest(Page page, int run) {
        int before = run - 1;
        int from = page.runStart(run);
        return page.at(from - 1) == '-' && page.isDigit(from - 2)
                || before >= 0
                        && page.at(page.runStart(before)) == '0'
                        && page.runEnd(before) - page.runStart(before) <= 4
                        && (from - page.runEnd(before) < WIDEST_GAP
                                || page.skipBlanksBack(from - 1) == page.runEnd(before) + 1
                                        && page.is(page.runEnd(before) + 1, Glyphs.GAP));
    }

    /** Nothing but context tells a home from an office. */
    private void judge(Page page, Findings findings, int run, int end) {
        int from = page.runStart(run);
        var label = page.label(run);
        int behind = LandlineShapes.withExtension(page, end);
        boolean home = owners.isHome(page, from, behind);
        boolean named = label == Cue.PHONE || label == Cue.HOME_PHONE || home || owners.isSet(page, from, behind);
        boolean whole = page.at(from) == '0' || page.at(from - 1) == '+';
        if (Labels.isCode(page, from) || !whole && (!named || LandlineShapes.isRange(page, from, end))) {
            return;
        }
        var owner = home ? Owner.PERSON : owners.of(page, findings, from, behind, label);
        if (owner != Owner.OFFICE && !home && label != Cue.HOME_PHONE && CreditCodes.isBefore(page, findings, from)) {
            return;
        }
        if (owner == Owner.UNKNOWN && Owner.officeBehind(page, behind) || Owner.officeLabelBehind(page, behind)) {
            return;
        }
        if (owner == Owner.PERSON || owner == Owner.UNKNOWN && named) {
            findings.add(
                    type(),
                    LandlineShapes.start(page, from),
                    behind,
                    owner == Owner.PERSON ? Confidence.CERTAIN : Confidence.SUSPECTED);
        }
    }
}
