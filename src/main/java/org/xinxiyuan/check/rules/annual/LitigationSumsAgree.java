package org.xinxiyuan.check.rules.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.ReportParts;
import org.xinxiyuan.document.Manuscript;

/** 复议诉讼表: 总计 is the sum of 结果维持、结果纠正、其他结果、尚未审结, in the body's table, one group to a row or all three in one. */
public final class LitigationSumsAgree implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.warn("ANNUAL_SUMS", "行政复议、行政诉讼表的总计等于四种结果之和", Grounds.of("国办公开办函〔2021〕30号"));
    private static final List<String> GROUPS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final int RESULTS = 4;
    private static final int PART = 4;

    private final ColumnJudge judge;

    public LitigationSumsAgree(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean report = judge.of(m)
                .belongsIn()
                .filter(column -> column.contentKind().equals("annualReport"))
                .isPresent();
        return report
                ? ReportParts.in(m.body()).stream()
                        .filter(part -> part.number() == PART)
                        .flatMap(part -> part.content().lines())
                        .flatMap(LitigationSumsAgree::wrong)
                        .toList()
                : List.of();
    }

    private static Stream<Finding> wrong(String line) {
        var figures = new ArrayList<Integer>();
        var label = new StringBuilder();
        for (String cell : line.split("[|\t]")) {
            String plain = cell.replace("*", "").strip();
            if (plain.matches("\\d{1,6}")) {
                figures.add(Integer.valueOf(plain));
            } else {
                label.append(plain);
            }
        }
        int width = RESULTS + 1;
        boolean row = figures.size() == width || figures.size() == width * GROUPS.size();
        return IntStream.range(0, row ? figures.size() / width : 0)
                .filter(group -> sum(figures, group * width) != figures.get(group * width + RESULTS))
                .mapToObj(group -> SHEET.found("“" + (figures.size() == width ? label : GROUPS.get(group)) + "”四种结果相加是"
                        + sum(figures, group * width) + "，总计写的是" + figures.get(group * width + RESULTS) + "，请改正"));
    }

    private static int sum(List<Integer> figures, int from) {
        return figures.subList(from, from + RESULTS).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
