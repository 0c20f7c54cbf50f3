package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Accounts that the words at their label tell to be a body's or a person's (账户字面归属), in speech and in letters. */
public final class BodyAccounts {
    private static final int OWN = 4;
    private static final int LONG = 9;
    private static final int REACH = 300;
    private static final int SENTENCE = 120;
    private static final int LONGEST_NAME = 9;
    private static final int SHORTEST_FIRM = 7;
    private static final int LONGEST_TAIL = 5;
    /** What else goes on behind a body's name in the name of an account. */
    private static final String NO_NAME = "户账帐专财政工费基股办科室集体公司团委队院所站部库局处代资核算食堂组社厂校店非税支行分";

    /** 嘎查账户, 村账户, 学校账号: what the label is written on to. */
    private static final WordSet HOLDERS =
            WordSet.of("嘎查 苏木 村 社区 居 镇 乡 街道 县 学校 校 院 园 厂 站 场 局 合作社 经联社 工会 协会 单位 公司 集体 中心 委会");

    /** The same ending, of a bank or of no body at all. */
    private static final WordSet NO_HOLDERS = WordSet.of("信用社 农信社 联社 市场 农村 立场 现场 当场 在场 到场");
    /** 原账户…同时停用: the account told before, changed or closed. */
    private static final WordSet FORMER = WordSet.of("原 旧 新 该 此 上述 前述 变更后 变更前");

    private static final WordSet FIRMS = WordSet.of("法定代表人 法人代表 财务负责人 注册资本 经营范围 注册地址 营业执照 信用代码 纳税人识别号 税号");
    private static final WordSet FINES = WordSet.of("罚款 罚金 滞纳金 没收违法所得 加处罚款");
    private static final WordSet PAID = WordSet.of("缴纳 缴至 缴到 缴入 缴付 缴清 交至 交到 汇至 汇入");
    private static final WordSet BACK = WordSet.of("退 返还 补助 补贴 工资卡 本人");

    /** 户名：非税收入. */
    private static final WordSet TREASURY = WordSet.of("非税 财政 国库 专户 收入 待结算 汇缴");

    private static final WordSet OWN_ONES = WordSet.of("其 他 她 我 本人 个人 家庭 名下");

    private BodyAccounts() {}

    /** @param label where the label begins, or the number if it has none */
    static boolean isTold(Page page, Findings findings, int label, int from) {
        if (ends(page, OWN_ONES, label)) {
            return false;
        }
        boolean others = findings.anyBetween(sentence(page, label), label);
        return !others && isHolders(page, label, from)
                || isFormer(page, label)
                || isFirms(page, label)
                || isFirmPiece(page, label)
                || isFine(page, label);
    }

    /** 嘎查账户…, 村账号…: written on to the label of an account. */
    private static boolean isHolders(Page page, int label, int from) {
        boolean account = label < from && "账帐".indexOf(page.at(label)) >= 0;
        return account && ends(page, HOLDERS, label) && !ends(page, NO_HOLDERS, label);
    }

    private static boolean ends(Page page, WordSet words, int end) {
        for (int length = 1; length <= 3; length++) {
            if (words.lengthAt(page, end - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** 户名：某镇财政所…。原账户…同时停用: the holder named before is a body. */
    private static boolean isFormer(Page page, int label) {
        var hits = page.hits();
        if (!ends(page, FORMER, label)) {
            return false;
        }
        for (int hit = hits.lastBefore(label); hit >= 0 && hits.start(hit) > label - REACH; hit--) {
            var cue = hits.cue(hit);
            if (cue == Cue.PERSON || cue == Cue.ID_CARD || cue == Cue.HOME) {
                return false;
            }
            if (cue == Cue.HOLDER || cue == Cue.ORG_ACCOUNT) {
                return cue == Cue.ORG_ACCOUNT || hits.any(Cue.OFFICE, hits.end(hit), hits.end(hit) + REACH / 10);
            }
        }
        return false;
    }

    /** …，法定代表人某某，…；财务负责人某某，…，开户账号…: the particulars of a firm. */
    private static boolean isFirms(Page page, int label) {
        return page.has(label, "开户") && FIRMS.isIn(page, sentence(page, label), label);
    }

    /** 施工队：某某建筑劳务部，账户…: all that its item says is a firm's name. */
    private static boolean isFirmPiece(Page page, int label) {
        int end = page.at(label - 1) == ',' ? label - 1 : label;
        int start = end;
        while (start > end - SENTENCE && page.is(start - 1, Glyphs.HAN)) {
            start--;
        }
        return end < label
                && page.at(start - 1) == ':'
                && end - start >= SHORTEST_FIRM
                && "部厂社队".indexOf(page.at(end - 1)) >= 0
                && !page.hits().any(Cue.PERSON, start - OWN, label)
                && !page.hits().any(Cue.HOLDER, start - OWN, start);
    }

    /** 罚款2340元，限十五日内到某银行缴纳，账号…. */
    private static boolean isFine(Page page, int label) {
        int start = sentence(page, label);
        return FINES.isIn(page, start, label) && PAID.isIn(page, start, label) && !BACK.isIn(page, start, label);
    }

    private static int sentence(Page page, int place) {
        int at = place;
        while (at > place - SENTENCE && "。;\n".indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** 专户9040…余额…。工资发到…: the number right behind the word is that account's, and not this one. */
    static boolean hasOwn(Page page, int labelEnd, int from) {
        int at = labelEnd;
        while (at < labelEnd + OWN && ": 为是".indexOf(page.at(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < at + LONG && page.isDigit(end)) {
            end++;
        }
        return end - at == LONG && end <= from && at < from;
    }

    /** 户名：张某，单位某镇卫生院，账号…: the holder told before it in the line is a person. */
    static boolean isPersonBefore(Page page, int label) {
        var hits = page.hits();
        int line = sentence(page, label);
        for (int hit = hits.lastBefore(label); hit >= 0 && hits.start(hit) >= line; hit--) {
            if (hits.cue(hit) == Cue.HOLDER) {
                return isPerson(page, hits.end(hit));
            }
        }
        return false;
    }

    /** 账号6212…户名某某: the holder told behind is a person. */
    static boolean isHeldByPerson(Page page, int end) {
        var hits = page.hits();
        int hit = hits.firstFrom(end);
        if (hit >= hits.size() || hits.cue(hit) != Cue.HOLDER || hits.start(hit) > end + 2) {
            return false;
        }
        return isPerson(page, hits.end(hit));
    }

    /** 户名：某镇卫生院张某, 户名：张某（某镇卫生院）: somebody of the body, not the body. */
    static boolean isOneOf(Page page, int labelEnd, int value) {
        int end = labelEnd;
        while (end < value && (end == labelEnd || page.at(end) != '(') && page.at(end) != ',') {
            end++;
        }
        int hit = page.hits().lastBefore(end);
        int tail = hit < 0 ? 0 : end - Math.max(page.hits().end(hit), labelEnd);
        tail -= tail > LONGEST_TAIL - 2 && page.at(end - tail) == '代' ? 2 : 0;
        if (tail < 2 || tail > LONGEST_TAIL) {
            return false;
        }
        for (int at = end - tail; at < end; at++) {
            boolean other = NO_NAME.indexOf(page.at(at)) >= 0 || !page.is(at, Glyphs.HAN);
            if (other && ": ".indexOf(page.at(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPerson(Page page, int labelEnd) {
        int at = labelEnd;
        while (": 为是".indexOf(page.at(at)) >= 0) {
            at++;
        }
        int name = at;
        while (at < name + LONGEST_NAME && page.is(at, Glyphs.HAN)) {
            at++;
        }
        return at - name > 1
                && at - name < LONGEST_NAME
                && !page.hits().any(Cue.OFFICE, name, at)
                && !TREASURY.isIn(page, name, at)
                && "厂店社部处局所院校队会站场园库组村司户".indexOf(page.at(at - 1)) < 0;
    }
}
