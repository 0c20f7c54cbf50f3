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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.detect.PersonalData;

/** Speed against five plain patterns run one after another on the same text, by processor time of one thread. */
class SpeedTest {
    private static final List<Pattern> FIVE = List.of(
            Pattern.compile(
                    "(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)"),
            Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)"),
            Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"),
            Pattern.compile("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"));
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
            patterns = Math.max(patterns, speed(texts, SpeedTest::matches));
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

    private static int matches(String text) {
        int found = 0;
        for (var pattern : FIVE) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
