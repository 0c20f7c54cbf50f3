package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names of those for whom or against whom something is done (办理对象): 关于给予张小军临时救助的请示, 责令卜志高拆除, 支付尧秀珍护工费.
 */
final class TreatedNames {
    private static final String ABOUT = "关于";
    /** Stand between 关于 and the name. */
    private static final List<String> DEEDS = List.of(
            "给予", "撤销", "取消", "终止", "停发", "恢复", "纳入", "批准", "同意", "准予", "解决", "办理", "变更", "暂停", "追回", "减免", "拨付", "发放",
            "补发", "落实", "核实", "不予", "对", "将", "为", "与", "请求", "申请");

    private static final List<String> VERBS = List.of(
            "责令", "传唤", "拨付", "支付", "退还", "返还", "赔偿", "补偿", "鉴于", "准予", "劝阻", "劝离", "救出", "搜救", "护送", "追回", "减免", "补发",
            "扣除", "垫付", "借给", "转给", "还给", "赔付", "批准", "撤销", "取消", "停发");
    /** 关于王建国等同志任职的通知 speaks of officials. */
    private static final List<String> OFFICES = List.of(
            "任职", "任免", "免职", "职务", "任命", "聘任", "挂职", "学习", "追授", "授予", "称号", "处分", "考察", "公司", "项目", "资格", "编制", "机构",
            "领导小组");

    private static final int REACH = 20;
    private final NameShapes shapes;
    private final WordIndex deeds = index(DEEDS);
    private final WordIndex verbs = index(VERBS);
    private final WordIndex offices = index(OFFICES);

    TreatedNames(NameShapes shapes) {
        this.shapes = shapes;
    }

    void find(Page page, NameSink sink) {
        for (int at = page.text().indexOf(ABOUT); at >= 0; at = page.text().indexOf(ABOUT, at + 2)) {
            int deed = deeds.lengthAt(page, at + 2);
            named(page, at + 2 + deed, sink);
        }
        verbs.each(page, 0, page.length(), (cue, start, end) -> named(page, end, sink));
    }

    /** One, or several with marks between. */
    private void named(Page page, int start, NameSink sink) {
        int from = start;
        int end = end(page, from);
        while (end > 0 && !offices.anyIn(page, end, end + REACH)) {
            sink.name(from, end, false);
            from = end + 1;
            end = "、和".indexOf(page.at(end)) >= 0 ? end(page, from) : 0;
        }
    }

    private int end(Page page, int start) {
        int end = shapes.end(page, start);
        boolean full = end > 0 && shapes.isFull(page, start, end) && (shapes.isKnown(page, start) || end - start > 3);
        boolean place =
                full && (shapes.beginsWord(page, start) || NameShapes.isPlace(page, end) || shapes.isFirm(page, end));
        return full && !place && (page.is(end, Glyphs.HAN) || "、(".indexOf(page.at(end)) >= 0) ? end : 0;
    }

    private static WordIndex index(List<String> words) {
        return WordIndex.of(Map.of(PersonCue.FOLLOW, words), PersonCue.FOLLOW);
    }
}
