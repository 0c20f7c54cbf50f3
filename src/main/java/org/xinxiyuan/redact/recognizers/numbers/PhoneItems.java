package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Items of a list that end with a phone (清单条目): the name or the body an item begins with has the number. */
final class PhoneItems {
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 4;
    /** How persons in office are addressed. */
    private static final WordSet TITLES = WordSet.of("先生 女士 同志");

    private PhoneItems() {}

    /** ；张某某，2号楼1-501，0000-8123456；: begins with a name and speaks of no office. */
    static boolean isPersons(Page page, Findings findings, NameReader names, int from) {
        int start = start(page, from);
        int end = pieceEnd(page, start, from);
        if (end >= from) {
            return false;
        }
        var hits = page.hits();
        for (int hit = hits.firstFrom(start); hit < hits.size() && hits.start(hit) < from; hit++) {
            if (!isPlain(hits.cue(hit))) {
                return false;
            }
        }
        int name = names.start(page, end);
        // 2号楼张某某
        for (int at = end - LONGEST_NAME; name < start && at < end - 1; at++) {
            boolean behindDoor = "楼号室组院元栋幢排户".indexOf(page.at(at - 1)) >= 0 && names.end(page, at, false) == end;
            name = behindDoor ? at : name;
        }
        return name >= start && (names.isCommon(page, name) || findings.anyBetween(page.lineStart(from), from));
    }

    /** 3. 某某物业，经理邝先生，0000-8123456: begins with a body and speaks of nobody's home. */
    static boolean isBodys(Page page, int from) {
        int start = start(page, from);
        int end = pieceEnd(page, start, from);
        var hits = page.hits();
        int body = hits.lastBefore(end);
        if (end >= from) {
            return false;
        }
        boolean told = body >= 0 && hits.start(body) >= start && hits.end(body) == end && hits.cue(body) == Cue.OFFICE;
        if (!told && ("局馆站".indexOf(page.at(end - 1)) < 0 || !page.is(end - 2, Glyphs.HAN))) {
            return false;
        }
        boolean official = hits.any(Cue.OFFICIAL, end, from);
        for (int hit = hits.firstFrom(end); hit < hits.size() && hits.start(hit) < from; hit++) {
            boolean title = official && TITLES.isAt(page, hits.start(hit));
            if (!title && hits.cue(hit) != Cue.OFFICIAL && hits.cue(hit) != Cue.EMAIL && hits.cue(hit) != Cue.PHONE) {
                return false;
            }
        }
        return true;
    }

    private static int start(Page page, int from) {
        int start = from;
        while (start > from - LONGEST && ";。\n".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the first piece ends; {@code from} if the item has but one. */
    private static int pieceEnd(Page page, int start, int from) {
        int end = start;
        while (end < from && page.is(end, Glyphs.DIGIT | Glyphs.GAP)) {
            end++;
        }
        while (end < from && ", (".indexOf(page.at(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Tells nothing of an office. */
    private static boolean isPlain(Cue cue) {
        return switch (cue) {
            case OFFICE, OFFICIAL, CONTACT, ISSUE, BODY, HOLDER, CODE -> false;
            default -> Owner.ofLabel(cue) != Owner.OFFICE;
        };
    }
}
