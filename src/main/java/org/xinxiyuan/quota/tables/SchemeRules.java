package org.xinxiyuan.quota.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.scoring.Cap;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Rate;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Target;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/**
 * 规则表 of a scheme: a name in the first cell of each row, what it says in the next: 编号, 名称, 来源, 示例, 施行, 废止,
 * 方案族, 同稿多采, 约稿未报几次全年零分; 封顶 | 事项 | 期间 | 分; 达标 | 类型 | 期间 | 件; 达标分 | 分.
 */
final class SchemeRules {
    private static final String SHEET = "规则";
    private static final Set<String> SINGLE =
            Set.of("编号", "名称", "来源", "示例", "施行", "废止", "方案族", "同稿多采", "约稿未报几次全年零分", "达标分");
    private static final Set<String> NEEDED = Set.of("编号", "名称", "来源", "示例");
    private static final String ALL = "全部";

    private final List<Problem> problems;
    private final Sheet sheet;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Cap> caps = new ArrayList<>();
    private final List<Target.Need> needs = new ArrayList<>();

    private SchemeRules(Sheet sheet, List<Problem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    static SchemeRules read(Workbook workbook, List<Problem> problems) {
        var sheet = workbook.sheet(SHEET);
        if (sheet.isEmpty()) {
            problems.add(new Problem(workbook.fileName(), 1, "", "没有名为“规则”的工作表"));
        }
        var rules = new SchemeRules(sheet.orElse(new Sheet(SHEET, List.of())), problems);
        rules.read();
        return rules;
    }

    private void read() {
        for (int row = 0; row < sheet.rows().size(); row++) {
            var name = sheet.cell(row, 0);
            if (SINGLE.contains(name)) {
                if (rows.putIfAbsent(name, row) != null) {
                    bad(row, 0, "“" + name + "”写了两次");
                }
            } else if (name.equals("封顶")) {
                cap(row);
            } else if (name.equals("达标")) {
                need(row);
            } else if (!name.isEmpty() && !name.equals("项目")) {
                bad(row, 0, "不认识的规则“" + name + "”");
            }
        }
        NEEDED.stream()
                .sorted()
                .filter(name -> text(name).isEmpty())
                .forEach(name ->
                        problems.add(new Problem(SHEET, rows.getOrDefault(name, 0) + 1, "", "没有写“" + name + "”")));
        checked();
    }

    /** Reads every single value once, so that what is wrong is known. */
    private void checked() {
        flag();
        inForce();
        multiple();
        zeroAfter();
        target();
    }

    private void cap(int row) {
        var events = new HashSet<Event>();
        if (!sheet.cell(row, 1).equals(ALL)) {
            for (var word : sheet.cell(row, 1).split("[、，,]")) {
                read(
                                row,
                                1,
                                word.strip(),
                                Grid.byLabel(Event.values(), Event::label),
                                "不是计分事项（" + SchemeTable.events() + "、达标）")
                        .ifPresent(events::add);
            }
        }
        var per = span(row);
        var limit = read(row, 3, sheet.cell(row, 3), Grid.Numbers::decimal, "不是数");
        if (limit.filter(l -> l.signum() == 0).isPresent()) {
            bad(row, 3, "封顶不能是零");
        } else if (per.isPresent() && limit.isPresent()) {
            caps.add(new Cap(events, per.get(), limit.get()));
        }
    }

    private void need(int row) {
        var type = sheet.cell(row, 1);
        Optional<ReportType> wanted = type.equals("不限")
                ? Optional.empty()
                : read(row, 1, type, Grid.byLabel(ReportType.values(), ReportType::label), "不是信息类型，也不是“不限”");
        var pieces = read(row, 3, sheet.cell(row, 3), t -> Grid.Numbers.whole(t, 1), "不是1以上的整数");
        span(row).ifPresent(per -> pieces.ifPresent(n -> needs.add(new Target.Need(wanted, per, n))));
    }

    private Optional<Period.Span> span(int row) {
        return read(row, 2, sheet.cell(row, 2), Grid.byLabel(Period.Span.values(), Period.Span::label), "不是月、季或年");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(rows.get(name))
                .map(row -> sheet.cell(row, 1))
                .filter(t -> !t.isEmpty());
    }

    private <T> Optional<T> value(String name, Function<String, Optional<T>> reading, String why) {
        return text(name)
                .filter(t -> !t.equals(SchemeTable.UNSTATED))
                .flatMap(t -> read(rows.get(name), 1, t, reading, why));
    }

    private <T> Optional<T> read(int row, int column, String text, Function<String, Optional<T>> reading, String why) {
        var value = reading.apply(text);
        if (value.isEmpty()) {
            bad(row, column, "“" + text + "”" + why);
        }
        return value;
    }

    private void bad(int row, int column, String why) {
        problems.add(new Problem(SHEET, row + 1, String.valueOf((char) ('A' + column)), why));
    }

    private boolean flag() {
        Function<String, Optional<Boolean>> words =
                t -> Optional.ofNullable(Map.of("是", true, "否", false).get(t));
        return value("示例", words, "不是“是”或“否”").orElse(true);
    }

    private Scheme.InForce inForce() {
        Function<String, Optional<LocalDate>> day = Grid::date;
        var since = value("施行", day, Grid.BAD_DAY);
        var until = value("废止", day, Grid.BAD_DAY);
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            bad(rows.get("废止"), 1, "在施行之前");
        }
        return new Scheme.InForce(since, until);
    }

    private Scheme.Multiple multiple() {
        Function<String, Optional<Scheme.Multiple>> words =
                t -> Optional.ofNullable(Map.of("累加", Scheme.Multiple.SUM, "取最高", Scheme.Multiple.HIGHEST)
                        .get(t));
        return value("同稿多采", words, "不是累加、取最高或未载明").orElse(Scheme.Multiple.UNSTATED);
    }

    private OptionalInt zeroAfter() {
        return value("约稿未报几次全年零分", t -> Grid.Numbers.whole(t, 1), "不是1以上的整数")
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Target> target() {
        Optional<BigDecimal> points = value("达标分", Grid.Numbers::decimal, "不是数");
        if (needs.isEmpty() && points.isPresent()) {
            bad(rows.get("达标分"), 1, "没有写达标的要求");
        }
        return needs.isEmpty() ? Optional.empty() : Optional.of(new Target(needs, points));
    }

    /** Where there was no problem. */
    Scheme scheme(List<Rate> rates) {
        var id = text("编号").orElseThrow();
        var origin = new Scheme.Origin(text("名称").orElseThrow(), text("来源").orElseThrow(), flag());
        var rules = new Scheme.Rules(multiple(), caps, target(), zeroAfter());
        return new Scheme(id, text("方案族").orElse(id), origin, inForce(), rates, rules);
    }
}
