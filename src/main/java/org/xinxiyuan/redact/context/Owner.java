package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;
import org.xinxiyuan.redact.scan.WordSet;

/** Whose a number or an address is (归属): a person's, an office's, or one cannot tell. */
public enum Owner {
    PERSON,
    /** A person's by its shape alone: to be decided. */
    LIKELY,
    OFFICE,
    UNKNOWN;

    private static final WordSet INVITES = WordSet.of("如有 如需 如对 请与 请联系 请向 欢迎 详询 有疑问 疑问 有问题请");
    private static final int REACH = 160;
    private static final int LABEL_REACH = 10;

    /** What the words around say; {@code label} is the kind of label it stands under. */
    public static Owner at(Page page, int place, Cue label) {
        var said = ofLabel(label);
        if (said != UNKNOWN) {
            return said;
        }
        if (officeRightBefore(page, place)) {
            return OFFICE;
        }
        var table = page.tables().at(place);
        if (table.isPresent()) {
            boolean office = namesOffice(page, table.get(), place) || RowOwners.isBodys(page, place);
            return office ? OFFICE : ofTable(table.get());
        }
        var sentence = inSentence(page, place);
        return sentence != UNKNOWN ? sentence : before(page, place);
    }

    /** 学校电话…, 单位…: an office named right before the label or the value. */
    private static boolean officeRightBefore(Page page, int place) {
        var hits = page.hits();
        int last = hits.lastBefore(place);
        boolean body = last >= 0 && (hits.cue(last) == Cue.OFFICE || hits.cue(last) == Cue.BODY);
        if (body
                && hits.end(last) >= place - 1
                && page.at(place - 1) != ','
                && page.tables().headAt(place) == Cue.NONE) {
            return true;
        }
        int label = Labels.hitBefore(page, place);
        int before = label >= 0 ? label - 1 : hits.lastBefore(place);
        int edge = label >= 0 ? hits.start(label) : place - 1;
        return before >= 0
                && (hits.end(before) >= (page.at(edge - 1) == ',' ? edge - 1 : edge)
                                && (hits.cue(before) == Cue.OFFICE || hits.cue(before) == Cue.BODY)
                        || hits.cue(before) == Cue.OFFICIAL
                                && hits.end(before) >= edge - 2
                                && ",)".indexOf(page.at(hits.end(before))) >= 0)
                && page.tables().headAt(place) == Cue.NONE;
    }

    public static Owner ofLabel(Cue label) {
        return switch (label) {
            case HOME_PHONE, HOME -> PERSON;
            case OFFICE_PHONE, OFFICE_ADDRESS, OFFICE_EMAIL, ORG_ACCOUNT, PUBLIC_ACCOUNT -> OFFICE;
            default -> UNKNOWN;
        };
    }

    /** The row itself is about a firm or an office: 某某公司 under 名称. */
    private static boolean namesOffice(Page page, Table table, int place) {
        var hits = page.hits();
        int end = page.lineEnd(place);
        for (int hit = hits.firstFrom(page.lineStart(place)); hit < hits.size() && hits.start(hit) < end; hit++) {
            if (hits.cue(hit) == Cue.OFFICE && isNameHead(page.tables().headAt(hits.start(hit)))) {
                return !table.has(Cue.HOME) && !(table.has(Cue.PERSON) && table.has(Cue.ID_CARD));
            }
        }
        return false;
    }

    private static boolean isNameHead(Cue head) {
        return head == Cue.NONE
                || head == Cue.BODY
                || head == Cue.ORG_ACCOUNT
                || head == Cue.OFFICE
                || head == Cue.HOLDER;
    }

    private static Owner ofTable(Table table) {
        if (table.has(Cue.ID_CARD) || table.has(Cue.HOME) || table.has(Cue.CARD)) {
            return PERSON;
        }
        if (table.has(Cue.ORG_ACCOUNT) || table.has(Cue.OFFICE) || table.has(Cue.BODY)) {
            return OFFICE;
        }
        boolean persons = table.has(Cue.PERSON) || table.has(Cue.HOME_PHONE) || table.has(Cue.HOLDER);
        return persons ? PERSON : table.has(Cue.CODE) ? OFFICE : UNKNOWN;
    }

    /** The words of the same sentence: a person named in it outweighs an office, unless the office stands nearer. */
    private static Owner inSentence(Page page, int place) {
        var hits = page.hits();
        int start = sentenceStart(page, place);
        var nearest = UNKNOWN;
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) >= start; hit--) {
            var said = of(page, hit);
            if (hits.cue(hit) == Cue.ISSUE && INVITES.isAt(page, hits.start(hit))) {
                return OFFICE;
            }
            if (said == PERSON) {
                return nearest == OFFICE && place - hits.end(hit) > 40 ? OFFICE : PERSON;
            }
            nearest = nearest == UNKNOWN ? said : nearest;
        }
        return nearest;
    }

    private static Owner before(Page page, int place) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) >= place - REACH; hit--) {
            var said = of(page, hit);
            if (said != UNKNOWN) {
                return said;
            }
        }
        return UNKNOWN;
    }

    /** 0000-…是监督电话, 0000-…（值班室）: an office's label right behind the number. */
    public static boolean officeLabelBehind(Page page, int end) {
        var hits = page.hits();
        int hit = hits.firstFrom(end);
        return hit < hits.size()
                && hits.start(hit) == end + 1
                && hits.cue(hit) == Cue.OFFICE_PHONE
                && "是为系(".indexOf(page.at(end)) >= 0;
    }

    /** 0000-…是我家电话, 0000-…（家里）: a home's label right behind the number. */
    public static boolean homeLabelBehind(Page page, int end) {
        var hits = page.hits();
        int hit = hits.firstFrom(end);
        return hit < hits.size()
                && (hits.start(hit) == end || hits.start(hit) == end + 1 && "是为系".indexOf(page.at(end)) >= 0)
                && hits.cue(hit) == Cue.HOME_PHONE;
    }

    /** The line goes on with an office, its fax or its address. */
    public static boolean officeBehind(Page page, int end) {
        var hits = page.hits();
        int to = end + 30;
        for (int hit = hits.firstFrom(end); hit < hits.size() && hits.start(hit) < to; hit++) {
            var said = of(page, hit);
            if (said != UNKNOWN) {
                return said == OFFICE;
            }
        }
        return false;
    }

    /** What the nearest word before says. */
    public static Owner nearest(Page page, int place) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) >= place - REACH; hit--) {
            var said = hits.cue(hit) == Cue.CODE ? OFFICE : of(page, hit);
            if (said != UNKNOWN) {
                return said;
            }
        }
        return UNKNOWN;
    }

    private static Owner of(Page page, int hit) {
        return switch (page.hits().cue(hit)) {
            case PERSON, HOME, HOME_PHONE -> PERSON;
            // documents to bring along (身份证、结婚证) are nobody's yet
            case ID_CARD -> numberBehind(page, page.hits().end(hit)) ? PERSON : UNKNOWN;
            case OFFICE, OFFICIAL, OFFICE_PHONE, OFFICE_ADDRESS, OFFICE_EMAIL, ISSUE, ORG_ACCOUNT -> OFFICE;
            default -> UNKNOWN;
        };
    }

    /** Digits, or signs that mask them, stand right behind. */
    private static boolean numberBehind(Page page, int from) {
        int at = from;
        while (at < from + LABEL_REACH && !page.is(at, Glyphs.DIGIT | Glyphs.MASK) && "。,;、".indexOf(page.at(at)) < 0) {
            at++;
        }
        return page.is(at, Glyphs.DIGIT | Glyphs.MASK);
    }

    private static int sentenceStart(Page page, int place) {
        int at = place;
        while (at > 0
                && at > place - REACH
                && page.at(at - 1) != '。'
                && page.at(at - 1) != '\n'
                && page.at(at - 1) != ';') {
            at--;
        }
        return at;
    }
}
