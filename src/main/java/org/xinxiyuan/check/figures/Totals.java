package org.xinxiyuan.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.check.reading.Words;

/** 表格合计: the row 合计 is the sum of the rows, the column 合计 the sum of the columns in front of it. */
public final class Totals {
    public static final RuleSheet SHEET = RuleSheet.warn("FIGURE_TOTAL", "表格的合计等于各项之和");

    private static final List<String> NO_SUM =
            List.of("号", "单价", "标准", "比", "率", "均", "年", "电话", "%", "％", "名次", "价格", "增", "日期", "时间", "月份");

    private Totals() {}

    public static List<Slip> in(Prose prose) {
        var slips = new ArrayList<Slip>();
        if (!Words.any(prose.text(), "合计", "总计", "总数", "小计")) {
            return slips;
        }
        Grid.in(prose).forEach(grid -> {
            rows(grid, slips);
            columns(grid, slips);
        });
        return slips;
    }

    private static void rows(Grid grid, List<Slip> slips) {
        var totals = grid.labelled("合计", "总计", "总数");
        if (totals.size() != 1 || grid.mentions("其中")) {
            return;
        }
        var details = grid.figures(totals, grid.labelled("小计"));
        var subtotals = grid.labelled("小计");
        for (int column = 1; column < grid.width(); column++) {
            int at = column;
            var total = grid.number(totals.get(0), column);
            if (total.isPresent() && NO_SUM.stream().noneMatch(grid.header(column)::contains)) {
                var sum = sum(grid, details, column);
                boolean agrees =
                        sum.filter(s -> same(s, total.get(), details.size())).isPresent()
                                || sum(grid, subtotals, column)
                                        .filter(s -> same(s, total.get(), 1))
                                        .isPresent();
                sum.filter(s -> !agrees).ifPresent(s -> slips.add(slip(grid, totals.get(0), at, total.get(), s)));
            }
        }
    }

    /** A column is taken to be a sum where most rows say so. */
    private static void columns(Grid grid, List<Slip> slips) {
        for (int column = 3; column < grid.width(); column++) {
            String header = grid.header(column);
            if (header.equals("合计") || header.equals("总计") || header.equals("小计")) {
                column(grid, column, slips);
            }
        }
    }

    private static void column(Grid grid, int column, List<Slip> slips) {
        var wrong = new ArrayList<Slip>();
        int right = 0;
        for (int row = 1; row < grid.height(); row++) {
            var total = grid.number(row, column);
            var parts = new ArrayList<BigDecimal>();
            for (int left = column - 1; left > 0 && grid.number(row, left).isPresent(); left--) {
                parts.add(grid.number(row, left).get());
            }
            var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.isPresent() && parts.size() > 1) {
                if (same(sum, total.get(), parts.size())) {
                    right++;
                } else {
                    wrong.add(slip(grid, row, column, total.get(), sum));
                }
            }
        }
        if (right > 1 && wrong.size() * 3 <= right + 1) {
            slips.addAll(wrong);
        }
    }

    private static Optional<BigDecimal> sum(Grid grid, List<Integer> rows, int column) {
        var sum = BigDecimal.ZERO;
        int figures = 0;
        for (int row : rows) {
            var number = grid.number(row, column);
            if (number.isEmpty() && !grid.blank(row, column)) {
                return Optional.empty();
            }
            sum = sum.add(number.orElse(BigDecimal.ZERO));
            figures += number.isPresent() ? 1 : 0;
        }
        return figures > 1 ? Optional.of(sum) : Optional.empty();
    }

    /** Figures with decimals are rounded; half of the last place each is no contradiction. */
    private static boolean same(BigDecimal sum, BigDecimal total, int parts) {
        int places = Math.max(sum.scale(), total.scale());
        var leeway = places <= 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE
                        .movePointLeft(places)
                        .multiply(BigDecimal.valueOf(parts + 1L))
                        .divide(BigDecimal.valueOf(2));
        return sum.subtract(total).abs().compareTo(leeway) <= 0;
    }

    private static Slip slip(Grid grid, int row, int column, BigDecimal total, BigDecimal sum) {
        return new Slip(
                SHEET,
                grid.place(row, column),
                "合计写的是" + total.toPlainString() + "，各项相加是"
                        + sum.stripTrailingZeros().toPlainString());
    }
}
