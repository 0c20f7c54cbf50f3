package org.xinxiyuan.redact.addresses;

import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Hits;
import org.xinxiyuan.redact.scan.Page;

/** The stretch of text an address may fill (候选片段): between punctuation, behind its label. */
final class Frame {
    /** No name holds one of these. */
    private static final CharSet JOINTS = CharSet.of("的在于至到从由把被给让请为是住往了你您");

    /** What a line may end with where the address goes on below: a level, a road, an estate, a house. */
    private static final CharSet BROKEN = CharSet.of("省市县区旗镇乡村道处组路街巷弄园苑院社屯栋幢元楼号庄里");

    private static final int MOST_LINES = 3;
    private static final int LONGEST_NAME = 13;

    private static final CharSet BEFORE_VALUE = CharSet.of("在于为是: \n");
    private static final int REACH = 64;
    int start;
    int end;
    /** The label's kind; NONE if the stretch has none. */
    Cue label;
    /** The label ends with a colon or is the head of a column: all of the stretch is the value. */
    boolean closed;

    void around(Page page, IntPredicate taken, int place) {
        int first = place;
        while (first < page.length() && first < place + 6 && BEFORE_VALUE.has(page.at(first))) {
            first++;
        }
        start = first;
        while (start > 0 && start > place - REACH && !Edges.isEdge(page, taken, start - 1)) {
            start--;
        }
        end = first;
        while (end < page.length() && end < place + REACH && !Edges.isEdge(page, taken, end)) {
            end++;
        }
        label = Cue.NONE;
        closed = false;
        endBeforeColon(page, first);
        endAtNextLabel(page, first);
        page.tables().cellAt(place).ifPresent(cell -> {
            start = Math.max(start, cell.start());
            end = Math.min(end, cell.end());
        });
        takeLabelInside(page, place);
        if (label == Cue.NONE) {
            takeLabelBefore(page);
        }
        start = page.skipBlanks(start);
    }

    /** …33号　船名：无: the word before a colon names the next value. */
    private void endBeforeColon(Page page, int first) {
        int cut = end - 1;
        while (page.at(end) == ':' && cut > first && page.at(cut) != ' ') {
            cut--;
        }
        end = cut > first && page.at(cut) == ' ' ? cut : end;
    }

    /** 住址：… 公民身份号码 …: the next label ends the value. */
    private void endAtNextLabel(Page page, int from) {
        var hits = page.hits();
        for (int hit = hits.firstFrom(from); hit < hits.size() && hits.start(hit) < end; hit++) {
            // 信用社 and the like are labels too, but also places
            boolean told =
                    hits.cue(hit).ordinal() <= Cue.HOME_PHONE.ordinal() || !page.is(hits.start(hit) - 1, Glyphs.HAN);
            boolean moving = hits.cue(hit) == Cue.HOME && "搬迁".indexOf(page.at(hits.start(hit))) >= 0;
            boolean next = told && hits.cue(hit).isLabel() && !isAddressLabel(hits.cue(hit)) || moving;
            if (next && hits.start(hit) > from) {
                end = hits.start(hit);
            } else if (isAddressLabel(hits.cue(hit)) && hits.end(hit) - hits.start(hit) > 2) {
                end = blankBefore(page, from, hits.start(hit));
            }
        }
    }

    /** 嘎麦1组 文书送达地址 …: the next label's words begin behind a blank; the frame's end if there is none. */
    private int blankBefore(Page page, int from, int label) {
        int at = label;
        while (at > from && page.at(at) != ' ') {
            at--;
        }
        return at > from ? at : end;
    }

    private void takeLabelInside(Page page, int place) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(place + 1); hit >= 0 && hits.start(hit) >= start; hit--) {
            // 6组小地名石缸凼: how else the place is called
            boolean byname = page.has(hits.start(hit), "小地名") && "组社队屯".indexOf(page.at(hits.start(hit) - 1)) >= 0;
            if (isAddressLabel(hits.cue(hit)) && !byname && !isComplement(page, hits, hit)) {
                take(page, hits, hit);
                return;
            }
        }
    }

    /** 忍住, 拦住: no living. */
    private static boolean isComplement(Page page, Hits hits, int hit) {
        boolean subject = hit > 0 && hits.cue(hit - 1) == Cue.PERSON && hits.end(hit - 1) == hits.start(hit);
        return !subject
                && hits.end(hit) == hits.start(hit) + 1
                && page.at(hits.start(hit)) == '住'
                && "受止忍憋拦截护捂堵顶耐挡把抓记保守稳站留扣困卡罩抱遮压逮捉盖咬接绑锁拴引不人".indexOf(page.at(hits.start(hit) - 1)) >= 0
                && (page.at(hits.start(hit) - 1) != '人' || isCounted(page, hits.start(hit) - 2));
    }

    /** 五人住, 多人住. */
    private static boolean isCounted(Page page, int at) {
        return page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT) || "几多数十百名无有让供".indexOf(page.at(at)) >= 0;
    }

    private void take(Page page, Hits hits, int hit) {
        label = hits.cue(hit);
        start = isFamilyName(page, hits.end(hit) - 1) ? hits.end(hit) - 1 : hits.end(hit);
        closed = page.at(start) == ' ' && hits.start(hit) > 0 && !page.is(hits.start(hit) - 1, Glyphs.HAN);
        while ("在于为是至由从自:的,".indexOf(page.at(start)) >= 0 && start < end && !isFamilyName(page, start)) {
            start++;
        }
    }

    /** 住于家屯: 于 is the name of the family here. */
    static boolean isFamilyName(Page page, int at) {
        return page.at(at) == '于' && "家庄屯寨沟洼楼营".indexOf(page.at(at + 1)) >= 0;
    }

    private void takeLabelBefore(Page page) {
        int before = beforeBar(page);
        while (before >= 0 && before > start - 6 && ":=\n-\"“‘「[]为是".indexOf(page.at(before)) >= 0) {
            before = page.skipBlanksBack(before - 1);
        }
        if (before < start - 1 && page.at(before) == ')') {
            before = beforeNote(page, before);
        }
        var hits = page.hits();
        int hit = hits.lastBefore(before + 1);
        // 住房：: the colon belongs to the word
        hit += hit + 1 < hits.size() && hits.end(hit + 1) == before + 2 && page.at(before + 1) == ':' ? 1 : 0;
        boolean group = hit >= 0
                && hits.cue(hit) == Cue.GROUP
                && page.at(hits.end(hit) - (page.at(hits.end(hit)) == ':' ? 0 : 1)) == ':'
                && !page.is(hits.start(hit) - 1, Glyphs.HAN | Glyphs.DIGIT);
        if (before < start - 1 && hit >= 0 && hits.end(hit) > before && (group || isAddressLabel(hits.cue(hit)))) {
            label = hits.cue(hit);
            closed = true;
        }
        var head = page.tables().headAt(start);
        if (label == Cue.NONE && (isAddressLabel(head) || head == Cue.GROUP)) {
            label = head;
            closed = true;
        }
        if (label == Cue.NONE && (hits.has(Cue.HOME) || hits.has(Cue.ADDRESS)) && endsLine(page)) {
            takeLabelAbove(page);
        }
    }

    /** | 家庭住址 | 某村二组 |: a form, no table. */
    private int beforeBar(Page page) {
        int before = page.skipBlanksBack(start - 1);
        boolean bar = (page.at(before) == '|' || page.at(before) == '\t')
                && page.tables().at(start).isEmpty();
        return bar ? page.skipBlanksBack(before - 1) : before;
    }

    /** 住址：某县某镇⏎某村4组: a labelled address that the end of the line broke within its levels. */
    private void takeLabelAbove(Page page) {
        var hits = page.hits();
        int above = start - 1;
        for (int lines = 0; lines < MOST_LINES && page.at(above) == '\n'; lines++) {
            int line = page.lineStart(above);
            int last = page.skipBlanksBack(above - 1);
            int hit = hits.lastBefore(above);
            while (hit >= 0 && hits.start(hit) >= line && !isAddressLabel(hits.cue(hit))) {
                hit--;
            }
            boolean labelled = hit >= 0 && hits.start(hit) >= line;
            int from = labelled ? hits.end(hit) : line;
            if (!BROKEN.has(page.at(last)) || last - from > REACH || !isWhole(page, from, last)) {
                return;
            }
            if (labelled) {
                label = hits.cue(hit);
                closed = true;
                return;
            }
            above = line - 1;
        }
    }

    private boolean endsLine(Page page) {
        return page.is(start, Glyphs.HAN | Glyphs.DIGIT | Glyphs.HAN_DIGIT) && ("\n ,".indexOf(page.at(end)) >= 0);
    }

    /** No mark parts it. */
    private static boolean isWhole(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.is(i, Glyphs.BREAK)) {
                return false;
            }
        }
        return true;
    }

    /** 邮寄地址（务必精确）：: a note in brackets behind the label. */
    private static int beforeNote(Page page, int close) {
        int at = close - 1;
        while (at > close - 10 && page.is(at, Glyphs.HAN)) {
            at--;
        }
        return page.at(at) == '(' ? at - 1 : close;
    }

    static boolean isAddressLabel(Cue cue) {
        return cue == Cue.HOME || cue == Cue.ADDRESS || cue == Cue.OFFICE_ADDRESS || cue == Cue.LOCATED;
    }

    /** Without any level: the name before the number, back to a word that cannot be part of it. */
    int nameStart(Page page, int place) {
        if (label != Cue.NONE) {
            return start;
        }
        int at = place;
        while (at > start && at > place - LONGEST_NAME && !isJoint(page, at - 1) && !Wording.saysAt(page, at - 2)) {
            at--;
        }
        // 到她家——老榕树往西…
        while (page.at(at) == '-' && at < place) {
            at++;
        }
        // 东津路88号铁路五村12楼: never within a number
        while (at > start && page.isDigit(at) && page.isDigit(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isJoint(Page page, int at) {
        // 下午去8号楼7层
        return JOINTS.has(page.at(at)) && !Frame.isFamilyName(page, at) && !isWay(page, at)
                || page.isDigit(at + 1) && (page.at(at) == '去' || page.at(at) == '家')
                || page.at(at) == '家' && "她他我你您俺咱".indexOf(page.at(at - 1)) >= 0
                || page.at(at) >= '①' && page.at(at) <= '⑳';
    }

    /** 水塔往东第四家: no word that leads to the place. */
    private static boolean isWay(Page page, int at) {
        return page.at(at) == '往' && "东西南北里前后上下左右".indexOf(page.at(at + 1)) >= 0 && page.is(at - 1, Glyphs.HAN);
    }

    /** The last joint before the place, behind {@code from}; {@code from} or less if there is none. */
    static int jointBefore(Page page, int from, int place) {
        int joint = place - 1;
        while (joint > from && (!JOINTS.has(page.at(joint)) || isWay(page, joint))) {
            joint--;
        }
        return joint;
    }
}
