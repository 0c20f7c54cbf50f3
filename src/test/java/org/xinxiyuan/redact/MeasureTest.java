package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.detect.Confidence;

/** Measures recall and over-redaction on 306 township texts; the floors are what is reached. */
class MeasureTest {
    @Test
    void reachesTheFloorsOnTownshipTexts() throws IOException {
        var score = new Score();
        var certain = new Score();
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(Path.of("src/test/resources/measure/redaction.jsonl"))) {
            var item = json.readTree(line);
            score.add(item, Shipped.covered(item.get("text").asText()));
            certain.add(item, Shipped.covered(item.get("text").asText(), Set.of(Confidence.CERTAIN)));
        }
        System.out.print("certain and suspected\n" + score + "certain alone\n" + certain);
        for (var type : score.byType.keySet()) {
            assertTrue(score.recall(type) >= (type.equals("ADDRESS") ? 0.99 : 0.999), () -> score.misses.toString());
        }
        assertTrue(score.over <= score.outside * 0.001, "over-redacted " + score.over);
        assertTrue(score.touched <= score.lookalikes * 0.002, "lookalikes touched " + score.touched);
    }
}
