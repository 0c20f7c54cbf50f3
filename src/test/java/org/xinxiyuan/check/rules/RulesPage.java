package org.xinxiyuan.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.OutdatedRule;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Grounds.Source;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;

/** Writes {@code docs/rules.md} from the rules and the catalog. What nobody has confirmed stands as 待核对. */
record RulesPage(List<Rule> rules, List<RuleSheet> gate, Map<RuleSheet, String> examples, DisclosureCatalog catalog) {
    private static final String UNCONFIRMED = "待核对";

    /** What one row of the first table shows. */
    private record Row(RuleSheet sheet, String rule) {}

    String text() {
        return head() + ruleTable() + limitTable() + outdatedTable();
    }

    private List<Row> rows() {
        var ofRules = rules.stream().flatMap(rule -> rule.sheets().stream().map(sheet -> new Row(sheet, rule.id())));
        return Stream.concat(ofRules, gate.stream().map(sheet -> new Row(sheet, "放行")))
                .toList();
    }

    private String head() {
        var sheets = rows().stream().map(Row::sheet).toList();
        var stated = sheets.stream()
                .flatMap(sheet -> sheet.grounds().stream())
                .filter(basis -> basis.source() != Source.CATALOG)
                .toList();
        return """
                # 在用规则

                本页由 `RulesPageTest` 从规则和目录生成并核对，不手改。级别：BLOCK 阻断，WARN 提示但可放行，HINT 只供参考。
                出处：S 已比对公开文本，K 待县主管部门核对，“目录”随目录逐条标注。日期写“待核对”的，程序里是空值；空的施行日、失效日不挡规则，\
                写明的到日子才生效、过日子就停用。

                | 项 | 数 |
                |---|---|
                | 规则 | %d |
                | 规则说明 | %d |
                | 结论代码 | %d |
                | 写明的依据（一处算一处） | %d |
                | 其中 S | %d |
                | 其中 K | %d |
                | 随目录的依据 | %d |
                | 施行日为空（待核对） | %d |
                | 失效日为空（待核对） | %d |

                """.formatted(
                rules.size(),
                sheets.size(),
                sheets.stream().map(RuleSheet::code).distinct().count(),
                stated.size(),
                of(stated, Source.COMPARED),
                of(stated, Source.UNCONFIRMED),
                sheets.stream().flatMap(sheet -> sheet.grounds().stream()).count() - stated.size(),
                stated.stream().filter(basis -> basis.since().isEmpty()).count(),
                stated.stream().filter(basis -> basis.until().isEmpty()).count());
    }

    private static long of(List<Grounds> stated, Source source) {
        return stated.stream().filter(basis -> basis.source() == source).count();
    }

    private String ruleTable() {
        return "## 规则\n\n| 代码 | 级别 | 要求 | 依据 | 施行日 | 失效日 | 出处 | 规则 | 结论举例 |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + rows().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Row row) {
        var sheet = row.sheet();
        return "| `%s` | %s | %s | %s | %s | %s | %s | `%s` | %s |\n"
                .formatted(
                        sheet.code(),
                        sheet.severity(),
                        sheet.says(),
                        each(sheet, Grounds::text),
                        each(sheet, basis -> day(basis, basis.since())),
                        each(sheet, basis -> day(basis, basis.until())),
                        each(sheet, basis -> basis.source().mark()),
                        row.rule(),
                        examples.getOrDefault(sheet, "—"));
    }

    private static String each(RuleSheet sheet, Function<Grounds, String> cell) {
        return sheet.grounds().isEmpty()
                ? "—"
                : sheet.grounds().stream().map(cell).collect(Collectors.joining("<br>"));
    }

    private static String day(Grounds basis, Optional<LocalDate> day) {
        return basis.source() == Source.CATALOG ? "随目录" : day(day);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(UNCONFIRMED);
    }

    private String limitTable() {
        var columns = catalog.columns();
        long compared = columns.stream().filter(RulesPage::general).count();
        return "\n## 栏目时限\n\n随附目录 %s 的 %d 个栏目：时限为条例第二十六条所定的 %d 个（S），另定的 %d 个（K，待县主管部门核对）。\n\n"
                        .formatted(catalog.version(), columns.size(), compared, columns.size() - compared)
                + "| 栏目 | 名称 | 时限 | 起算 | 时限出处 | 公开依据 |\n|---|---|---|---|---|---|\n"
                + columns.stream().map(RulesPage::limit).collect(Collectors.joining());
    }

    private static String limit(CatalogItem column) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        column.code(),
                        column.name(),
                        column.timeLimit().map(RulesPage::words).orElse(UNCONFIRMED),
                        column.timeLimit().map(TimeLimit::from).orElse(UNCONFIRMED),
                        general(column) ? "S" : "K",
                        column.legalBasis().stream()
                                .map(name -> Grounds.of(name).text())
                                .collect(Collectors.joining("<br>")));
    }

    private static boolean general(CatalogItem column) {
        return column.timeLimit()
                .filter(limit -> limit.type() == TimeLimit.Type.WORKDAYS && limit.value() == 20)
                .isPresent();
    }

    private static String words(TimeLimit limit) {
        return switch (limit.type()) {
            case WORKDAYS -> limit.value() + "个工作日";
            case DAYS -> limit.value() + "日";
            case IMMEDIATE -> "当日";
            case SYNC_WITH_DOCUMENT -> "与文件同步，最迟" + limit.value() + "个工作日";
            case FIXED_DATE -> {
                var day = limit.monthDay().orElseThrow();
                yield "每年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
            }
        };
    }

    private String outdatedTable() {
        var outdated = catalog.outdatedRules();
        long undated = outdated.stream()
                .filter(rule -> rule.source().since().isEmpty())
                .count();
        long compared =
                outdated.stream().filter(rule -> rule.source().checked()).count();
        return "\n## 失效规则\n\n随附目录所列 %d 条（S %d，K %d），替代之日为空（待核对）%d 条。有日子的，自该日起才算失效。\n\n"
                        .formatted(outdated.size(), compared, outdated.size() - compared, undated)
                + "| 代号 | 说明 | 现行依据 | 替代之日 | 出处 |\n|---|---|---|---|---|\n"
                + outdated.stream().map(RulesPage::outdated).collect(Collectors.joining());
    }

    private static String outdated(OutdatedRule rule) {
        var source = rule.source();
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.message(),
                        source.replacedBy() + (source.checked() ? "" : "（待核对）"),
                        day(source.since()),
                        source.checked() ? "S" : "K");
    }
}
