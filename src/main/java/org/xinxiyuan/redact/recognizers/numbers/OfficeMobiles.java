package org.xinxiyuan.redact.recognizers.numbers;

import java.util.EnumSet;
import java.util.Set;
import org.xinxiyuan.redact.context.BodiesBetween;
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

    private static final WordSet INVITES = WordSet.of("请 可拨 可打 可致电 欢迎 如有 如需 如对 望拨 速拨");

    private static final WordSet VERBS = WordSet.of("请打 请拨 请拨打 拨打 可拨 可拨打 请致电 请电 望拨 速拨");
    /** A phone given for the work; beside a person's name it is that person's. */
    private static final WordSet GIVEN = WordSet.of("工作 专用 公用 公务 岗位 执勤 巡查");

    private static final WordSet POSTS =
            WordSet.of("维修班 抢修班 检修班 运行班 值班室 门卫室 保安室 传达室 调度室 警务室 收发室 服务台 咨询台 导诊台 总台 前台 窗口 营业厅 售票处"
                    + " 调度 维修组 抢修队 抢险队 巡逻队 执法队 消防队 救援队 客服部");
    /** 窗口预留电话: whoever came there left it. */
    private static final WordSet LEFT = WordSet.of("预留 绑定 来电 致电");

    /** 供销社旁, 卫生院后面: the body only tells where. */
    private static final WordSet PLACES = WordSet.of("旁 对面 门口 后面 前面 附近 隔壁 斜对 边上 西侧 东侧 南侧 北侧 对过");

    private static final int LONGEST_POST = 3;
    private static final int CLAUSE = 40;
    private static final int SAID = 16;
    private static final int LINE = 200;
    private static final Set<Cue> OFFICES =
            EnumSet.of(Cue.OFFICE, Cue.BODY, Cue.OFFICIAL, Cue.OFFICE_PHONE, Cue.OFFICE_ADDRESS, Cue.OFFICE_EMAIL);

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
        if (VERBS.lengthAt(page, start) == end - start) {
            return false;
        }
        boolean persons = page.hits().any(Cue.PERSON, start - SAID, start) || findings.anyBetween(start - SAID, start);
        return !GIVEN.isAt(page, start) || !persons;
    }

    /** 请拨打…, 如有疑问可拨打…: the public is asked to call; 经拨打…，无人接听 was a call to somebody. */
    private static boolean isInvited(Page page, int start) {
        int at = start;
        while (at > start - CLAUSE && "。;\n".indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        boolean asked = false;
        for (; at < start + 2; at++) {
            asked |= INVITES.isAt(page, at);
        }
        return asked;
    }

    /** 镇民政办…，请拨打…: a body is named above in the line, or the notice before it; else anybody sells or seeks. */
    private static boolean isOfBody(Page page, int start) {
        var hits = page.hits();
        int above = page.lineStart(page.lineStart(start) - 1);
        for (int hit = hits.lastBefore(start); hit >= 0 && hits.start(hit) >= Math.max(above, start - LINE); hit--) {
            if (OFFICES.contains(hits.cue(hit)) && !PLACES.isAt(page, hits.end(hit))) {
                return true;
            }
        }
        return false;
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
