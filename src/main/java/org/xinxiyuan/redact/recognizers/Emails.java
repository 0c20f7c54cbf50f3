package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.BodiesBetween;
import org.xinxiyuan.redact.context.BodyBrackets;
import org.xinxiyuan.redact.context.ContactBlocks;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.OwnersBehind;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** E-mail addresses of persons (电子邮箱), also with # for @; those of offices stay. */
public final class Emails implements Recognizer {
    private static final String PARTS = "._-+";
    /** Before the sign: 办公室, 政府办, 党政办, 信息公开, 发布, 综合办. */
    private static final String[] OFFICES = {"bgs", "zfb", "dzb", "xxgk", "fabu", "zhb"};

    private static final WordSet ASKS = WordSet.of(
            "发信可用 发信请用 来信至 来信请发 发信至 可发至 可发送 可发邮件 回执发 回执请发 发信箱 发至 发送至 发送到 发到 发邮箱 发邮件 反馈至 反馈到 报送至 报至 寄至 投至 投递至 请发"
                    + " 提交至 传至 上传至");

    private static final WordSet ORDERED = WordSet.of("各村 各社区 各单位 各部门 各镇 各乡 各科室 各站所 各学校 责任单位 各有关 各相关 各责任 各企业 有关单位");
    private static final WordSet OWN = WordSet.of("个人 私人 本人");
    private static final String RECEIVER = "收件人:";
    private static final int NEAR = 30;
    /** Length of the word that stands for the sign. */
    private static final int AT = 2;

    private static final int MOBILE = 11;
    private final NameReader names;

    public Emails(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.EMAIL;
    }

    @Override
    public void find(Page page, Findings findings) {
        for (int i = 0; i < page.signs(); i++) {
            around(page, findings, page.sign(i), page.sign(i) + 1);
        }
        var hits = page.hits();
        for (int hit = 0; hits.has(Cue.AT) && hit < hits.size(); hit++) {
            if (hits.cue(hit) == Cue.AT) {
                boolean word = page.is(hits.start(hit), Glyphs.LETTER);
                boolean apart = page.at(hits.start(hit) - 1) == ' ' && page.at(hits.start(hit) + AT) == ' ';
                if (!word || apart) {
                    around(page, findings, hits.start(hit), word ? hits.start(hit) + AT : hits.end(hit));
                }
            }
        }
        for (int hit = 0; hits.has(Cue.EMAIL) && hit < hits.size(); hit++) {
            if (hits.cue(hit) == Cue.EMAIL) {
                BareMailboxes.behind(page, findings, hits.start(hit), hits.end(hit));
            }
        }
    }

    private void around(Page page, Findings findings, int sign, int behind) {
        int end = MailHosts.end(page, behind);
        int start = localStart(page, sign);
        if (end <= 0 || start >= sign || isOffices(page, start, sign, behind, end)) {
            return;
        }
        if (isAsked(page, start, sign)) {
            return;
        }
        boolean told = !isOfficesByContext(page, start);
        boolean doubtful = !told
                && !page.hits().any(Cue.CONTACT, start - NEAR, start)
                && !Mailboxes.beginsWithInitials(page, start)
                && !(ContactBlocks.isOffices(page, start) && Mailboxes.endsWithBody(page, start, sign))
                && !Mailboxes.endsWithInitials(page, start, sign)
                && MailHosts.isAnybodys(page, behind, end);
        if (told || doubtful) {
            findings.add(type(), start, end, told ? Confidence.CERTAIN : Confidence.SUSPECTED);
        }
    }

    /** 社区邮箱…, 材料请发至…: an office's own, or where an office lets things be sent. */
    private boolean isAsked(Page page, int start, int sign) {
        int hit = Labels.hitBefore(page, start);
        boolean labelled = hit >= 0 && Labels.touches(page, page.hits().end(hit), start);
        int edge = labelled ? page.hits().start(hit) : start;
        int before = page.hits().lastBefore(edge);
        boolean own = labelled
                && before >= 0
                && page.hits().cue(before) == Cue.OFFICE
                && page.hits().end(before) == edge;
        boolean digits = page.isDigit(start) && page.isDigit(sign - 1);
        boolean persons = labelled && OWN.isAt(page, page.hits().start(hit)) || names.start(page, edge) >= 0;
        if (digits || persons || own) {
            return own && !digits;
        }
        boolean asked = false;
        int at = start;
        for (; at > start - NEAR && "。;\n".indexOf(page.at(at)) < 0; at--) {
            if ("我其".indexOf(page.at(at)) >= 0) {
                return false;
            }
            asked |= ASKS.isAt(page, at);
        }
        return asked
                && (isNotices(page, at, start)
                        || isOrdered(page, at, start)
                        || Mailboxes.isInitials(page, start, sign)
                        || Mailboxes.endsWithBody(page, start, sign)
                        || Mailboxes.isRole(page, start, sign));
    }

    /** 责任单位须在…前将整改报告发至…: who is told to send is a body. */
    private static boolean isOrdered(Page page, int from, int start) {
        for (int at = start; at > from - NEAR && "。;\n".indexOf(page.at(at)) < 0; at--) {
            if (ORDERED.isAt(page, at)) {
                return !page.hits().any(Cue.PERSON, from, start);
            }
        }
        return false;
    }

    /** 可拨打村合作社0000-8123456，或发邮件至…: told in one breath with an office's phone, and nobody else is. */
    private static boolean isNotices(Page page, int from, int start) {
        var hits = page.hits();
        return hits.any(Cue.OFFICE, from, start)
                && hits.any(Cue.OFFICE_PHONE, from, start)
                && !hits.any(Cue.PERSON, from, start)
                && !hits.any(Cue.CONTACT, from, start);
    }

    /** 某镇人民政府 <…>: the office is the one that writes or gets the letter. */
    private static boolean isAddressees(Page page, int start) {
        int bracket = page.skipBlanksBack(start - 1);
        int hit = page.hits().lastBefore(bracket);
        return page.at(bracket) == '<'
                && hit >= 0
                && page.hits().cue(hit) == Cue.OFFICE
                && page.hits().end(hit) == page.skipBlanksBack(bracket - 1) + 1;
    }

    private static boolean isOffices(Page page, int start, int sign, int behind, int end) {
        if (MailHosts.isGovernments(page, behind, end) || page.is(start - 1, Glyphs.HAN) && hanBefore(page, start)) {
            return true;
        }
        if (Mailboxes.isRole(page, start, sign)
                || Mailboxes.isBodys(page, start, sign)
                || isAddressees(page, start)
                || BodyBrackets.holds(page, start)
                || page.has(start - RECEIVER.length(), RECEIVER) && Mailboxes.isInitialPair(page, start, sign)) {
            return true;
        }
        for (var office : OFFICES) {
            if (page.has(sign - office.length(), office)) {
                return true;
            }
        }
        return Owner.ofLabel(Labels.of(page, start)) == Owner.OFFICE && !isFar(page, start, end);
    }

    /** 单位邮箱打不开，请发…, 举报邮箱…（举报人）: the office's is another one. */
    private static boolean isFar(Page page, int start, int end) {
        int hit = Labels.hitBefore(page, start);
        return hit >= 0
                && page.hits().cue(hit) == Cue.OFFICE_EMAIL
                && (!BodiesBetween.only(page, page.hits().end(hit), start) || OwnersBehind.ofPhone(page, end));
    }

    private boolean isOfficesByContext(Page page, int start) {
        var label = Labels.of(page, start);
        return (Owner.at(page, start, label) == Owner.OFFICE || ContactBlocks.isOffices(page, start))
                && (label == Cue.EMAIL || label == Cue.CARD || !label.isLabel())
                && !isSenders(page, start);
    }

    /** An office is spoken of, but the address is told with a name or a mobile number, or a letter came from it. */
    private boolean isSenders(Page page, int start) {
        int hit = Labels.hitBefore(page, start);
        boolean labelled = hit >= 0
                && page.hits().cue(hit) == Cue.EMAIL
                && Labels.touches(page, page.hits().end(hit), start);
        int edge = labelled ? page.hits().start(hit) : start;
        int at = edge;
        while (at > edge - 3 && " ,、:;(/<的".indexOf(page.at(at - 1)) >= 0) {
            at--;
        }
        if (page.hits().any(Cue.CONTACT, start - NEAR, start) || page.hits().any(Cue.OFFICIAL, start - NEAR, start)) {
            return false;
        }
        int name = names.start(page, at);
        return name >= 0 && names.isCommon(page, name) || isMobile(page, at) || isReceived(page, edge);
    }

    private static boolean isMobile(Page page, int end) {
        int from = end;
        while (end - from <= MOBILE && page.isDigit(from - 1)) {
            from--;
        }
        return end - from == MOBILE && page.at(from) == '1';
    }

    /** 收到你以邮件(…)提出的申请. */
    private static boolean isReceived(Page page, int place) {
        for (int at = place; at > place - NEAR && page.at(at) != '。' && page.at(at) != '\n'; at--) {
            if (page.has(at, "收到")) {
                return true;
            }
        }
        return false;
    }

    /** A unit's name written into the address, as 某县zzb@…: the letters go on a Chinese name, no label between. */
    private static boolean hanBefore(Page page, int start) {
        var hits = page.hits();
        int hit = hits.lastBefore(start);
        return (page.at(start - 1) == '县'
                        || page.at(start - 1) == '镇'
                        || page.at(start - 1) == '乡'
                        || page.at(start - 1) == '局')
                && (hit < 0 || hits.end(hit) != start);
    }

    private static int localStart(Page page, int sign) {
        int at = page.skipBlanksBack(sign - 1) + 1;
        at -= page.at(at - 1) == '@' ? 1 : 0;
        int start = at;
        while (start > 0 && start > at - 64 && isPart(page, start - 1)) {
            start--;
        }
        while (start < at && PARTS.indexOf(page.at(start)) >= 0) {
            start++;
        }
        return start == at ? sign : start;
    }

    private static boolean isPart(Page page, int place) {
        return page.is(place, Glyphs.LETTER | Glyphs.DIGIT) || PARTS.indexOf(page.at(place)) >= 0;
    }
}
