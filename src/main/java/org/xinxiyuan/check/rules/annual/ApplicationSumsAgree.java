package org.xinxiyuan.check.rules.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.TitleYear;
import org.xinxiyuan.check.reading.ApplicationTable;
import org.xinxiyuan.check.reading.ApplicationTable.Part;
import org.xinxiyuan.check.reading.ApplicationTable.Row;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Existing;

/** 年报勾稽关系: the table of applications in the body adds up along and across, and goes on from last year's. */
public final class ApplicationSumsAgree implements Rule {
    private static final Grounds FORM = Grounds.of("国办公开办函〔2021〕30号");
    private static final RuleSheet SUMS = RuleSheet.block("ANNUAL_SUMS", "申请情况表一＋二＝三（七）＋四，总计＝自然人＋五类组织，三（七）＝各行之和", FORM);
    private static final RuleSheet CARRIED = RuleSheet.block("ANNUAL_SUMS", "本年“上年结转”等于上年年报的“结转下年度”", FORM);
    private static final RuleSheet UNREAD = RuleSheet.hint("ANNUAL_TABLE", "申请情况表在正文里，能够核对勾稽关系", FORM);

    private final ColumnJudge judge;

    public ApplicationSumsAgree(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SUMS, CARRIED, UNREAD);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var column = judge.of(m).belongsIn().filter(item -> item.contentKind().equals("annualReport"));
        if (column.isEmpty()) {
            return List.of();
        }
        return ApplicationTable.in(m.body())
                .map(table -> Stream.of(across(table), down(table), results(table), carried(table, m, column.get()))
                        .flatMap(List::stream)
                        .toList())
                .orElseGet(() -> List.of(UNREAD.found("正文里没有读到“收到和处理政府信息公开申请情况”的完整表格，勾稽关系没有核对；表放在附件里的，请自行核对")));
    }

    /** 总计 = 自然人 + 五类组织. */
    private static List<Finding> across(ApplicationTable table) {
        return table.rows().stream()
                .filter(row -> row.sum() != row.total())
                .map(row ->
                        SUMS.found("“" + row.label() + "”一行：自然人加五类组织是" + row.sum() + "，总计写的是" + row.total() + "，请改正"))
                .toList();
    }

    /** 一 + 二 = 三（七） + 四, column by column. */
    private static List<Finding> down(ApplicationTable table) {
        var parts = Stream.of(Part.NEW, Part.CARRIED_IN, Part.ALL_RESULTS, Part.CARRIED_ON)
                .flatMap(part -> table.the(part).stream())
                .map(Row::figures)
                .toList();
        var findings = new ArrayList<Finding>();
        for (int i = 0; parts.size() == 4 && i < ApplicationTable.COLUMNS.size(); i++) {
            long in = parts.get(0).get(i) + parts.get(1).get(i);
            long out = parts.get(2).get(i) + parts.get(3).get(i);
            if (in != out) {
                findings.add(SUMS.found("“" + ApplicationTable.COLUMNS.get(i) + "”一列：本年新收加上年结转是" + in + "，办理结果总计加结转下年度是"
                        + out + "，两边应当相等"));
            }
        }
        return findings;
    }

    /** 三（七） is the sum of （一） to （六）. */
    private static List<Finding> results(ApplicationTable table) {
        var total = table.the(Part.ALL_RESULTS);
        var findings = new ArrayList<Finding>();
        var sums = table.sumOfResults();
        for (int i = 0; total.isPresent() && table.complete() && i < sums.size(); i++) {
            long written = total.get().figures().get(i);
            if (written != sums.get(i)) {
                findings.add(SUMS.found("“" + ApplicationTable.COLUMNS.get(i) + "”一列：办理结果（一）至（六）相加是" + sums.get(i)
                        + "，（七）总计写的是" + written + "，请改正"));
            }
        }
        return findings;
    }

    private static List<Finding> carried(ApplicationTable table, Manuscript m, CatalogItem column) {
        var now = table.the(Part.CARRIED_IN).map(Row::total);
        var before = lastYear(m, column)
                .flatMap(Existing::text)
                .flatMap(ApplicationTable::in)
                .flatMap(last -> last.the(Part.CARRIED_ON))
                .map(Row::total);
        return now.filter(figure -> before.filter(last -> !last.equals(figure)).isPresent()).stream()
                .map(figure -> CARRIED.found("“上年结转”写的是" + figure + "，上年年报“结转下年度继续办理”是" + before.get() + "，两年应当接上"))
                .toList();
    }

    /** The report of the year before, where it is in the stock. */
    static Optional<Existing> lastYear(Manuscript m, CatalogItem column) {
        var year = TitleYear.of(m.title(), column).map(told -> told - 1);
        return m.around().existing().stream()
                .filter(other ->
                        other.column().equals(column.code()) && other.text().isPresent())
                .filter(other -> year.isPresent()
                        && other.year()
                                .or(() -> TitleYear.of(other.title(), column))
                                .equals(year))
                .findFirst();
    }
}
