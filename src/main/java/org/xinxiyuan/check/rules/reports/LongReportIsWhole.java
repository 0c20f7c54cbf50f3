package org.xinxiyuan.check.rules.reports;

import java.util.List;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Placeholder;
import org.xinxiyuan.check.reading.Asked;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** 长信息四要素: what was done, what came of it in figures, what is difficult, what is proposed. */
public final class LongReportIsWhole implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn("REPORT_ELEMENTS", "长信息写明做法、成效（有数字）、问题、建议");
    private static final List<RequiredElement> ELEMENTS = List.of(
            Asked.SENTENCE.near(
                    "measures",
                    "主要做法",
                    "做法",
                    "措施",
                    "举措",
                    "一是",
                    "建立",
                    "推行",
                    "组织",
                    "开展",
                    "通过",
                    "落实",
                    "签订",
                    "采取",
                    "实施",
                    "推动",
                    "探索"),
            Asked.QUANTITY.near(
                    "results",
                    "取得的成效（用数字说）",
                    "成效",
                    "截至",
                    "完成",
                    "达到",
                    "增长",
                    "提高",
                    "累计",
                    "覆盖",
                    "建成",
                    "受益",
                    "带动",
                    "实现",
                    "减少",
                    "增加",
                    "共"),
            Asked.SENTENCE.near(
                    "problems",
                    "存在的问题",
                    "存在的",
                    "存在问题",
                    "主要问题",
                    "突出问题",
                    "问题和建议",
                    "问题及建议",
                    "问题：",
                    "困难",
                    "不足",
                    "短板",
                    "难点",
                    "瓶颈",
                    "缺口",
                    "制约",
                    "面临",
                    "难题",
                    "薄弱",
                    "滞后",
                    "不够",
                    "不强",
                    "不高",
                    "问题突出",
                    "问题主要",
                    "仍存在"),
            Asked.SENTENCE.near("suggestions", "建议或下一步打算", "建议", "下一步", "下步", "打算", "对策", "今后", "将继续", "力争"));

    private final ColumnJudge judge;

    public LongReportIsWhole(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        if (!(m.filing() instanceof Filing.Report report) || report.type() != ReportType.LONG) {
            return List.of();
        }
        var text = judge.of(m).text();
        var missing = Placeholder.isAll(text) ? List.<String>of() : Asked.missing(ELEMENTS, text.body());
        return missing.isEmpty()
                ? List.of()
                : List.of(SHEET.found("长信息还缺：" + String.join("、", missing) + "；领导要看怎么做的、成不成、难在哪、怎么办"));
    }
}
