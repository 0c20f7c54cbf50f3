package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.CreditCodes;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Landline numbers of persons (固定电话), with area code and extension; those of offices stay. */
public final class LandlinePhones implements Recognizer {
    private static final int SHORTEST_LOCAL = 7;
    private static final int LONGEST_LOCAL = 8;

    @Override
    public PersonalData type() {
        return PersonalData.PHONE_LANDLINE;
    }

    @Override
    public void find(Page page, Findings findings) {
        var digits = page.digits();
        for (int run = 0; run < page.runs(); run++) {
            int from = page.runStart(run);
            if (page.chain(run) < SHORTEST_LOCAL && page.at(from) != '0'
                    || findings.isTaken(from)
                    || isRest(page, run)
                    || page.has(from - 4, "400-")
                    || page.has(from - 4, "800-")
                    || page.isDigit(from - 1)) {
                continue;
            }
            int end = page.at(from) == '0' ? withAreaCode(page, digits, from) : local(page, digits, from, run);
            if (end > 0 && findings.isFree(from, end) && !Neighbours.isMasked(page, from, end)) {
                judge(page, findings, run, end);
            }
        }
    }

    /** The area code before it was judged together with it. */
    private static boolean isRest(Page page, int run) {
        int before = run - 1;
        return before >= 0
                && page.at(page.runStart(before)) == '0'
                && page.runEnd(before) - page.runStart(before) <= 4
                && page.runStart(run) - page.runEnd(before) <= 2;
    }

    /** Nothing but context tells a home from an office. */
    private void judge(Page page, Findings findings, int run, int end) {
        int from = page.runStart(run);
        var label = page.label(run);
        boolean named = label == Cue.PHONE || label == Cue.HOME_PHONE;
        if (Labels.isCode(page, from) || page.at(from) != '0' && !named) {
            return;
        }
        var owner = Owner.at(page, from, label);
        if (owner == Owner.UNKNOWN && isJoined(page, findings, from)) {
            owner = Owner.PERSON;
        }
        if (owner != Owner.OFFICE && label != Cue.HOME_PHONE && CreditCodes.isBefore(page, findings, from)) {
            return;
        }
        if (owner == Owner.UNKNOWN && Owner.officeBehind(page, end) || Owner.officeLabelBehind(page, end)) {
            return;
        }
        if (owner == Owner.PERSON || owner == Owner.UNKNOWN && named) {
            int start = page.at(from - 1) == '(' && page.at(from) == '0' ? from - 1 : from;
            findings.add(
                    type(),
                    start,
                    withExtension(page, end),
                    owner == Owner.PERSON ? Confidence.CERTAIN : Confidence.SUSPECTED);
        }
    }

    /** Told in one breath with a personal number (13800138000或0000-8123456): the same person's. */
    private static boolean isJoined(Page page, Findings findings, int from) {
        int hit = Labels.hitBefore(page, from);
        boolean labelled = hit >= 0
                && page.hits().cue(hit) == Cue.PHONE
                && Labels.touches(page, page.hits().end(hit), from);
        int edge = labelled ? page.hits().start(hit) : from;
        int at = edge - 1;
        while (at > edge - 4 && "、,/或和及 (".indexOf(page.at(at)) >= 0) {
            at--;
        }
        return at < edge - 1 && at >= 0 && findings.isTaken(at);
    }

    private static int withAreaCode(Page page, Digits digits, int from) {
        int code = isLongCode(page, from) ? 4 : 3;
        if (code == 3 && !isShortCode(page, from)) {
            return 0;
        }
        int local = from + code;
        boolean parted = !page.isDigit(local);
        while (local < from + code + 4 && "-) ./\u200B".indexOf(page.at(local)) >= 0) {
            local++;
        }
        int end = localEnd(page, digits, local);
        int count = digits.count();
        boolean fits = code == 3 ? count == LONGEST_LOCAL : count >= SHORTEST_LOCAL;
        return end > 0 && fits && (parted || page.runEnd(page.runFrom(from)) == end) ? end : 0;
    }

    private static boolean isShortCode(Page page, int from) {
        return page.has(from, "010") || page.has(from, "02") && page.at(from + 2) != '6' && page.isDigit(from + 2);
    }

    private static boolean isLongCode(Page page, int from) {
        char second = page.at(from + 1);
        return second >= '3' && second <= '9' && page.isDigit(from + 2) && page.isDigit(from + 3)
                || page.has(from, "0000");
    }

    private static int local(Page page, Digits digits, int from, int run) {
        int end = localEnd(page, digits, from);
        return end > 0 && end >= page.runEnd(run) ? end : 0;
    }

    /** End of seven or eight digits, a gap among them allowed. */
    private static int localEnd(Page page, Digits digits, int from) {
        if (page.at(from) < '2' || page.at(from) > '9') {
            return 0;
        }
        digits.read(page, from, LONGEST_LOCAL + 1, 0);
        if (digits.count() < SHORTEST_LOCAL) {
            digits.read(page, from, LONGEST_LOCAL + 1, Digits.SPACE | Digits.HYPHEN);
            boolean halves =
                    digits.gapCount() == 1 && (digits.digitsBeforeGap(0) == 3 || digits.digitsBeforeGap(0) == 4);
            if (!halves) {
                return 0;
            }
        }
        boolean whole = digits.count() >= SHORTEST_LOCAL && digits.count() <= LONGEST_LOCAL;
        return whole ? digits.end() : 0;
    }

    private static int withExtension(Page page, int end) {
        int at = end;
        while (at < end + 4 && "-转轉 分机:ext.".indexOf(page.at(at)) >= 0) {
            at++;
        }
        int digits = at;
        while (page.isDigit(digits)) {
            digits++;
        }
        boolean extension =
                at > end && digits > at && digits - at <= 5 && page.at(end) != '.' && page.skipBlanks(end) != at;
        return extension ? digits : end;
    }
}
