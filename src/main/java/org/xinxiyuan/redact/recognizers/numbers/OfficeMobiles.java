package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.BodiesBetween;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Mobile numbers of a post (公用手机): their label or the note behind says so; that they are to be called does not. */
final class OfficeMobiles {
    private static final WordSet VERBS = WordSet.of("请打 请拨 请拨打 拨打 可拨 可拨打 请致电 请电 望拨 速拨");
    /** Done by public works only (抢修请拨打…). */
    private static final WordSet DUTIES = WordSet.of("抢修 抢险");
    /** A phone given for the work; beside a person's name it is that person's. */
    private static final WordSet GIVEN = WordSet.of("工作 专用 公用 公务 岗位 执勤 巡查");

    private static final WordSet POSTS =
            WordSet.of("维修班 抢修班 检修班 运行班 值班室 门卫室 保安室 传达室 调度室 警务室 收发室 服务台 咨询台 导诊台 总台 前台 窗口 营业厅 售票处"
                    + " 调度 维修组 抢修队 抢险队 巡逻队 执法队 消防队 救援队 客服部");
    /** 窗口预留电话: whoever came there left it. */
    private static final WordSet LEFT = WordSet.of("预留 绑定 来电 致电");

    private static final int LONGEST_POST = 3;
    private static final int SAID = 16;

    private OfficeMobiles() {}

    /** 维修班手机13800138000, 值班室电话: the post before the label, which no person bears. */
    static boolean isPosts(Page page, int from) {
        int hit = Labels.hitBefore(page, from);
        if (hit < 0
                || page.hits().cue(hit) != Cue.PHONE
                || LEFT.isAt(page, page.hits().start(hit))
                || !Labels.touches(page, page.hits().end(hit), from)) {
            return false;
        }
        int edge = page.hits().start(hit);
        for (int length = 2; length <= LONGEST_POST; length++) {
            if (POSTS.lengthAt(page, edge - length) == length) {
                return !page.hits().any(Cue.PERSON, edge - SAID, edge);
            }
        }
        return false;
    }

    /**
     * The label of an office's number, and nobody is named between it and the number; that of its address says nothing
     * of a mobile number behind it.
     */
    static boolean isNamed(Page page, Findings findings, int from, Cue label) {
        if (label == Cue.OFFICE_ADDRESS || Owner.ofLabel(label) != Owner.OFFICE) {
            return false;
        }
        int hit = Labels.hitBefore(page, from);
        if (hit < 0 || page.hits().cue(hit) != label) {
            return true;
        }
        int start = page.hits().start(hit);
        int end = page.hits().end(hit);
        if (!BodiesBetween.only(page, end, from)) {
            return false;
        }
        // 请拨打13800138000: who seeks, sells or is to be called says so, too
        if (VERBS.lengthAt(page, start) == end - start) {
            return DUTIES.lengthAt(page, start - 2) == 2;
        }
        boolean persons = page.hits().any(Cue.PERSON, start - SAID, start) || findings.anyBetween(start - SAID, start);
        return !GIVEN.isAt(page, start) || !persons;
    }
}
