package org.xinxiyuan.redact.scan;

/** The label a value stands under (标签): the head of its column, else the nearest label before it. */
public final class Labels {
    private static final int LONG_NUMBER = 6;
    private static final int FARTHEST = 300;
    private static final int CLOSE = 14;
    private static final int NOTE = 40;
    /** In a shorter one stands another word for the same. */
    private static final int SHORTEST_NOTE = 6;

    private Labels() {}

    /** The label's kind, NONE if nothing near names the value. */
    public static Cue of(Page page, int place) {
        var head = page.tables().headAt(place);
        int hit = hitBefore(page, place);
        if (head.isLabel() && !isInCell(page, hit, place)) {
            return head;
        }
        return hit < 0 ? Cue.NONE : page.hits().cue(hit);
    }

    /** 锅炉房后面，座机8123456: what is written before a value within its cell is nearer than the head. */
    private static boolean isInCell(Page page, int hit, int place) {
        if (hit < 0 || !touches(page, page.hits().end(hit), place)) {
            return false;
        }
        var cell = page.tables().cellAt(place);
        return cell.isPresent() && page.hits().start(hit) >= cell.get().start();
    }

    /** Index of the nearest label before this place in the same statement; -1 if there is none. */
    public static int hitBefore(Page page, int place) {
        return page.labelBefore(place);
    }

    static int nearest(Page page, int place) {
        var hits = page.hits();
        int hit = hits.lastBefore(place);
        while (hit >= 0 && !hits.cue(hit).isLabel() && hits.end(hit) > place - FARTHEST) {
            hit--;
        }
        hit = hit > 0 ? beforeNote(page, hit, place) : hit;
        return hit >= 0 && hits.cue(hit).isLabel() && reaches(page, hits.end(hit), place) ? hit : -1;
    }

    /** Whether the value is named a code of another kind (编号, 订单号): the label stands right before it. */
    public static boolean isCode(Page page, int place) {
        if (page.tables().headAt(place) == Cue.CODE) {
            return true;
        }
        int hit = hitBefore(page, place);
        return hit >= 0
                && page.hits().cue(hit) == Cue.CODE
                && (touches(page, page.hits().end(hit), place)
                        || joined(page, page.hits().end(hit), place));
    }

    /** Whether the label stands so near that a number without any proof is its value: no comma between, or a list. */
    public static boolean isClose(Page page, int place) {
        if (page.tables().headAt(place).isLabel()) {
            return true;
        }
        int hit = hitBefore(page, place);
        int from = hit < 0 ? place : behindNote(page, page.hits().end(hit), place);
        boolean parted = place - from > CLOSE;
        for (int i = from; i < place; i++) {
            parted |= page.at(i) == ',' || page.at(i) == '、';
        }
        return hit >= 0 && (!parted || joined(page, from, place));
    }

    /** 证件号码（合同原件缺一位，已补）：…: the label before the note, where it is one; else the word within. */
    private static int beforeNote(Page page, int hit, int place) {
        if (place - page.hits().end(hit) > NOTE || page.at(place - 1) != ')' && page.at(place - 2) != ')') {
            return hit;
        }
        int close = place - 1;
        while (close > place - 3 && ": ".indexOf(page.at(close)) >= 0) {
            close--;
        }
        int open = close;
        while (page.at(close) == ')' && open > close - NOTE && page.at(open) != '(') {
            open--;
        }
        int before = page.at(open) == '(' ? page.hits().lastBefore(open) : -1;
        boolean label = before >= 0
                && close - open > SHORTEST_NOTE
                && page.hits().end(before) == open
                && page.hits().cue(before).isLabel();
        return label ? before : hit;
    }

    /** 证件号码（合同原件缺一位，已补）：…: behind the note in brackets between label and value. */
    private static int behindNote(Page page, int from, int place) {
        int at = from;
        while (page.at(from) == '(' && at < place && page.at(at) != ')') {
            at++;
        }
        return page.at(at) == ')' && at < place && at > from ? at + 1 : from;
    }

    /** Whether a label, or the head of the column, stands directly before the value. */
    public static boolean names(Page page, int place) {
        int hit = hitBefore(page, place);
        return page.tables().headAt(place).isLabel()
                || hit >= 0 && touches(page, page.hits().end(hit), place);
    }

    /** Whether the label ends right before the value: only colons, blanks, 为 or 是 between. */
    public static boolean touches(Page page, int labelEnd, int place) {
        for (int i = labelEnd; i < place; i++) {
            if (":： \n\u200B-=为是号码()[]\"|\t.,".indexOf(page.at(i)) < 0) {
                return false;
            }
        }
        return place - labelEnd <= 8;
    }

    private static boolean reaches(Page page, int from, int place) {
        if (place - from > FARTHEST) {
            return false;
        }
        boolean edges = false;
        // most sentences begin not far before the value
        for (int i = place - 1; i >= from; i--) {
            char c = page.at(i);
            if (c == '。' || c == ';') {
                return false;
            }
            edges |= c == '\t' || c == '|' || c == '\n';
        }
        return (!edges || touches(page, from, place)) && list(page, from, place);
    }

    /** Numbers between the label and this place are passed only where they form a list with it (A、B、C). */
    private static boolean list(Page page, int from, int place) {
        for (int run = page.runFrom(from); run < page.runs() && page.runStart(run) < place; run++) {
            int end = page.runEnd(run);
            boolean number = end - page.runStart(run) >= LONG_NUMBER || isMasked(page, run);
            if (number && end <= place && !joined(page, end, place)) {
                return false;
            }
        }
        return noneHidden(page, from, place);
    }

    /** The same of values that were masked or hidden. */
    private static boolean noneHidden(Page page, int from, int place) {
        for (int at = from; at < place; at++) {
            if (page.has(at, "****") && page.at(at + 4) != '*' && !joined(page, at + 4, place)) {
                return false;
            }
        }
        var hits = page.hits();
        for (int hit = hits.firstFrom(from); hit < hits.size() && hits.end(hit) <= place; hit++) {
            if (hits.cue(hit) == Cue.HIDDEN && !joined(page, hits.end(hit), place)) {
                return false;
            }
        }
        return true;
    }

    /** The first digits of a number whose others are masked. */
    private static boolean isMasked(Page page, int run) {
        int end = page.runEnd(run);
        return end - page.runStart(run) > 2 && page.is(end, Glyphs.MASK) && page.is(end + 1, Glyphs.MASK);
    }

    private static boolean joined(Page page, int from, int place) {
        for (int i = from; i < place; i++) {
            if (!page.isDigit(i) && "、,/或和及与 -.()转:为是分别系Xx误录写更正变应改成换发补领→①②③④⑤⑥⑦⑧⑨".indexOf(page.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
