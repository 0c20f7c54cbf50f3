package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.CreditCodes;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Landline numbers of persons (固定电话), with area code and extension; those of offices stay. */
public final class LandlinePhones implements Recognizer {
    private static final int SHORTEST_LOCAL = 7;
    private static final int LONGEST_LOCAL = 8;

    private static final int HOTLINE = 5;
    private static final int LONGEST_NOTE = 7;
    private static final String POSTS = "站所办局馆科股厅";
    private static final WordSet SETS = WordSet.of("座机 固话 固定电话");
    private static final WordSet SAYS = WordSet.of("反映 反应 来电 投诉 称 诉称 求助 说 咨询 报修 举报 询问 要求");
    private final NameReader names;

    public LandlinePhones(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
    }

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
        var owner = owner(page, findings, from, end, label);
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

    private Owner owner(Page page, Findings findings, int from, int end, Cue label) {
        var owner = Owner.at(page, from, label);
        boolean joined = isJoined(page, findings, from);
        if (joined && (owner == Owner.UNKNOWN || label == Cue.PHONE && isSet(page, from))) {
            return Owner.PERSON;
        }
        boolean told = label == Cue.NONE || label == Cue.PHONE;
        if (told
                && owner != Owner.PERSON
                && (isCallers(page, from, end) || isHome(page, end) || Owner.homeLabelBehind(page, end))) {
            return Owner.PERSON;
        }
        return told && isPosts(page, from) ? Owner.OFFICE : owner;
    }

    /** 座机, 固话 behind a mobile number: the set in the same person's home. */
    private static boolean isSet(Page page, int from) {
        int hit = Labels.hitBefore(page, from);
        return hit >= 0
                && SETS.isAt(page, page.hits().start(hit))
                && Labels.touches(page, page.hits().end(hit), from);
    }

    /** 张某某,0000-8123456,反映…: a name before the number, and behind it what its bearer says. */
    private boolean isCallers(Page page, int from, int end) {
        int behind = end;
        while (behind < end + 2 && ",) ".indexOf(page.at(behind)) >= 0) {
            behind++;
        }
        int hit = Labels.hitBefore(page, from);
        boolean labelled = hit >= 0
                && page.hits().cue(hit) == Cue.PHONE
                && Labels.touches(page, page.hits().end(hit), from);
        int edge = labelled ? page.hits().start(hit) : from;
        int before = edge;
        while (before > edge - 2 && ",( ".indexOf(page.at(before - 1)) >= 0) {
            before--;
        }
        return behind > end && before < edge && SAYS.isAt(page, behind) && names.start(page, before) >= 0;
    }

    /** 0000-8123456(张某家). */
    private static boolean isHome(Page page, int end) {
        int at = end;
        while (at < end + LONGEST_NOTE && page.at(at) != ')') {
            at++;
        }
        return page.at(end) == '(' && page.at(at) == ')' && "家宅".indexOf(page.at(at - 1)) >= 0;
    }

    /** 质监站0000-8123456, 配送站(0000)…: what stands right before it ends as offices do; 12345、0000-…: a hotline. */
    private static boolean isPosts(Page page, int from) {
        int at = page.at(from - 1) == '(' ? from - 1 : from;
        if (page.is(at - 2, Glyphs.HAN) && POSTS.indexOf(page.at(at - 1)) >= 0 && !page.has(at - 2, "住所")) {
            return true;
        }
        if ("、/或和".indexOf(page.at(at - 1)) < 0) {
            return false;
        }
        int first = at - 1;
        while (at - 1 - first <= HOTLINE && page.isDigit(first - 1)) {
            first--;
        }
        return at - 1 - first == HOTLINE && (page.has(first, "12") || page.has(first, "96") || page.has(first, "95"));
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
