package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.BodyBrackets;
import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.RowOwners;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whose a landline is (座机归属): the words around, and what only phones are told by. */
final class LandlineOwners {
    private static final int NOTE = 16;
    private static final int BRACKET = 40;
    private static final int LONGEST_WORD = 4;
    private static final WordSet SETS = WordSet.of("座机 固话 固定电话");
    /** Right before the number or in a bracket behind it; 家电 else are appliances. */
    private static final WordSet HOMES = WordSet.of("宿舍电话 宿舍座机 宿舍固话 家电 宅电 家里 家中 宅 家座机 家固话 家机 打家 家用 家座");

    private static final WordSet FOOTERS = WordSet.of("ICP备 公网安备 版权所有 网站标识码");
    private static final WordSet BARE_HOMES = WordSet.of("家 家里 家中 宅 住宅 宅电 家用");
    private static final WordSet LEFT = WordSet.of("原为 原系 原是 退休前 下岗前 离职前 曾在 曾任 曾是 生前");
    private static final WordSet FEET = WordSet.of("制表 填表 审核 经办 填报 复核 报送 联系单位 咨询 监督 合计");
    private static final WordSet NO_HOMES =
            WordSet.of("国家 专家 厂家 商家 店家 卖家 买家 大家 农家 各家 哪家 独家 管家 酒家 之家 一家 两家 几家 全家 世家 名家 作家 行家 东家");

    /** 某供销社退休职工张某座机…. */
    private static final WordSet RETIRED = WordSet.of("退休职工 退休教师 退休工人 退休干部 退休医生 退休老师 离休干部 下岗职工 下岗工人 内退职工");

    private static final int RETIRED_LENGTH = 4;

    private static final WordSet CALLS = WordSet.of("来电 来话 来显 致电");
    private final NameReader names;
    private final LandlinePersons persons;

    LandlineOwners(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
        persons = new LandlinePersons(names);
    }

    Owner of(Page page, Findings findings, int from, int end, Cue label) {
        if (label == Cue.HOME_PHONE && (isFoot(page, from) || OfficePhones.isNamedRightBefore(page, from))
                || isBodys(page, from, end, label)) {
            return Owner.OFFICE;
        }
        if (label == Cue.OFFICE_PHONE && CalledBack.isPersons(page, from, end)) {
            return Owner.PERSON;
        }
        if (label != Cue.HOME_PHONE && (OfficePhones.isTold(page, end) || OfficePhones.isDesks(page, from))) {
            return Owner.OFFICE;
        }
        var answered = CalledBack.answered(page, from, end);
        if (answered != Owner.UNKNOWN) {
            return answered;
        }
        if ((label == Cue.HOME || label == Cue.ADDRESS)
                && (OfficePhones.isBesidePost(page, from)
                        || BodyBrackets.holds(page, from)
                        || NoticePhones.isMoved(page, from))) {
            return Owner.OFFICE;
        }
        return label == Cue.NONE || label == Cue.PHONE || isFar(page, from, label)
                ? byContext(page, findings, from, end, label)
                : byLabel(page, findings, from, label);
    }

    /** 请带身份证到镇民政办，0000-8123456: a label of something else that stands in the sentence is not this number's. */
    private static boolean isFar(Page page, int from, Cue label) {
        int hit = Labels.hitBefore(page, from);
        boolean other = label == Cue.ID_CARD || label == Cue.CARD || label == Cue.PASSPORT || label == Cue.PLATE;
        return other
                && hit >= 0
                && !Labels.touches(page, page.hits().end(hit), from)
                && page.tables().headAt(from) == Cue.NONE;
    }

    /** The row or the record is a body's, or 来电 is a channel of an office's notice. */
    private static boolean isBodys(Page page, int from, int end, Cue label) {
        int hit = Labels.hitBefore(page, from);
        boolean called = label == Cue.HOME_PHONE
                && hit >= 0
                && CALLS.isAt(page, page.hits().start(hit));
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
        int edge = edge(page, from);
        boolean joined = isJoined(page, findings, from);
        if (joined && (owner == Owner.UNKNOWN || label == Cue.PHONE && isSecond(page, from))
                || owner != Owner.PERSON
                        && (persons.areNamed(page, findings, from, edge, end) || Owner.homeLabelBehind(page, end))) {
            return Owner.PERSON;
        }
        if (owner != Owner.PERSON && persons.isSentences(page, edge, from)) {
            return Owner.PERSON;
        }
        if (OfficePhones.tell(page, from, edge, end)
                || PhoneItems.isBodys(page, from)
                || NoticePhones.tell(page, findings, from, edge)) {
            return Owner.OFFICE;
        }
        boolean told = owner == Owner.UNKNOWN && persons.areLikely(page, from, edge)
                || owner == Owner.OFFICE && LandlinePersons.isSubjects(page, edge, from)
                || owner != Owner.PERSON && LandlinePersons.isLosers(page, from);
        return told ? Owner.PERSON : owner;
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

    /** 张某某的电话是0000-8123456. */
    private boolean isNamed(Page page, int from) {
        int edge = edge(page, from);
        int name = edge < from ? names.start(page, edge) : -1;
        return edge < from && page.at(edge - 1) == '的' && names.start(page, edge - 1) >= 0
                || name >= 0 && RETIRED.lengthAt(page, name - RETIRED_LENGTH) == RETIRED_LENGTH;
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
        boolean family = page.at(from - 1) == '家' && page.is(from - 2, Glyphs.HAN) && !NO_HOMES.isAt(page, from - 2);
        return !OfficePhones.isDesks(page, from)
                && (family
                        || isFamilys(page, from)
                        || isWordBefore(page, HOMES, from)
                        || isWordBehind(page, HOMES, end));
    }

    /** （张老师家，0000-8123456）: the piece before names a household. */
    private static boolean isFamilys(Page page, int from) {
        return page.at(from - 1) == ','
                && page.at(from - 2) == '家'
                && page.is(from - 3, Glyphs.HAN)
                && !NO_HOMES.isAt(page, from - 3);
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
