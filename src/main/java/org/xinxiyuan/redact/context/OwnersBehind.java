package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Words behind a number that tell it a person's, whatever label stands before it (号后归属): 举报电话138…，机主李某. */
public final class OwnersBehind {
    private static final WordSet OWN =
            WordSet.of("机主 私人 私号 自留 自用 未公开" + " 个人手机 个人电话 个人号 个人所有 个人使用 本人手机 本人电话 本人的 本人号 本人所有 本人使用 系本人 是本人 为本人");
    /** In a note in brackets. */
    private static final WordSet NOTED =
            WordSet.of("机主 私人 私号 自留 自用 本人 个人 村民 群众 投诉人 诉求人 举报人 反映人 报修人 报案人 报警人 投稿人 来电人 住户 户主 业主 家长 患者");

    /** What somebody who has called does, told right behind his number. */
    private static final WordSet DEEDS =
            WordSet.of("反映 反应 称 自称 投诉 举报 咨询 报修 报称 报案 报警 来电 打来 打进 打入 打了 说 要求 诉 求助 住户 村民 群众 市民 用户 户主 业主 经查 对方");

    private static final WordSet ENDS = WordSet.of("反映 称 投诉 举报 报修 打来 来电 报案 报警 求助 咨询");
    /** 投诉邮箱, 举报地址: another way to the office, or an invitation to it. */
    private static final WordSet WAYS =
            WordSet.of("邮箱 信箱 地址 网址 电话 热线 方式 时间 平台 渠道 受理 接待 窗口 请 可 欢迎 望 将 接受 随时 一经 均 如 有奖 须 应 凡");

    private static final WordSet CARDS =
            WordSet.of("个人 本人 私人 代持 工资卡 银行卡 卡号 持卡 户主 缴款人 付款人 缴费人 竞买人 投标人 受助 个体户 开户人 户名 开户名 名下 退休金 (卡) 私卡");
    private static final int CLAUSE = 30;
    private static final int LONGEST_DEED = 16;

    private OwnersBehind() {}

    /** 投诉电话138…反映噪音, 值班手机138…（张某本人手机）: who has called, or whose own it is. */
    public static boolean ofPhone(Page page, int end) {
        int close = end;
        while (page.at(end) == '(' && close < end + CLAUSE && page.at(close) != ')') {
            close++;
        }
        if (close > end && NOTED.isIn(page, end, close)) {
            return true;
        }
        int stop = stop(page, close);
        return OWN.isIn(page, close, stop) || isDeed(page, end, stop);
    }

    /** 村账户6217…实为张某个人卡: a proven card, told a person's behind. */
    public static boolean ofCard(Page page, int end) {
        int stop = stop(page, end);
        for (int at = end; at < stop; at++) {
            if (CARDS.isAt(page, at)) {
                int hit = page.hits().lastBefore(stop);
                return hit < 0 || page.hits().start(hit) < at || page.hits().cue(hit) != Cue.OFFICE;
            }
        }
        return false;
    }

    private static boolean isDeed(Page page, int end, int stop) {
        int start = ",、 ".indexOf(page.at(end)) >= 0 ? page.skipBlanks(end + 1) : end;
        int close = start;
        while (close < stop && page.at(close) != ',') {
            close++;
        }
        boolean verb = DEEDS.isAt(page, start);
        for (int length = 1; length <= 2 && close - start <= LONGEST_DEED; length++) {
            verb |= close - length > start && ENDS.lengthAt(page, close - length) == length;
        }
        verb |= close - start > 2 && close - start <= LONGEST_DEED && page.at(close - 1) == '报';
        return verb && !WAYS.isIn(page, start, close);
    }

    /** Where the sentence ends, or the clause before another number. */
    private static int stop(Page page, int from) {
        int stop = from;
        while (stop < from + CLAUSE && "。;!\n".indexOf(page.at(stop)) < 0 && !page.isDigit(stop)) {
            stop++;
        }
        if (page.isDigit(stop)) {
            while (stop > from && ", ".indexOf(page.at(stop)) < 0) {
                stop--;
            }
        }
        return stop;
    }
}
