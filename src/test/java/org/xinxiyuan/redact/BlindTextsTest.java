package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Measures on texts that were written without sight of the recognisers (盲测文本), from all regions, and on prose. The
 * floors are what is reached: they keep it from sinking, they are not the goal.
 */
class BlindTextsTest {
    private static final Path MEASURE = Path.of("src/test/resources/measure");

    @Test
    void reachesTheFloorsOnBlindTexts() throws IOException {
        var score = new Score();
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(MEASURE.resolve("redaction-own.jsonl"))) {
            var item = json.readTree(line);
            score.add(item, Shipped.covered(item.get("text").asText()));
        }
        System.out.print(score);
        for (var type : score.byType.keySet()) {
            double floor =
                    switch (type) {
                        case "ADDRESS" -> 0.92;
                        case "PHONE_LANDLINE" -> 0.95;
                        default -> 0.99;
                    };
            assertTrue(score.recall(type) >= floor, () -> type + " " + score.misses);
        }
        assertTrue(score.over <= score.outside * 0.005, "over-redacted " + score.over);
        assertTrue(score.touched <= score.lookalikes * 0.005, "lookalikes touched " + score.touched);
    }

    @Test
    void findsAtMostOnePlaceInPlainProseThatIsFullOfBait() throws IOException {
        var prose = Files.readString(MEASURE.resolve("prose.txt"));
        var found = new StringBuilder();
        var covered = Shipped.covered(prose);
        for (int i = 0; i < covered.length; i++) {
            boolean ends = covered[i] && (i + 1 == covered.length || !covered[i + 1]);
            found.append(covered[i] ? String.valueOf(prose.charAt(i)) : "").append(ends ? "\n" : "");
        }
        assertTrue(found.toString().lines().count() <= 1, found.toString());
    }
}
