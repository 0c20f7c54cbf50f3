package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.detect.PersonalData;

/** Speed against five plain patterns run one after another on the same text, by processor time of one thread. */
class SpeedTest {
    private static final int ENOUGH = 10_000_000;
    private int sink;

    @Test
    void keepsUpWithFivePatternsOnTextFullOfPersonalData() throws IOException {
        var texts = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/measure/redaction.jsonl"))) {
            texts.add(new ObjectMapper().readTree(line).get("text").asText());
        }
        assertTrue(ratio("dense", texts) > 0.7);
    }

    @Test
    void isMuchQuickerOnPlainProse() throws IOException {
        var prose = new ArrayList<String>();
        for (var node : new ObjectMapper()
                .readTree(Path.of("app/catalog/catalog-township.json").toFile())
                .findValues("note")) {
            prose.add(node.asText());
        }
        assertTrue(ratio("prose", List.of(String.join("\n", prose))) > 2.0);
    }

    private double ratio(String name, List<String> texts) {
        double ours = 0;
        double patterns = 0;
        for (int round = 0; round < 5; round++) {
            ours = Math.max(
                    ours,
                    speed(
                            texts,
                            text -> Shipped.DETECTOR
                                    .detect(text, SpeedTest::isMeasured)
                                    .size()));
            patterns = Math.max(patterns, speed(texts, FivePatterns::matches));
        }
        System.out.printf(
                "%s: %.0f MB/s, five patterns %.0f MB/s, ratio %.1f%n", name, ours, patterns, ours / patterns);
        return ours / patterns;
    }

    private static boolean isMeasured(PersonalData kind) {
        return Shipped.MEASURING.treatmentOf(kind) != Treatment.KEEP;
    }

    private double speed(List<String> texts, ToIntFunction<String> work) {
        long bytes = 0;
        for (var text : texts) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        long rounds = ENOUGH / bytes + 1;
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            for (var text : texts) {
                sink += work.applyAsInt(text);
            }
        }
        return bytes * rounds * 1e3 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
