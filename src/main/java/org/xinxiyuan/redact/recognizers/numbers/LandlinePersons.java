package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * What tells that a landline is a private person's (私人座机): who calls, who has lost something, whose line of a record it
 * is; some of it is believed against an office spoken of before, some only where nobody else is.
 */
final class LandlinePersons {
    private static final int LONGEST_NOTE = 7;
    private static final int NOTE = 16;
    private static final int LINE = 200;
    private static final WordSet LOST = WordSet.of("遗失 丢失 声明作废 挂失");
    private static final WordSet SAYS = WordSet.of("反映 反应 来电 投诉 称 诉称 求助 说 咨询 报修 举报 询问 要求");
    /** Who called, told behind the number: 0000-8123456，男，姓张. */
    private static final WordSet SEXED = WordSet.of("男, 女, 男; 女; 男士 女士 姓 自称 一男 一女 某男 某女");

    private static final int SENTENCE = 60;
    private static final WordSet CALLED = WordSet.of("师傅 婶 嫂 叔 姐 哥 姨 大爷 大娘 大妈 大叔 大姐 大哥 奶奶 爷爷");
    private static final WordSet VISITS = WordSet.of("走访 入户 慰问 通知 回访 看望 告知 询问 核实 帮扶 到户 约谈 电话");
    private static final WordSet CALLS = WordSet.of("来电 来话 来显 致电");
    private final NameReader names;

    LandlinePersons(NameReader names) {
        this.names = names;
    }

    /** Told behind the number or by its item, whatever office stands before. */
    boolean areNamed(Page page, Findings findings, int from, int edge, int end) {
        return isCallers(page, from, edge, end)
                || isNoted(page, end)
                || isVisited(page, edge)
                || PhoneItems.isPersons(page, findings, names, from);
    }

    /** 工作组走访张某，座机…: whom the office has turned to. */
    private boolean isVisited(Page page, int edge) {
        int name = names.start(page, page.at(edge - 1) == ',' ? edge - 1 : edge);
        return name >= 0 && VISITS.lengthAt(page, name - 2) == 2 && names.isCommon(page, name);
    }

    /** Where neither a person nor an office is told. */
    boolean areLikely(Page page, int from, int edge) {
        return isContacts(page, edge) || edge < from && isOnes(page, edge);
    }

    /** 我妈接的座机：0000-8123456: somebody of the writer's own, and no office of his (我镇). */
    private static boolean isOnes(Page page, int edge) {
        for (int at = edge - 1; at > edge - NOTE && !isEnd(page, at); at--) {
            if ("我俺咱".indexOf(page.at(at)) >= 0) {
                return "镇局单所院校村社司公站办县市乡区省国们厂中处队部行馆会".indexOf(page.at(at + 1)) < 0;
            }
        }
        return false;
    }

    private static boolean isEnd(Page page, int at) {
        return page.is(at, Glyphs.BREAK) || ",。;".indexOf(page.at(at)) >= 0;
    }

    /** 出售土鸡蛋，联系人李某，0000-8123456: whoever it is, no office is spoken of. */
    private boolean isContacts(Page page, int edge) {
        int name = page.at(edge - 1) == ',' ? names.start(page, edge - 1) : -1;
        int hit = name < 0 ? -1 : page.hits().lastBefore(name + 1);
        return hit >= 0
                && page.hits().cue(hit) == Cue.CONTACT
                && name - page.hits().end(hit) <= 1;
    }

    /**
     * 张奶奶，84岁，独居，住…。…卫生室上门。座机…: a sentence of its own in a line that is told of a person who lives there.
     */
    static boolean isSubjects(Page page, int edge, int from) {
        int line = page.lineStart(from);
        var hits = page.hits();
        int first = hits.firstFrom(line);
        boolean person = first < hits.size() && hits.cue(first) == Cue.PERSON && hits.start(first) < line + NOTE;
        int start = edge;
        while (person && start > Math.max(line, edge - LINE) && "。;".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        return edge < from
                && person
                && start > line
                && hits.any(Cue.HOME, line, start)
                && !hits.any(Cue.OFFICE, start, from);
    }

    /** 张某3月报名培训，电话…; 李师傅补锅，电话…: a name opens the sentence, and no office stands in it. */
    boolean isSentences(Page page, int edge, int from) {
        int start = edge;
        while (start > edge - SENTENCE && "。;!?\n".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        start = Math.min(edge, page.skipBlanks(start));
        var hits = page.hits();
        if (edge == from
                || start == edge
                || hits.any(Cue.OFFICE, start, from)
                || hits.any(Cue.OFFICIAL, start, from)
                || hits.any(Cue.CONTACT, start, from)) {
            return false;
        }
        boolean called = names.isSurname(page, start) && CALLED.isAt(page, start + 1);
        int end = called ? 0 : names.end(page, start, false);
        return called
                || end > start && end <= edge && names.isCommon(page, start) && !page.is(end - 1, Glyphs.HAN_DIGIT);
    }

    /** 张某某,0000-8123456,反映…: a name before the number, and behind it what its bearer says. */
    private boolean isCallers(Page page, int from, int edge, int end) {
        int behind = end;
        while (behind < end + 2 && ",) ".indexOf(page.at(behind)) >= 0) {
            behind++;
        }
        int before = edge;
        while (before > edge - 2 && ",( ".indexOf(page.at(before - 1)) >= 0) {
            before--;
        }
        before -= before < edge && CALLS.isAt(page, before - 2) ? 2 : 0;
        boolean sexed = SEXED.isAt(page, behind)
                && !page.hits().any(Cue.OFFICE, Math.max(page.lineStart(from), from - LINE), from);
        return behind > end && (sexed || before < edge && SAYS.isAt(page, behind) && names.start(page, before) >= 0);
    }

    /** 本人张某某遗失…声明作废。…, 0000-8123456: the notice is a private person's. */
    static boolean isLosers(Page page, int from) {
        int line = Math.max(page.lineStart(from), from - LINE);
        boolean own = false;
        boolean lost = false;
        for (int at = line; at < from && !(own && lost); at++) {
            own |= page.has(at, "本人");
            lost |= own && LOST.isAt(page, at);
        }
        return own && lost;
    }

    /** 0000-8123456(张某家). */
    private static boolean isNoted(Page page, int end) {
        int at = end;
        while (at < end + LONGEST_NOTE && page.at(at) != ')') {
            at++;
        }
        return page.at(end) == '(' && (page.at(at) == ')' && "家宅".indexOf(page.at(at - 1)) >= 0 || isOwn(page, end));
    }

    /** 0000-8123456（传达室转本人）. */
    private static boolean isOwn(Page page, int end) {
        for (int at = end + 1; at < end + NOTE && page.at(at) != ')'; at++) {
            if (page.has(at, "本人") || page.has(at, "我家")) {
                return true;
            }
        }
        return false;
    }
}
