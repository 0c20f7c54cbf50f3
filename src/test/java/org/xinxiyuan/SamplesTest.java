package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.service.drafting.Importing.Added;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Prepared;

/** Walks {@code samples/}: each piece gives the findings and redactions that stand beside it. */
class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Samples samples;
    private static Office office;
    private static final Map<String, Draft> DRAFTS = new TreeMap<>();

    @BeforeAll
    static void importsThemAll() {
        var workstation = new Workstation(Installation.here(), Samples.clock());
        samples = new Samples(workstation.samples());
        workstation.create(folder.resolve("home"), "samples");
        office = workstation.open(folder.resolve("home"), "samples");
        office.importing().importAll(new Parcels(workstation).of(samples.pieces())).forEach(outcome -> {
            if (outcome instanceof Added added) {
                DRAFTS.put(added.fileName(), office.drafting().find(added.draft().id()));
            }
        });
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    @TestFactory
    Stream<DynamicTest> eachSampleIsJudgedAsWrittenBesideIt() {
        assertTrue(samples.pieces().size() >= 10);
        return samples.pieces().stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> judge(file)));
    }

    private static void judge(Path file) throws Exception {
        var name = file.getFileName().toString();
        var expected = JSON.readTree(Files.readString(
                file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.json")));
        var prepared = office.preparing().prepare(DRAFTS.get(name));
        assertEquals(findings(expected), findings(prepared), name);
        assertEquals(redactions(expected), redactions(prepared), name);
        var held = expected.path("outcome").asText().equals("held");
        assertEquals(held, !prepared.report().passes() && prepared.unseen().isEmpty(), name);
    }

    private static List<String> findings(JsonNode expected) {
        var findings = new ArrayList<String>();
        expected.path("findings").forEach(f -> findings.add(
                f.path("code").asText() + " " + f.path("severity").asText() + " " + f.path("suggest").asText("")));
        return findings.stream().distinct().sorted().toList();
    }

    private static List<String> findings(Prepared prepared) {
        return prepared.report().findings().stream()
                .filter(f -> f.severity() != Severity.HINT && !f.code().equals("IMAGE_UNSEEN"))
                .map(SamplesTest::line)
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.severity() + " " + finding.details().suggest().orElse("");
    }

    private static Map<String, Integer> redactions(JsonNode expected) {
        var counts = new TreeMap<String, Integer>();
        expected.path("redactions").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        return counts;
    }

    private static Map<String, Integer> redactions(Prepared prepared) {
        var counts = new TreeMap<String, Integer>();
        prepared.text().redactions().stream()
                .filter(r -> r.treatment() != Treatment.KEEP)
                .forEach(r -> counts.merge(r.place().type().name(), 1, Integer::sum));
        return counts;
    }
}
