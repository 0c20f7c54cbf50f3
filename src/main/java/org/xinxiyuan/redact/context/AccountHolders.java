package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whose an account is (账户归属): told by the holder, the firm or the village named before the number. */
public final class AccountHolders {
    private static final int REACH = 50;
    private static final int SENTENCE = 160;
    private static final int LONGEST_NOTE = 24;
    private static final int MOST_ROWS = 4;
    private static final int LONGEST_NAME = 5;
    /** What else stands in brackets behind an account: the bank, the kind of account. */
    private static final String BANKED = "行户公联币专储";
    /** What the names of bodies end with that hold accounts. */
    private static final String BODIES = "厂店社部处局所院校队会站场园库组村";

    /** An office whose name ends so keeps accounts for others (开户行). */
    private static final WordSet BANKS = WordSet.of("支行 商行 营业部 信用社 信用合作社 信用联社 联社 储蓄所 分理处");

    /** In the note behind an account that is no person's. */
    private static final WordSet BODY_ACCOUNTS = WordSet.of("对公 公户 基本户 一般户 单位结算 单位账户 集体账户 专户");

    private static final int CLAUSE = 30;
    private static final WordSet PAPERS = WordSet.of("折 一卡通 1卡通 社保 社会保障 工资卡 低保 养老 储蓄");
    private static final WordSet PAID = WordSet.of("缴至 缴到 缴入 缴纳至 缴纳到 上缴 退缴 缴存 缴往 交至 交到 罚款 罚没 尾款 工程款 货款 质保金 保证金 进度款 采购款"
            + " 服务费 会费 捐款 善款 物业费 维修资金 付款账 付款人账 转出账 付方账 承包费 租金交 押金交 学费 水费 电费"
            + " 费用汇 费用打 费用缴 费用交 费用转 报名费 培训费 会议费 会务费 考务费 住宿费 工本费 资料费 违约金 定金 订金");
    private static final WordSet FINES = WordSet.of("罚款缴 罚款交 罚金缴 罚没款缴 罚款汇 滞纳金缴 代收银行 非税收入");

    /** What is paid comes back. */
    private static final WordSet BACK = WordSet.of("退还 退回 退至 退到 返还 退给 退款 补助 补贴 报销 发放 领取 垫付 付给 发给 补给 转给 打给 误工 工资 劳务费");

    /** What is earned belongs to the village. */
    private static final WordSet COMMON = WordSet.of("集体收入 集体经济 村集体 组集体 集体所有 集体资产 入公账");

    private static final WordSet ACCOUNTS = WordSet.of("账 帐 收款账 收款帐 开户 缴入 汇入 转入 划入 存入 转至 汇至 打入");

    private AccountHolders() {}

    /**
     * The account's holder, named before it, is a firm, a village or an office.
     *
     * @param card the number is proven to be a card: a body's account told farther off is another one
     */
    public static boolean isOrganisation(Page page, Findings findings, int from, int end, boolean card) {
        if (isMarkedPersonal(page, end) || BodyAccounts.isHeldByPerson(page, end) || isPassbook(page, from)) {
            return false;
        }
        if (CreditCodes.isBefore(page, findings, from) || isBodyBehind(page, end)) {
            return true;
        }
        var table = page.tables().at(from);
        if (table.isPresent()) {
            boolean persons = table.get().has(Cue.PERSON) || table.get().has(Cue.ID_CARD);
            return RowOwners.isBodys(page, from)
                    || !persons && (table.get().has(Cue.ORG_ACCOUNT) || namesBody(page, from));
        }
        return holds(page, from, card);
    }

    /** A number that is no card by itself: the firm stands right before its label, or is all that is spoken of. */
    public static boolean isOrganisationsUnproven(Page page, Findings findings, int from) {
        int label = Labels.hitBefore(page, from);
        int word = label < 0 ? from : page.hits().start(label);
        if (isPassbook(page, from) || BodyAccounts.isPersonBefore(page, word)) {
            return false;
        }
        if (isFine(page, word)
                || isPaid(page, word)
                || BodyAccounts.isTold(page, findings, word, from)
                || ContractParties.isBody(page, word)) {
            return true;
        }
        if (label < 0 || !ACCOUNTS.isAt(page, page.hits().start(label))) {
            return false;
        }
        int edge = page.hits().start(label);
        int above = page.lineStart(from) - 1;
        boolean form =
                above > 0 && edge == above + 1 && (CreditCodes.isBefore(page, findings, above) || isForm(page, above));
        return form || isBody(page, bodyBefore(page, edge)) || isOnlyBody(page, findings, from);
    }

    /** 甲方：某某公司, 开户行：…, 账号：…: the lines above the account name a body, and nobody else. */
    private static boolean isForm(Page page, int above) {
        var hits = page.hits();
        int end = above;
        for (int i = 0; i < MOST_ROWS && end > 0; i++) {
            int line = page.lineStart(end);
            int last = hits.lastBefore(end);
            boolean told = last >= 0 && hits.start(last) >= line;
            if (!told || end - line > REACH || hits.any(Cue.ID_CARD, line, end) || isEmployer(page, line, end)) {
                return false;
            }
            if (hits.end(last) >= end - 1 && isBody(page, last)) {
                return true;
            }
            if (hits.any(Cue.PERSON, line, end)) {
                return false;
            }
            end = line - 1;
        }
        return false;
    }

    /** 工作单位：…: the firm is named for one who works there. */
    private static boolean isEmployer(Page page, int line, int end) {
        return page.hits().any(Cue.HEAD, line, end) || page.hits().any(Cue.OFFICE_ADDRESS, line, end);
    }

    /** A row of a village or a firm: no personal value of anybody in it yet. */
    public static boolean isRowOfBody(Page page, Findings findings, int from) {
        int start = page.lineStart(from);
        int end = page.lineEnd(from);
        if (findings.anyBetween(start, end)) {
            return false;
        }
        var hits = page.hits();
        for (int hit = hits.firstFrom(start); hit < hits.size() && hits.start(hit) < from; hit++) {
            if (isBody(page, hit)) {
                return true;
            }
        }
        return CreditCodes.isBefore(page, findings, from);
    }

    /** A body is named in the row; the bank of an account is none. */
    private static boolean namesBody(Page page, int from) {
        var hits = page.hits();
        int end = page.lineEnd(from);
        for (int hit = hits.firstFrom(page.lineStart(from)); hit < hits.size() && hits.start(hit) < end; hit++) {
            if (isBody(page, hit)) {
                return true;
            }
        }
        return false;
    }

    /** 账户…（某某建筑有限公司）: a body's name closes the bracket behind; a bank's may stand behind any account. */
    private static boolean isBodyBehind(Page page, int end) {
        int close = end;
        while (page.at(end) == '(' && close < end + LONGEST_NOTE && page.at(close) != ')') {
            close++;
        }
        int hit = page.hits().lastBefore(close);
        boolean told = close > end && page.at(close) == ')';
        return told
                && (hit >= 0 && page.hits().end(hit) == close && isBody(page, hit)
                        || page.hits().any(Cue.ORG_ACCOUNT, end, close)
                        || BODY_ACCOUNTS.isIn(page, end, close));
    }

    /** 账号…(个人), 账号…(张某某). */
    private static boolean isMarkedPersonal(Page page, int end) {
        if (page.at(end) != '(') {
            return false;
        }
        int close = end + 1;
        while (close < end + LONGEST_NAME && page.is(close, Glyphs.HAN)) {
            close++;
        }
        int hit = page.hits().firstFrom(end);
        boolean word = hit < page.hits().size() && page.hits().start(hit) < close;
        boolean name = page.at(close) == ')' && close - end > 2 && !word && BANKED.indexOf(page.at(close - 1)) < 0;
        return name && BODIES.indexOf(page.at(close - 1)) < 0 || page.has(end + 1, "个人") || page.has(end + 1, "本人");
    }

    /** 流转方存折6402…: only persons have passbooks and cards of these kinds, unless a body is named right before. */
    private static boolean isPassbook(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        if (label < 0
                || page.hits().cue(label) != Cue.CARD
                || !Labels.touches(page, page.hits().end(label), from)
                || isBody(page, bodyBefore(page, page.hits().start(label)))) {
            return false;
        }
        for (int at = page.hits().start(label); at < page.hits().end(label); at++) {
            if (PAPERS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 罚款缴至某银行，账号…: fines go to the treasury. */
    private static boolean isFine(Page page, int label) {
        for (int at = label; at > label - CLAUSE && "。;\n".indexOf(page.at(at)) < 0; at--) {
            if (FINES.isAt(page, at)) {
                return !page.hits().any(Cue.PERSON, at, label) && !BACK.isIn(page, at, label);
            }
        }
        return false;
    }

    /** 罚款缴至某所账户，账号…: what is paid so goes to the office or firm that is told in the line. */
    private static boolean isPaid(Page page, int label) {
        var hits = page.hits();
        for (int at = label; at > label - CLAUSE && "。;\n".indexOf(page.at(at)) < 0; at--) {
            if (BACK.isAt(page, at)) {
                return false;
            }
            if (PAID.isAt(page, at)) {
                return (hits.any(Cue.OFFICE, page.lineStart(label), page.lineEnd(label))
                                || COMMON.isIn(page, page.lineStart(label), label))
                        && !hits.any(Cue.PERSON, at, label)
                        && !hits.any(Cue.HOLDER, at, label);
            }
        }
        return false;
    }

    private static boolean holds(Page page, int from, boolean card) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(from); hit >= 0 && hits.start(hit) > from - REACH; hit--) {
            if (hits.cue(hit) == Cue.PERSON || hits.cue(hit) == Cue.ID_CARD) {
                return false;
            }
            if (hits.cue(hit) == Cue.ORG_ACCOUNT && !BodyAccounts.hasOwn(page, hits.end(hit), from)) {
                return !card || BodiesBetween.only(page, hits.end(hit), from);
            }
            if (hits.cue(hit) == Cue.HOLDER) {
                int value = Math.min(from, valueEnd(page, hits.end(hit)));
                return hits.any(Cue.OFFICE, hits.end(hit), value)
                                && !(card && BodyAccounts.isOneOf(page, hits.end(hit), value))
                        || value - hits.end(hit) > LONGEST_NAME && BODIES.indexOf(page.at(value - 1)) >= 0;
            }
        }
        return false;
    }

    /** Where the name of the holder ends. */
    private static int valueEnd(Page page, int labelEnd) {
        int at = labelEnd;
        while (": \u200B".indexOf(page.at(at)) >= 0) {
            at++;
        }
        while (at < labelEnd + REACH && page.at(at) != ' ' && !page.is(at, Glyphs.BREAK)) {
            at++;
        }
        return at;
    }

    private static int bodyBefore(Page page, int edge) {
        int at = edge;
        while (at > edge - 3 && " ,、:;(的".indexOf(page.at(at - 1)) >= 0) {
            at--;
        }
        int hit = page.hits().lastBefore(edge);
        return hit >= 0 && page.hits().end(hit) >= at ? hit : -1;
    }

    private static boolean isBody(Page page, int hit) {
        if (hit < 0 || page.hits().cue(hit) != Cue.OFFICE) {
            return false;
        }
        for (int at = page.hits().start(hit); at < page.hits().end(hit); at++) {
            if (at + BANKS.lengthAt(page, at) == page.hits().end(hit)) {
                return false;
            }
        }
        return !page.has(page.hits().start(hit) - 2, "信用合作社");
    }

    /** The sentence speaks of an office, and of nobody else. */
    private static boolean isOnlyBody(Page page, Findings findings, int from) {
        int start = from;
        while (start > from - SENTENCE && page.at(start - 1) != '\n' && page.at(start - 1) != '。') {
            start--;
        }
        var hits = page.hits();
        boolean body = false;
        for (int hit = hits.firstFrom(start); hit < hits.size() && hits.start(hit) < from; hit++) {
            var cue = hits.cue(hit);
            if (cue == Cue.PERSON || cue == Cue.ID_CARD || cue == Cue.HOLDER || cue == Cue.HOME) {
                return false;
            }
            body |= isBody(page, hit);
        }
        return body && !findings.anyBetween(start, from) && !BACK.isIn(page, start, from);
    }
}
