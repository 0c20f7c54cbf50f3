package org.xinxiyuan.check.rules.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Placeholder;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** 紧急信息要素: when, where, what, who was hurt, what is done; a follow-up what is new, a final report cause and end. */
public final class UrgentReportSaysTheEssentials implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn(
            "URGENT_ELEMENTS", "紧急信息写明时间、地点、事情、伤亡、处置；续报有进展，终报有原因和结果", Grounds.of("突发事件信息报送制度（初报、续报、终报）"));

    /** Any of the words and shapes shows it. */
    private record Essential(String label, List<Cue> anyOf) {
        boolean in(String text) {
            return anyOf.stream().anyMatch(cue -> cue.foundIn(text));
        }
    }

    private static final Essential TIME =
            essential("时间（到几时几分）", "\\d{1,2}[时点](?!间)|\\d{1,2}[:：]\\d{2}|凌晨|清晨|\\d{1,2}日(?:上午|下午|晚)");
    private static final Essential PLACE =
            essential("地点", "[\\u4e00-\\u9fa5](?:村|社区|[乡镇]|街道|路|街|公路|国道|省道|学校|厂|矿|水库|河)");
    private static final Essential EVENT =
            essential("发生了什么", "发生|塌方|滑坡|火灾|起火|洪|暴雨|险情|事故|中毒|坍塌|泥石流|倒塌|溺水|爆炸|冲突|聚集|疫情|地震|断电|决口|侧翻|受灾");
    private static final Essential CASUALTIES = essential(
            "人员伤亡（没有也要写明）", "伤亡|死亡|受伤|轻伤|重伤|遇难|失踪|失联|被困|溺亡|(?:人员|群众)(?:均|全部|都)?(?:已)?(?:平安|安全)|\\d人(?:送医|住院)");
    private static final Essential MEASURES =
            essential("已采取的措施", "转移|安置|救援|抢险|处置|疏散|警戒|封闭|封路|抢修|抢通|赶到|赶赴|到达现场|启动|排查|清障|送医|扑救|值守|救治");
    private static final Essential PROGRESS = essential("最新进展", "进展|目前|截至|现已|已于|已经|新增|续");
    private static final Essential CAUSE =
            essential("原因", "原因|因[^。；\\n]{2,20}|系[^。；\\n]{2,40}(?:引发|造成|导致|所致)|由[^。；\\n]{2,40}引发");
    private static final Essential END = essential("处置结果（是否结束、善后如何）", "恢复|结束|解除|扑灭|妥善|善后|返家|返回|通车|抢通|安葬|赔偿|补偿|完成");

    private static final Map<ReportType, List<Essential>> ASKED = Map.of(
            ReportType.URGENT_FIRST, List.of(TIME, PLACE, EVENT, CASUALTIES, MEASURES),
            ReportType.URGENT_FOLLOWUP, List.of(TIME, PLACE, EVENT, PROGRESS, CASUALTIES, MEASURES),
            ReportType.URGENT_FINAL, List.of(TIME, PLACE, EVENT, CASUALTIES, CAUSE, END));

    private final ColumnJudge judge;

    public UrgentReportSaysTheEssentials(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        if (!(m.filing() instanceof Filing.Report report) || !report.type().urgent()) {
            return List.of();
        }
        var text = judge.of(m).text();
        var missing = new ArrayList<String>();
        if (!Placeholder.isAll(text)) {
            ASKED.get(report.type()).stream()
                    .filter(essential -> !essential.in(text.body()))
                    .forEach(essential -> missing.add(essential.label()));
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        SHEET.found(report.type().label() + "还缺：" + String.join("、", missing) + "；不清楚的写明正在核实，不要等齐了再报"));
    }

    private static Essential essential(String label, String shape) {
        return new Essential(label, Cue.anyOf(shape));
    }
}
