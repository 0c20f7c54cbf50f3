package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Records of calls (回访记录): behind the verb stands the number of who was called, no office's to be called. */
final class CalledBack {
    private static final WordSet VERBS = WordSet.of("拨打 可拨 可拨打");
    private static final WordSet ANSWERED = WordSet.of("接听 无人接 没人接 未接 接通 停机 空号 关机 打不通 本人接 家人接");
    /** What stands right before the number in such a record. */
    private static final WordSet CALLS = WordSet.of("打 拨 拨通 打通 致电 回访 去电 电话回访 回拨 回电");
    /** The number of one who called, not one to be called (欢迎来电…). */
    private static final WordSet INCOMING = WordSet.of("来电 来话 来电号码 来话号码 呼入 呼入号码 主叫 主叫号码");

    private static final WordSet SPEAKERS = WordSet.of("对方 市民 用户 群众 诉求人 机主 其 称 反映 告知");

    private static final WordSet ANSWERS = WordSet.of("接电话的是 接电话的人是 接听的是 接听人是 接听人 接的是 是 为 系");
    private static final int CLAUSE = 24;
    private static final int LONGEST_CALL = 4;

    private CalledBack() {}

    /** 拨打0000-8123456，户主接听; no office is named in the sentence. */
    static boolean isPersons(Page page, int from, int end) {
        int hit = Labels.hitBefore(page, from);
        if (hit < 0 || !VERBS.isAt(page, page.hits().start(hit))) {
            return false;
        }
        boolean answered = false;
        int at = end;
        for (; at < end + CLAUSE && "。;\n".indexOf(page.at(at)) < 0; at++) {
            answered |= ANSWERED.isAt(page, at);
        }
        int start = page.hits().start(hit);
        while (start > from - CLAUSE && "。;\n".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        return answered && !page.hits().any(Cue.OFFICE, start, at);
    }

    /**
     * 打0000-8123456，接电话的是张某的老伴; 打…，是镇卫生院药房: the clause behind tells who answered; 来电…: whoever called, if
     * no body did.
     */
    static Owner answered(Page page, int from, int end) {
        int call = page.at(from - 1) == '(' ? from - 1 : from;
        boolean incoming = isCall(page, INCOMING, call);
        if (!incoming && (",)".indexOf(page.at(end)) < 0 || !isCall(page, CALLS, call))) {
            return Owner.UNKNOWN;
        }
        int start = end + 1 + ANSWERS.lengthAt(page, end + 1);
        int close = start;
        boolean answered = false;
        while (close < start + CLAUSE && ",。;)\n".indexOf(page.at(close)) < 0) {
            answered |= ANSWERED.isAt(page, close);
            close++;
        }
        if (endsWithBody(page, start, close) || OfficePhones.isPost(page, close)) {
            return Owner.OFFICE;
        }
        boolean person = page.hits().any(Cue.PERSON, start, close) || start > end + 1;
        boolean told = answered || SPEAKERS.isAt(page, start);
        return person || incoming || told && !page.hits().any(Cue.OFFICE, start, close) ? Owner.PERSON : Owner.UNKNOWN;
    }

    private static boolean endsWithBody(Page page, int start, int close) {
        int hit = page.hits().lastBefore(close);
        return hit >= 0
                && page.hits().start(hit) >= start
                && page.hits().end(hit) == close
                && page.hits().cue(hit) == Cue.OFFICE;
    }

    private static boolean isCall(Page page, WordSet calls, int from) {
        for (int length = LONGEST_CALL; length > 0; length--) {
            if (calls.lengthAt(page, from - length) == length) {
                // 请拨打…, 欢迎来电…: nobody has called yet
                return "请可拨望速应需要迎或".indexOf(page.at(from - length - 1)) < 0;
            }
        }
        return false;
    }
}
