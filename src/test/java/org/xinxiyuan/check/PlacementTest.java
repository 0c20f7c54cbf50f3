package org.xinxiyuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the labelled pieces. Personal data is the redactor's: those codes are left to the tests that join the two. */
final class PlacementTest {
    static Stream<PlacementCase> cases() {
        return Stream.of("placement.json", "placement-own.json").flatMap(file -> PlacementCase.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrongAndLeavesTheRestAlone(PlacementCase piece) {
        var report = Checkers.CHECKER.check(piece.manuscript());
        var trouble = new ArrayList<String>();
        piece.must().stream()
                .filter(must -> !personal(must))
                .filter(must -> report.findings().stream().noneMatch(finding -> fits(must, finding)))
                .forEach(must -> trouble.add("missing " + must));
        report.findings().stream()
                .filter(finding -> piece.mustNot().contains(finding.code()))
                .forEach(finding -> trouble.add("unwanted " + finding.code() + " " + finding.message()));
        assertTrue(trouble.isEmpty(), () -> piece + ": " + trouble + " of " + report.findings());
        if (piece.must().stream().noneMatch(PlacementTest::personal)) {
            assertEquals(piece.gate(), report.gate(), () -> piece + ": " + report.findings());
        }
    }

    private static boolean personal(JsonNode must) {
        return must.get("code").asText().startsWith("PII_");
    }

    private static boolean fits(JsonNode must, Finding finding) {
        var details = finding.details();
        return must.get("code").asText().equals(finding.code())
                && agrees(must, "severity", Optional.of(finding.severity().name()))
                && agrees(must, "suggest", details.suggest())
                && agrees(must, "action", details.action())
                && agrees(must, "key", details.key())
                && agrees(must, "fix", details.fix())
                && agrees(must, "due", details.due().map(Object::toString));
    }

    private static boolean agrees(JsonNode must, String field, Optional<String> value) {
        return !must.has(field) || value.equals(Optional.of(must.get(field).asText()));
    }

    static List<String> files() {
        return List.of("placement.json", "placement-own.json");
    }
}
