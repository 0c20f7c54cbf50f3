package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * The contact block (联系人) of a notice, a letter or a call for bids: who answers for an office gives a number of duty,
 * the own mobile too. A contact of a household, told as kin, with a home or an ID number, or below a plea, is a private
 * person.
 */
public final class ContactBlocks {
    private static final WordSet CONTACTS = WordSet.of("联 经办 项目联 业务联 填报 报送 上报 制表");
    private static final WordSet PRIVATE = WordSet.of("儿子 女儿 其子 其女 其妻 其夫 之子 之女 妻子 丈夫 父亲 母亲 老伴 孙子 孙女 配偶 本人 侄 亲属 家属"
            + " 户主 村民 邻居 业主 房东 承租 紧急 监护人 亲友 家长 户籍 (子 (女 (妻 (夫 (父 (母 (兄 (弟 (姐 (妹 (婿 (媳 诉求 投诉人 投诉对象 反映 来电"
            + " 信访人: 信访人诉 信访人姓 信访人反 信访人称 走失 寻人");
    /** Somebody writes for himself: the offices named beside him are those he writes to. */
    private static final WordSet PLEAS = WordSet.of("我家 我户 我们家 我本人 我是 我系 我叫 我的 本人患 本人系 本人因 本人是 本人于 本人家 本人自愿"
            + " 此致 敬礼 特此申请 特申请 恳请 恳求 望解决 望批准 请求解决 请求补偿 请求批准 信访人: 信访人诉 信访人姓 信访人反 信访人称 诉求 来信人 上访 求助");

    private static final WordSet FORMER = WordSet.of("退休 离休 退职 离职 原 曾任 家属 子女");
    /** Where offices sit. */
    private static final WordSet SEATS = WordSet.of("政府 政务 便民服务 行政服务 服务大厅 办事大厅 办公楼 管委会 街道办 号窗口 居委会 村委会");
    /** What notices of offices say above or below their contact. */
    private static final WordSet NOTICES = WordSet.of("公示期 报名截止 报名时间 监督电话 投诉电话 举报电话 咨询电话 监督举报 有异议 特此公告 特此通知 特此公示"
            + " 行政复议 申请复查 办公时间 受理时间 招标 采购 评标 中标 开标 投标 主办单位 承办单位 报名地点 书面答复 函复"
            + " 此件公开 主动公开 抄送 公开属性 请予 请审 现转 转你 你单位 你局 你镇 你乡 贵局 特此");

    private static final WordSet INVITES = WordSet.of("请与 请联系 请向 请到 请找");
    private static final WordSet ENDS = WordSet.of("。 ;");
    private static final int LINES = 2;
    private static final int SENTENCE = 40;
    private static final int LONGEST_OFFICE = 14;
    private static final int LONGEST_LABEL = 8;
    private static final int MOST_ROWS = 3;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SIGNATURE = 25;
    private static final int LETTER = 400;
    private static final int CLOSING = 60;

    private ContactBlocks() {}

    /** The block is an office's: it is named before the contact or behind the name, or speaks above or below. */
    public static boolean isOffices(Page page, int place) {
        int contact = contact(page, place);
        if (contact < 0) {
            return isForm(page, place) || isInvited(page, place);
        }
        if (PLEAS.isIn(page, Math.max(0, place - LETTER), Math.min(page.length(), place + CLOSING))) {
            return false;
        }
        int start = page.hits().start(contact);
        int line = page.lineStart(start);
        return isNamed(page, line, start)
                || isInBracket(page, page.hits().end(contact), place)
                || isFirst(page, line, start) && isBetweenOffices(page, line, page.lineEnd(place));
    }

    /** 招标人：某镇政府　联系人：…: an office in the same sentence before the contact, and nobody else. */
    private static boolean isNamed(Page page, int line, int start) {
        var hits = page.hits();
        int from = start;
        while (from > line && "。;!?".indexOf(page.at(from - 1)) < 0) {
            from--;
        }
        int first = hits.firstFrom(line);
        boolean body = hits.start(first) < line + LONGEST_LABEL && hits.cue(first) == Cue.BODY;
        return (body || hits.any(Cue.OFFICE, from, start)) && !hits.any(Cue.PERSON, line, start);
    }

    /** 名称：某镇政府, 地址：…, 联系方式：…: lines of a form that begins with a body's name. */
    private static boolean isForm(Page page, int place) {
        var hits = page.hits();
        int line = page.lineStart(place);
        boolean own = startsWithLabel(page, line) && page.tables().headAt(place) == Cue.NONE;
        for (int i = 0; i < MOST_ROWS && own && line > 0; i++) {
            line = page.lineStart(line - 1);
            int first = hits.firstFrom(line);
            int start = hits.start(first);
            if (start < line + LONGEST_LABEL && hits.cue(first) == Cue.BODY && page.at(hits.end(first)) == ':') {
                int above = Math.max(page.lineStart(line - 1), line - LONGEST_LINE);
                boolean person = line > 0 && hits.any(Cue.PERSON, above, line);
                int end = Math.min(page.lineEnd(line), start + LONGEST_LINE);
                return !person && hits.any(Cue.OFFICE, start, end) && !isPrivate(page, line, place);
            }
            own = startsWithLabel(page, line);
        }
        return false;
    }

    /** 请与镇民政办张某联系，电话…: the public is asked to turn to an office. */
    private static boolean isInvited(Page page, int place) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) > place - SENTENCE; hit--) {
            if (hits.cue(hit) == Cue.PERSON || hits.cue(hit) == Cue.HOME || hits.cue(hit) == Cue.ID_CARD) {
                return false;
            }
            if (hits.cue(hit) == Cue.ISSUE && INVITES.isAt(page, hits.start(hit))) {
                return hits.any(Cue.OFFICE, hits.end(hit), hits.end(hit) + LONGEST_OFFICE)
                        && !ENDS.isIn(page, hits.end(hit), place);
            }
        }
        return false;
    }

    /** The contact's label in this line, or at the beginning of the one above; -1 if there is none or it is private. */
    private static int contact(Page page, int place) {
        int line = page.lineStart(place);
        int hit = inLine(page, line, place);
        for (int i = 0; i < MOST_ROWS && hit < 0 && line > 0 && startsWithLabel(page, line); i++) {
            int above = page.lineStart(line - 1);
            int told = inLine(page, above, line);
            hit = told >= 0 && isFirst(page, above, page.hits().start(told)) ? told : -1;
            line = above;
        }
        return hit >= 0 && place - line < LONGEST_LINE && !isPrivate(page, line, place) ? hit : -1;
    }

    private static int inLine(Page page, int line, int place) {
        var hits = page.hits();
        int from = Math.max(line, place - LONGEST_LINE);
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) >= from; hit--) {
            boolean told = hits.cue(hit) == Cue.CONTACT && page.at(page.skipBlanks(hits.end(hit))) == ':';
            if (told && CONTACTS.isAt(page, hits.start(hit)) && page.tables().headAt(place) == Cue.NONE) {
                return hit;
            }
        }
        return -1;
    }

    private static boolean startsWithLabel(Page page, int line) {
        int first = page.hits().firstFrom(line);
        return first < page.hits().size()
                && page.hits().start(first) == page.skipBlanks(line)
                && switch (page.hits().cue(first)) {
                    case PHONE, EMAIL, ADDRESS, OFFICE_PHONE, OFFICE_EMAIL, OFFICE_ADDRESS -> true;
                    default -> false;
                };
    }

    private static boolean isPrivate(Page page, int line, int place) {
        var hits = page.hits();
        int below = Math.min(page.lineEnd(page.lineEnd(place) + 1), place + LONGEST_LINE);
        return hits.any(Cue.HOME, line, below)
                || hits.any(Cue.ID_CARD, line, below)
                || hits.any(Cue.HOME_PHONE, line, place)
                || PRIVATE.isIn(page, line, place);
    }

    /** 联系人：张某（农技站）. */
    private static boolean isInBracket(Page page, int from, int place) {
        int open = from;
        while (open < place && page.at(open) != '(') {
            open++;
        }
        int close = open;
        while (close < place && page.at(close) != ')') {
            close++;
        }
        return close < place && page.hits().any(Cue.OFFICE, open, close) && !FORMER.isIn(page, open, close);
    }

    /** Nothing but blanks and a number (3. 联系人) before the label in its line. */
    private static boolean isFirst(Page page, int line, int start) {
        for (int at = line; at < start; at++) {
            if (!page.isDigit(at) && " .、()一二三四五六七八九十".indexOf(page.at(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetweenOffices(Page page, int line, int end) {
        boolean office = false;
        int above = line;
        for (int i = 0; i < LINES && above > 0; i++) {
            int from = page.lineStart(above - 1);
            office |= speaks(page, from, above - 1);
            above = from;
        }
        int below = end;
        for (int i = 0; i < LINES && below < page.length(); i++) {
            int to = page.lineEnd(below + 1);
            office |= speaks(page, below + 1, to);
            below = to;
        }
        return office || speaks(page, line, end);
    }

    /** A line of an office: its signature, its seat or the words of a notice. */
    private static boolean speaks(Page page, int from, int to) {
        int end = Math.min(to, from + LONGEST_LINE);
        int last = page.hits().lastBefore(to);
        boolean signed = to - from <= LONGEST_SIGNATURE
                && last >= 0
                && page.hits().start(last) >= from
                && page.hits().cue(last) == Cue.OFFICE
                && page.hits().end(last) >= page.skipBlanksBack(to - 1) + 1;
        return signed || SEATS.isIn(page, from, end) || NOTICES.isIn(page, from, end);
    }
}
