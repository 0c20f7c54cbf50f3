package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Phones that a notice gives without naming whose they are (通知所留电话): at its end, behind the time or the place where
 * something is done, behind who handles it, as one of the channels open to the public. Persons named nearer undo it.
 */
final class NoticePhones {
    private static final int TITLE = 60;
    private static final int CLAUSE = 60;
    private static final int STAFF = 14;
    private static final int NAME = 6;
    private static final WordSet TITLES = WordSet.of("通知 公告 公示 通告 须知 指南 简章 方案 函 批复 答复 温馨提示 倡议书 明白卡 一封信 名单 通报 请示 报告");
    private static final WordSet SEEKERS = WordSet.of("寻 遗失 丢失 声明 走失");
    private static final WordSet CONTACTS = WordSet.of("联系电话 电话 咨询 联系方式");

    private static final WordSet TIMED = WordSet.of("公示 公告 报名 受理 办理 截止 开标 投标 竞买 展示 展期 征求意见 上班 办公 开放 营业 领取 发放");
    private static final WordSet ASKS = WordSet.of("请 有权 凡 须 应 可 望 务必 持 携带");
    private static final WordSet DONE = WordSet.of(
            "认领 领取 领回 办理 登记 咨询 报名 查询 查阅 缴费 缴纳 核对 核实 申报 申领 补办 接受调查 接受处理 陈述申辩 陈述 申辩 参加 报到 复核 申诉 反馈 提交 递交 报送 上报");
    private static final WordSet STAFFS = WordSet.of("经办人 承办人 经办 承办 填报人 填表人 制表人 填表 制表 报送人 联络员 记录人 移交人 审核人 核对人 复核人");
    /** 核对人签章　电话…. */
    private static final WordSet SIGNED = WordSet.of("签章 签字 签名 盖章");

    private static final WordSet STAMPS = WordSet.of("收件章 受理章 收文章 收讫章 业务章 公章 章另盖");
    private static final WordSet CHANNELS = WordSet.of("查询 监督 报名 受理 订票 挂失");
    private static final WordSet TURNS = WordSet.of("联系 咨询 反映 洽谈 接洽 对接 举报 投诉 登记 报名 申请");
    private static final WordSet MOVES = WordSet.of("迁至 搬至 搬到 迁往 搬迁至 已迁 搬往 搬进 迁到");
    private static final String OWN = "家我他她其咱俺你您";

    private NoticePhones() {}

    /** @param edge where the label begins that touches the number */
    static boolean tell(Page page, Findings findings, int from, int edge) {
        int start = start(page, edge);
        if (start == edge) {
            return edge < from && isLast(page, findings, edge);
        }
        return edge < from && isClause(page, start, edge)
                || isStaffs(page, start, edge)
                || edge == from && isAsked(page, from)
                || isTurnedTo(page, start, edge)
                || edge < from && isStamped(page, start, edge)
                || isMoved(page, edge);
    }

    /** 来信：…；来电：0000-8123456；来访：…: one of the channels that are open to everybody. */
    static boolean isChannel(Page page, int from) {
        int line = page.lineStart(from);
        boolean own = page.has(page.skipBlanks(line), "来电");
        int above = line > 0 ? page.skipBlanks(page.lineStart(line - 1)) : -1;
        int below = page.skipBlanks(page.lineEnd(from) + 1);
        return own && (isWay(page, above) || isWay(page, below));
    }

    private static boolean isWay(Page page, int at) {
        return page.has(at, "来信")
                || page.has(at, "来访")
                || page.has(at, "网络")
                || page.has(at, "网上")
                || page.has(at, "信函");
    }

    /** 关于抽签的通知…。联系电话：…: a sentence of its own in a notice, in a line that holds nobody's number. */
    private static boolean isLast(Page page, Findings findings, int edge) {
        if (!CONTACTS.isAt(page, edge)
                || page.hits().any(Cue.HOME, page.lineStart(edge), edge)
                || findings.anyBetween(page.lineStart(edge), page.lineEnd(edge))) {
            return false;
        }
        int line = page.skipBlanks(0);
        int end = Math.min(page.lineEnd(line), line + TITLE);
        boolean title = false;
        for (int at = line; at < end; at++) {
            if (SEEKERS.isAt(page, at) || ",。".indexOf(page.at(at)) >= 0) {
                return false;
            }
            int word = TITLES.lengthAt(page, at);
            title |= word > 0 && (at + word == end || page.at(at + word) == '(');
        }
        return title && page.lineStart(edge) > line;
    }

    /** 公示2024.06.03-06.12，电话…; 请到一楼咨询台认领，电话…: when or where something is done, and nobody's own. */
    private static boolean isClause(Page page, int start, int edge) {
        if (page.at(edge - 1) != ',' || isOwn(page, start, edge)) {
            return false;
        }
        int last = edge - 1;
        while (last > start && page.at(last - 1) != ',') {
            last--;
        }
        boolean timed = false;
        boolean dated = false;
        boolean asked = false;
        boolean done = false;
        for (int at = start; at < edge; at++) {
            timed |= at >= last && TIMED.isAt(page, at);
            dated |= timed && page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
            asked |= ASKS.isAt(page, at);
            done |= asked && DONE.isAt(page, at);
        }
        boolean home = page.hits().any(Cue.HOME, last, edge);
        return dated && !home && !page.hits().any(Cue.PERSON, last, edge)
                || done && !page.hits().any(Cue.HOME, start, edge);
    }

    /** 经办人李某，联系电话…: who handles it opens the sentence. */
    private static boolean isStaffs(Page page, int start, int edge) {
        int length = STAFFS.lengthAt(page, start);
        if (length > 0 && edge > start && SIGNED.isAt(page, start + length)) {
            return page.skipBlanksBack(edge - 1) < start + length + 2;
        }
        if (length == 0 || edge - start > STAFF || page.at(edge - 1) != ',') {
            return false;
        }
        int at = page.at(start + length) == ':' ? start + length + 1 : start + length;
        int name = at;
        while (at < edge - 1 && page.is(at, Glyphs.HAN)) {
            at++;
        }
        return at == edge - 1 && at - name <= NAME;
    }

    /** 收件章：某镇党政办 2022.6.17 电话…: what a stamp or the place for it says. */
    private static boolean isStamped(Page page, int start, int edge) {
        for (int at = start; at < edge; at++) {
            if (STAMPS.isAt(page, at)) {
                return !page.hits().any(Cue.PERSON, at, edge)
                        && !page.hits().any(Cue.HOME, at, edge)
                        && !isKeepers(page, at, edge);
            }
        }
        return false;
    }

    /** 。查询0000-8123456: what the public calls for is all that is said. */
    private static boolean isAsked(Page page, int from) {
        return CHANNELS.lengthAt(page, from - 2) == 2 && "。;,\n".indexOf(page.at(from - 3)) >= 0;
    }

    /** 公章代管人张某, 业务章遗失: who has the stamp or lost it, a person. */
    private static boolean isKeepers(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("人失家".indexOf(page.at(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 请失主与站务室联系，0000-8123456: whom to turn to ends the clause before. */
    private static boolean isTurnedTo(Page page, int start, int edge) {
        int verb = edge - 3;
        if (page.at(edge - 1) != ',' || verb <= start || !TURNS.isAt(page, verb)) {
            return false;
        }
        int hit = page.hits().lastBefore(verb);
        boolean body =
                hit >= start && page.hits().end(hit) == verb && page.hits().cue(hit) == Cue.OFFICE;
        return (body || OfficePhones.isPost(page, verb)) && !isOwn(page, start, edge);
    }

    /** 医保窗口迁至一楼B区，0000-8123456: an office, not a household, has moved. */
    static boolean isMoved(Page page, int edge) {
        int start = start(page, edge);
        int last = edge - 1;
        while (last > start && page.at(last - 1) != ',') {
            last--;
        }
        var hits = page.hits();
        int first = hits.firstFrom(last);
        boolean office = false;
        boolean moved = false;
        for (int hit = first; hit < hits.size() && hits.start(hit) < edge; hit++) {
            office |= hits.cue(hit) == Cue.OFFICE;
            moved |= office && MOVES.isAt(page, hits.start(hit));
            if (hits.cue(hit) == Cue.PERSON
                    || hits.cue(hit) == Cue.HOME && (!office || !MOVES.isAt(page, hits.start(hit)))) {
                return false;
            }
        }
        return page.at(edge - 1) == ',' && moved && !isOwn(page, start, edge) && !hits.any(Cue.PERSON, start, edge);
    }

    private static boolean isOwn(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            // 你有权在三日内陈述申辩: the office writes to somebody
            boolean addressed = "你您".indexOf(page.at(at)) >= 0 && page.has(at + 1, "有权");
            if (!addressed && OWN.indexOf(page.at(at)) >= 0 || page.has(at, "本人")) {
                return true;
            }
        }
        return false;
    }

    private static int start(Page page, int edge) {
        int start = edge;
        while (start > edge - CLAUSE && "。;!?\n".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        return Math.min(edge, page.skipBlanks(start));
    }
}
