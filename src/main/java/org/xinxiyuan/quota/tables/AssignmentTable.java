package org.xinxiyuan.quota.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment.CarryOver;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/** 考核任务表: 单位/人员, 类型, 栏目, 期间, 数量, 结转. Rows of other units are passed over. */
public final class AssignmentTable {
    private static final String WHO = "单位/人员";
    private static final Set<String> ALL = Set.of("不限", "全部", "—", "-", "/");
    private static final Set<String> WHOLE = Set.of("全单位", "本单位");
    private static final Pattern UNIT =
            Pattern.compile(".*(镇|乡|街道|街道办|办事处|人民政府|政府|局|办公室|中心|委员会|委|院|所|站|公司|农场|林场|园区|开发区)");

    private AssignmentTable() {}

    /** A row of the table. */
    public record Row(Period period, int target, Duty duty, CarryOver carryOver) {}

    /** @param others rows of other units, passed over */
    public record Rows(List<Row> rows, int others) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Whose table it is.
     *
     * @param unit its name; empty where it is not known yet
     * @param officers its people
     * @param column the code of a column by code or name
     */
    public record Owner(String unit, Set<String> officers, Function<String, Optional<String>> column) {
        boolean is(String name) {
            return WHOLE.contains(name)
                    || !unit.isEmpty() && (unit.startsWith(name) || name.startsWith(unit)) && name.length() > 1;
        }
    }

    /** Whether a workbook looks like one. */
    public static boolean fits(Workbook workbook) {
        return Grid.find(workbook, new ArrayList<>(), "期间", "数量").isPresent();
    }

    public static Parsed<Rows> read(Workbook workbook, Owner owner) {
        var problems = new ArrayList<Problem>();
        var grid = Grid.find(workbook, problems, "期间", "数量");
        if (grid.isEmpty()) {
            return Parsed.wrong(new Problem(workbook.fileName(), 1, "", "没有找到表头（单位/人员、类型、栏目、期间、数量、结转）"));
        }
        var rows = new ArrayList<Row>();
        var others = new int[1];
        grid.get()
                .only(WHO, "单位", "人员", "类型", "栏目", "期间", "数量", "结转", "序号", "备注")
                .each(line -> {
                    if (another(line, owner)) {
                        others[0]++;
                    } else {
                        row(line, owner, grid.get()).ifPresent(row -> add(row, rows, line));
                    }
                });
        if (problems.isEmpty() && rows.isEmpty()) {
            return Parsed.wrong(new Problem(workbook.fileName(), 1, "", "没有本单位的任务"));
        }
        return Parsed.of(new Rows(rows, others[0]), problems);
    }

    private static boolean another(Grid.Line line, Owner owner) {
        var unit = line.text("单位").isEmpty() ? line.text(WHO) : line.text("单位");
        return !unit.isEmpty()
                && !owner.is(unit)
                && !owner.officers().contains(unit)
                && (!line.text("单位").isEmpty() || UNIT.matcher(unit).matches());
    }

    private static void add(Row row, List<Row> rows, Grid.Line line) {
        boolean twice = rows.stream()
                .anyMatch(r -> r.period().equals(row.period()) && r.duty().equals(row.duty()));
        if (twice) {
            line.bad("", "同一项任务写了两次");
        } else {
            rows.add(row);
        }
    }

    private static Optional<Row> row(Grid.Line line, Owner owner, Grid grid) {
        var who = line.text(WHO).isEmpty() ? line.text("人员") : line.text(WHO);
        Optional<String> officer = Optional.of(who).filter(w -> !w.isEmpty() && !owner.is(w));
        if (officer.isPresent() && !owner.officers().contains(officer.get())) {
            line.bad(grid.has(WHO) && !line.text(WHO).isEmpty() ? WHO : "人员", "“" + who + "”不是本单位，也不是已登记的本单位人员");
        }
        var type = line.maybe("类型", ALL, Grid.byLabel(ReportType.values(), ReportType::label), "不是信息类型");
        var column = line.maybe("栏目", ALL, owner.column(), "不是目录里的栏目（写代码或全名）");
        if (type.isPresent() && column.isPresent()) {
            line.bad("栏目", "类型和栏目只能写一样：栏目是公开，类型是政务信息");
        }
        var period = line.needed("期间", Periods::find, "不是期间（写成 2026-03、2026年3月、2026年第1季度 或 2026年）");
        var target = line.whole("数量", 0);
        var carryOver = line.maybe(
                        "结转",
                        Set.of("否", "无"),
                        Grid.byLabel(CarryOver.values(), CarryOver::label),
                        "不是结转办法（不结转、欠的补上、多的抵下期、多退少补）")
                .orElse(CarryOver.NONE);
        return period.isPresent() && target.isPresent()
                ? Optional.of(new Row(period.get(), target.get(), new Duty(column, type, officer), carryOver))
                : Optional.empty();
    }
}
