package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Mobile numbers of a post (公用手机): their label or the note behind says so, and nobody pleads with them. */
final class OfficeMobiles {
    /** Who lost or found something tells his own number behind the same verbs (拾到请打…). */
    private static final WordSet SEEKS =
            WordSet.of("拾到 捡到 捡着 寻物 寻人 寻狗 寻车 丢失 遗失 走失 走丢 失物 失主 见到 看到 重谢 酬谢 有偿 求购 转让 出租 招租 求租 有事 本人 我");

    private static final WordSet VERBS = WordSet.of("请打 请拨 请拨打 拨打 可拨 可拨打 请致电 请电 望拨 速拨");
    /** A phone given for the work; beside a person's name it is that person's. */
    private static final WordSet GIVEN = WordSet.of("工作 专用 公用 公务 岗位 执勤 巡查");

    private static final int CLAUSE = 40;
    private static final int SAID = 16;

    private OfficeMobiles() {}

    /** The label of an office's number; that of its address says nothing of a mobile number behind it. */
    static boolean isNamed(Page page, Findings findings, int from, Cue label) {
        if (label == Cue.OFFICE_ADDRESS || Owner.ofLabel(label) != Owner.OFFICE) {
            return false;
        }
        int hit = Labels.hitBefore(page, from);
        if (hit < 0 || page.hits().cue(hit) != label) {
            return true;
        }
        int start = page.hits().start(hit);
        int length = page.hits().end(hit) - start;
        if (VERBS.lengthAt(page, start) == length) {
            return !isSought(page, start);
        }
        boolean persons = page.hits().any(Cue.PERSON, start - SAID, start) || findings.anyBetween(start - SAID, start);
        return !GIVEN.isAt(page, start) || !persons;
    }

    private static boolean isSought(Page page, int start) {
        int at = start;
        while (at > start - CLAUSE && "。\n".indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        for (; at < start + CLAUSE && page.at(at) != '\n'; at++) {
            if (SEEKS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }
}
