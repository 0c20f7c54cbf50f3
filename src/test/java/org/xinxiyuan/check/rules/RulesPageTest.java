package org.xinxiyuan.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.PlacementCase;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.service.checking.GateSheets;

/** {@code docs/rules.md} shows what the rules really say; its examples are findings on the labelled pieces. */
final class RulesPageTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final List<Rule> RULES =
            Rules.inForce(Checkers.JUDGE, Checkers.CATALOG, Checkers.CALENDAR, Checkers.WRONG_WORDS);
    private static final Map<Rule, List<Finding>> FINDINGS = new LinkedHashMap<>();

    @BeforeAll
    static void askTheRulesAboutTheLabelledPieces() {
        var pieces = pieces();
        RULES.forEach(rule -> FINDINGS.put(
                rule,
                pieces.stream().flatMap(piece -> rule.check(piece).stream()).toList()));
    }

    private static List<Manuscript> pieces() {
        var reports = Stream.of(ReportType.SOLICITED, ReportType.URGENT_FINAL)
                .map(type -> Piece.of("滑坡险情", "有关情况。")
                        .report(type, Optional.empty(), Optional.empty())
                        .build());
        var others = Stream.of(
                        Piece.of("有关情况", "内部资料，不得外传"),
                        Piece.of("关于做好临时救助工作的通知", "白政发〔2025〕8号 各村：请认真执行。").in("030202"),
                        Piece.of("白鹤乡2024年工作总结", "全年修路3公里。").in("0605").formedOn("2025-01-02"))
                .map(Piece::build);
        var labelled = Stream.of("placement.json", "placement-own.json")
                .flatMap(file -> PlacementCase.read(file).stream())
                .map(PlacementCase::manuscript);
        return Stream.of(labelled, reports, others, ExamplePieces.all().map(Piece::build))
                .flatMap(s -> s)
                .toList();
    }

    @Test
    void everyFindingComesFromASheetOfItsRule() {
        FINDINGS.forEach((rule, findings) -> findings.forEach(
                finding -> assertTrue(rule.sheets().contains(finding.sheet()), () -> rule.id() + " " + finding)));
    }

    @Test
    void everySheetHasAnExample() {
        var withoutOne = new ArrayList<String>();
        FINDINGS.forEach((rule, findings) -> rule.sheets().stream()
                .filter(sheet ->
                        findings.stream().noneMatch(finding -> finding.sheet().equals(sheet)))
                .forEach(sheet -> withoutOne.add(rule.id() + " " + sheet.says())));
        assertEquals(List.of(), withoutOne);
    }

    @Test
    void pageSaysWhatTheRulesSay() throws IOException {
        Map<RuleSheet, String> examples = new LinkedHashMap<>();
        FINDINGS.values().stream()
                .flatMap(List::stream)
                .forEach(finding -> examples.putIfAbsent(finding.sheet(), finding.message()));
        var page =
                new RulesPage(RULES, GateSheets.all(Checkers.CATALOG.redaction()), examples, Checkers.CATALOG).text();
        Files.writeString(Path.of("target/rules.md"), page);
        assertEquals(page, Files.readString(PAGE), "docs/rules.md is out of date; the true page is target/rules.md");
    }
}
