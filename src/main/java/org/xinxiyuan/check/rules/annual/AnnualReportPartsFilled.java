package org.xinxiyuan.check.rules.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.ReportParts;
import org.xinxiyuan.check.reading.ReportParts.Standing;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Manuscript;

/** 年报六部分有内容: each part says something, they stand in order, and the first speaks of its five matters. */
public final class AnnualReportPartsFilled implements Rule {
    private static final Grounds FORM = Grounds.of("国办公开办函〔2021〕30号");
    private static final RuleSheet EMPTY = RuleSheet.warn("ANNUAL_PARTS", "年报六个部分都有内容，不只是标题", FORM);
    private static final RuleSheet ORDER = RuleSheet.hint("ANNUAL_PARTS", "年报六个部分按统一格式排列，第一部分五个方面说全", FORM);
    private static final Map<String, List<String>> MATTERS = Map.of(
            "主动公开", List.of("主动公开", "公开信息", "发布信息"),
            "依申请公开", List.of("依申请公开", "申请公开", "公开申请"),
            "政府信息管理", List.of("信息管理", "审查", "信息清理", "目录"),
            "平台建设", List.of("平台", "网站", "专栏", "查阅点", "公众号"),
            "监督保障", List.of("监督保障", "监督", "考核", "社会评议", "责任追究", "培训"));
    private static final List<String> MATTER_ORDER = List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障");

    private final ColumnJudge judge;

    public AnnualReportPartsFilled(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(EMPTY, ORDER);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        boolean report = verdict.belongsIn()
                .filter(column -> column.contentKind().equals("annualReport"))
                .isPresent();
        if (!report) {
            return List.of();
        }
        var parts = ReportParts.in(verdict.text().body());
        var findings = new ArrayList<Finding>();
        parts.stream()
                .filter(part -> part.content().chars().noneMatch(Character::isLetterOrDigit))
                .forEach(part -> findings.add(EMPTY.found("“" + part.title() + "”只有标题没有内容：没有这类情况也要写明，数字填0")));
        if (!inOrder(parts)) {
            findings.add(ORDER.found("六个部分没有按统一格式的次序排列，请调整"));
        }
        parts.stream()
                .filter(part -> part.number() == 1)
                .map(AnnualReportPartsFilled::unsaid)
                .filter(matters -> !matters.isEmpty())
                .forEach(matters -> findings.add(ORDER.found("“总体情况”还没有说到：" + matters)));
        return findings;
    }

    private static boolean inOrder(List<Standing> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).number() < parts.get(i - 1).number()) {
                return false;
            }
        }
        return true;
    }

    private static String unsaid(Standing first) {
        return MATTER_ORDER.stream()
                .filter(matter -> !Words.any(first.content(), MATTERS.get(matter)))
                .collect(Collectors.joining("、"));
    }
}
