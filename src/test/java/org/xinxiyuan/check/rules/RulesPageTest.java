package org.xinxiyuan.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.PlacementCase;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;

/** {@code docs/rules.md} shows what the rules really say: every row is a finding on one of the labelled pieces. */
final class RulesPageTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final String HEAD = """
            # 在用规则

            每行取自一次真实的检查结论（`RulesPageTest` 核对）。级别：BLOCK 阻断，WARN 提示但可放行，HINT 只供参考。个人信息（`PII_*`）由脱敏一侧给出，不在此表。

            | 代码 | 级别 | 结论举例 | 依据举例 | 规则 |
            |---|---|---|---|---|
            """;

    private static List<Manuscript> pieces() {
        var reports = Stream.of(ReportType.SOLICITED, ReportType.URGENT_FINAL).map(type -> Piece.of("滑坡险情", "有关情况。")
                .report(type, Optional.empty(), Optional.empty())
                .build());
        var labelled = Stream.of("placement.json", "placement-own.json")
                .flatMap(file -> PlacementCase.read(file).stream())
                .map(PlacementCase::manuscript);
        return Stream.concat(labelled, reports).toList();
    }

    private static String rows(Rule rule, List<Manuscript> pieces) {
        Map<String, List<Finding>> byCode = pieces.stream()
                .flatMap(piece -> rule.check(piece).stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(entry ->
                        row(entry.getKey(), entry.getValue(), rule.getClass().getSimpleName()))
                .collect(Collectors.joining());
    }

    private static String row(String code, List<Finding> findings, String rule) {
        String severities = findings.stream()
                .map(finding -> finding.severity().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        var first = findings.get(0);
        return "| `%s` | %s | %s | %s | `%s` |\n".formatted(code, severities, first.message(), first.basis(), rule);
    }

    @Test
    void pageSaysWhatTheRulesSay() throws IOException {
        var pieces = pieces();
        String page = HEAD
                + Rules.inForce(Checkers.JUDGE, Checkers.CATALOG, Checkers.CALENDAR).stream()
                        .map(rule -> rows(rule, pieces))
                        .collect(Collectors.joining());
        Files.writeString(Path.of("target/rules.md"), page);
        assertEquals(page, Files.readString(PAGE), "docs/rules.md is out of date; the true page is target/rules.md");
    }
}
