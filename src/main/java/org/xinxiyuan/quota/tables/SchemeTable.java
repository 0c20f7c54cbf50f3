package org.xinxiyuan.quota.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Rate;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Traits;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/**
 * 计分方案表: a sheet with 事项, 层级, 档次, 刊物, 类型, 分值 and a sheet 规则. What the source does not tell is written
 * 未载明; an empty cell of points is a mistake.
 */
public final class SchemeTable {
    static final String UNSTATED = "未载明";
    private static final Set<String> ANY = Set.of("不限", "全部", "—", "-", "/");

    private SchemeTable() {}

    /** Whether a workbook looks like one. */
    public static boolean fits(Workbook workbook) {
        return Grid.find(workbook, new ArrayList<>(), "事项", "分值").isPresent();
    }

    public static Parsed<Scheme> read(Workbook workbook) {
        var problems = new ArrayList<Problem>();
        var grid = Grid.find(workbook, problems, "事项", "分值");
        if (grid.isEmpty()) {
            return Parsed.wrong(new Problem(workbook.fileName(), 1, "", "没有找到表头（事项、层级、档次、刊物、类型、分值）"));
        }
        var rates = new ArrayList<Rate>();
        var seen = new HashSet<String>();
        grid.get()
                .only("事项", "层级", "档次", "刊物", "类型", "分值", "序号", "备注")
                .each(line -> rate(line).ifPresent(rate -> {
                    if (seen.add(rate.label())) {
                        rates.add(rate);
                    } else {
                        line.bad("", "“" + rate.label() + "”写了两次");
                    }
                }));
        var rules = SchemeRules.read(workbook, problems);
        return problems.isEmpty() ? Parsed.of(rules.scheme(rates), problems) : new Parsed<>(Optional.empty(), problems);
    }

    private static Optional<Rate> rate(Grid.Line line) {
        var event = line.needed("事项", Grid.byLabel(Event.values(), Event::label), "不是计分事项（" + events() + "）");
        if (event.filter(e -> e == Event.TARGET).isPresent()) {
            line.bad("事项", "达标写在规则表里");
        }
        var traits = new Traits(
                line.maybe("层级", ANY, Grid.byLabel(Level.values(), Level::label), "不是层级（县级、市级、省级、国家级）"),
                text(line, "档次"),
                text(line, "刊物"),
                line.maybe("类型", ANY, Grid.byLabel(ReportType.values(), ReportType::label), "不是信息类型"));
        var written = line.needed("分值");
        Optional<BigDecimal> points = written.filter(t -> !t.equals(UNSTATED)).flatMap(Grid.Numbers::decimal);
        if (written.isPresent() && points.isEmpty() && !written.get().equals(UNSTATED)) {
            line.bad("分值", "“" + written.get() + "”不是数；来源没有写的，写“" + UNSTATED + "”");
        }
        return event.map(e -> new Rate(e, traits, points));
    }

    private static Optional<String> text(Grid.Line line, String name) {
        return Optional.of(line.text(name)).filter(t -> !t.isEmpty() && !ANY.contains(t));
    }

    static String events() {
        return List.of(Event.values()).stream()
                .filter(e -> e != Event.TARGET)
                .map(Event::label)
                .reduce((a, b) -> a + "、" + b)
                .orElseThrow();
    }
}
