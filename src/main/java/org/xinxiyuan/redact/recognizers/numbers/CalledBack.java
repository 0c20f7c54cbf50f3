package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Records of calls (回访记录): behind the verb stands the number of who was called, no office's to be called. */
final class CalledBack {
    private static final WordSet VERBS = WordSet.of("拨打 可拨 可拨打");
    private static final WordSet ANSWERED = WordSet.of("接听 无人接 没人接 未接 接通 停机 空号 关机 打不通 本人接 家人接");
    private static final int CLAUSE = 24;

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
}
