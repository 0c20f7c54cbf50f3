package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.BodyBrackets;
import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.RowOwners;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whose a landline is (座机归属): the words around, and what only phones are told by. */
final class LandlineOwners {
    private static final int LONGEST_NOTE = 7;
    private static final int NOTE = 16;
    private static final int BRACKET = 40;
    private static final int LONGEST_WORD = 4;
    private static final int LINE = 200;
    private static final WordSet SETS = WordSet.of("座机 固话 固定电话");
    /** Right before the number or in a bracket behind it; 家电 else are appliances. */
    private static final WordSet HOMES = WordSet.of("家电 宅电 家里 家中 宅 家座机 家固话 家机 打家 家用 家座");

    private static final WordSet FOOTERS = WordSet.of("ICP备 公网安备 版权所有 网站标识码");
    private static final WordSet BARE_HOMES = WordSet.of("家 家里 家中 宅 住宅 宅电 家用");
    private static final WordSet LEFT = WordSet.of("原为 原系 原是 退休前 下岗前 离职前 曾在 曾任 曾是 生前");
    private static final WordSet LOST = WordSet.of("遗失 丢失 声明作废 挂失");
    private static final WordSet FEET = WordSet.of("制表 填表 审核 经办 填报 复核 报送 联系单位 咨询 监督 合计");
    private static final WordSet SAYS = WordSet.of("反映 反应 来电 投诉 称 诉称 求助 说 咨询 报修 举报 询问 要求");
    /** Who called, told behind the number: 0000-8123456，男，姓张. */
    private static final WordSet SEXED = WordSet.of("男, 女, 男; 女; 男士 女士 姓 自称 一男 一女 某男 某女");

    private static final WordSet CALLS = WordSet.of("来电 来话 来显");
    private final NameReader names;

    LandlineOwners(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
    }

    Owner of(Page page, Findings findings, int from, int end, Cue label) {
        if (label == Cue.HOME_PHONE && isFoot(page, from) || isBodys(page, from, end, label)) {
            return Owner.OFFICE;
        }
        if (label == Cue.OFFICE_PHONE && CalledBack.isPersons(page, from, end)) {
            return Owner.PERSON;
        }
        if (label != Cue.HOME_PHONE && OfficePhones.isTold(page, end)) {
            return Owner.OFFICE;
        }
        var answered = CalledBack.answered(page, from, end);
        if (answered != Owner.UNKNOWN) {
            return answered;
        }
        if ((label == Cue.HOME || label == Cue.ADDRESS)
                && (OfficePhones.isBesidePost(page, from) || BodyBrackets.holds(page, from))) {
            return Owner.OFFICE;
        }
        return label == Cue.NONE || label == Cue.PHONE
                ? byContext(page, findings, from, end, label)
                : byLabel(page, findings, from, label);
    }

    /** The row or the record is a body's, or 来电 is a channel of an office's notice. */
    private static boolean isBodys(Page page, int from, int end, Cue label) {
        int hit = Labels.hitBefore(page, from);
        boolean called = label == Cue.HOME_PHONE && hit >= 0 && CALLS.isAt(page, page.hits().start(hit));
        if (label == Cue.HOME_PHONE && !called) {
            return false;
        }
        return RowOwners.isBodys(page, from)
                || RowOwners.isRecordOfBody(page, from)
                || called && (NoticePhones.isChannel(page, from) || OfficePhones.isPublic(page, end));
    }

    private Owner byLabel(Page page, Findings findings, int from, Cue label) {
        var owner = Owner.at(page, from, label);
        return owner == Owner.UNKNOWN && isJoined(page, findings, from) ? Owner.PERSON : owner;
    }

    /** No label but one that every phone has. */
    private Owner byContext(Page page, Findings findings, int from, int end, Cue label) {
        if (ContactBlocks.isOffices(page, from) && !isFormer(page, from) || isFooter(page, end)) {
            return Owner.OFFICE;
        }
        if (isInBracket(page, from) || isNamed(page, from) || isFormer(page, from)) {
            return Owner.PERSON;
        }
        var owner = Owner.at(page, from, label);
        boolean joined = isJoined(page, findings, from);
        if (joined && (owner == Owner.UNKNOWN || label == Cue.PHONE && isSecond(page, from))) {
            return Owner.PERSON;
        }
        if (owner != Owner.PERSON
                && (isCallers(page, from, end)
                        || isNoted(page, end)
                        || PhoneItems.isPersons(page, findings, names, from)
                        || Owner.homeLabelBehind(page, end))) {
            return Owner.PERSON;
        }
        int edge = edge(page, from);
        if (OfficePhones.tell(page, from, edge, end)
                || PhoneItems.isBodys(page, from)
                || NoticePhones.tell(page, findings, from, edge)) {
            return Owner.OFFICE;
        }
        if (owner == Owner.OFFICE && isSubjects(page, edge, from)) {
            return Owner.PERSON;
        }
        return owner != Owner.PERSON && isLosers(page, from) ? Owner.PERSON : owner;
    }

    /** 申请人原为供销社职工，座机…; 某某（退休前在林业站）…: the office is one that a person has left. */
    private static boolean isFormer(Page page, int from) {
        for (int at = from - 2; at > from - BRACKET && "。;\n".indexOf(page.at(at)) < 0; at--) {
            if (LEFT.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 张奶奶，84岁，独居，住…。…卫生室上门。座机…: a sentence of its own in a line that is told of a person who lives there. */
    private static boolean isSubjects(Page page, int edge, int from) {
        int line = page.lineStart(from);
        var hits = page.hits();
        int first = hits.firstFrom(line);
        boolean person = first < hits.size() && hits.cue(first) == Cue.PERSON && hits.start(first) < line + NOTE;
        return edge < from && "。;".indexOf(page.at(edge - 1)) >= 0 && person && hits.any(Cue.HOME, line, edge);
    }

    /** 张某某的电话是0000-8123456. */
    private boolean isNamed(Page page, int from) {
        int edge = edge(page, from);
        return edge < from && page.at(edge - 1) == '的' && names.start(page, edge - 1) >= 0;
    }

    /** 制表,某镇民政专干,…: the last row of a table tells who made it. */
    private static boolean isFoot(Page page, int from) {
        int line = page.lineStart(from);
        int at = page.at(line) == '"' ? line + 1 : line;
        return FEET.isAt(page, at) && page.tables().headAt(from) != Cue.NONE;
    }

    /** Where the label begins that stands right before the number; the number's place if none does. */
    private static int edge(Page page, int from) {
        int hit = Labels.hitBefore(page, from);
        boolean labelled = hit >= 0
                && page.hits().cue(hit) == Cue.PHONE
                && Labels.touches(page, page.hits().end(hit), from);
        return labelled ? page.hits().start(hit) : from;
    }

    /** 家电8123456, 8123456（打家里）: told as the phone of a home. */
    boolean isHome(Page page, int from, int end) {
        boolean family = page.at(from - 1) == '家' && names.start(page, from - 1) >= 0;
        return family || isWordBefore(page, HOMES, from) || isWordBehind(page, HOMES, end);
    }

    /** 座机8123456, 8123456（固话）: told as a landline. */
    boolean isSet(Page page, int from, int end) {
        return isWordBefore(page, SETS, from) || isWordBehind(page, SETS, end);
    }

    private static boolean isWordBefore(Page page, WordSet words, int from) {
        int edge = from;
        while (edge > from - 3 && " :是为(".indexOf(page.at(edge - 1)) >= 0) {
            edge--;
        }
        for (int length = 1; length <= LONGEST_WORD; length++) {
            if (words.lengthAt(page, edge - length) == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordBehind(Page page, WordSet words, int end) {
        for (int at = end + 1; page.at(end) == '(' && at < end + NOTE && page.at(at) != ')'; at++) {
            if (words.isAt(page, at)) {
                return true;
            }
        }
        // (0000-8123456，家)
        int word = ",、 ".indexOf(page.at(end)) < 0 ? 0 : BARE_HOMES.lengthAt(page, end + 1);
        return words == HOMES && word > 0 && page.at(end + 1 + word) == ')';
    }

    /** 张某某（村口第二家，0000-8123456）: all that stands in the bracket is told of the one named before it. */
    private boolean isInBracket(Page page, int from) {
        int open = from - 1;
        while (open > from - BRACKET && "()。;\n".indexOf(page.at(open)) < 0) {
            open--;
        }
        var hits = page.hits();
        int name = page.at(open) == '(' ? names.start(page, open) : -1;
        int last = hits.lastBefore(open);
        boolean body = last >= 0 && hits.cue(last) == Cue.OFFICE && hits.end(last) == open;
        return name >= 0
                && !body
                && !hits.any(Cue.OFFICE, open, from)
                && !hits.any(Cue.OFFICE_PHONE, open, from)
                && !hits.any(Cue.OFFICIAL, name - LONGEST_WORD, from)
                && !hits.any(Cue.CONTACT, name - LONGEST_WORD, from);
    }

    /** The foot of a web page. */
    private static boolean isFooter(Page page, int end) {
        int lineEnd = Math.min(page.lineEnd(end), end + BRACKET);
        for (int at = end; at < lineEnd; at++) {
            if (FOOTERS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 座机, 固话 behind a mobile number: the set in the same person's home. */
    private static boolean isSecond(Page page, int from) {
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
        int edge = edge(page, from);
        int before = edge;
        while (before > edge - 2 && ",( ".indexOf(page.at(before - 1)) >= 0) {
            before--;
        }
        boolean sexed = SEXED.isAt(page, behind) && !page.hits().any(Cue.OFFICE, page.lineStart(from), from);
        return behind > end
                && (sexed || before < edge && SAYS.isAt(page, behind) && names.start(page, before) >= 0);
    }

    /** 本人张某某遗失…声明作废。…, 0000-8123456: the notice is a private person's. */
    private static boolean isLosers(Page page, int from) {
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

    /** Told in one breath with a personal number (13800138000或0000-8123456): the same person's. */
    private static boolean isJoined(Page page, Findings findings, int from) {
        int edge = edge(page, from);
        int at = edge - 1;
        while (at > edge - 4 && "、,/或和及 (".indexOf(page.at(at)) >= 0) {
            at--;
        }
        at = at < edge - 3 ? page.skipBlanksBack(at) : at;
        return at < edge - 1 && at >= 0 && findings.isTaken(at);
    }
}
