package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.detect.Confidence;

/**
 * Measures on texts that were written without sight of the recognisers (盲测文本), from all regions, and on prose. The
 * floors are what is reached: they keep it from sinking, they are not the goal.
 */
class BlindTextsTest {
    private static final Path MEASURE = Path.of("src/test/resources/measure");

    @Test
    void reachesTheFloorsOnTextsThatWereBlind() throws IOException {
        var score = measured("redaction-own.jsonl");
        for (var type : score.byType.keySet()) {
            double floor =
                    switch (type) {
                        case "ADDRESS" -> 0.945;
                        case "PHONE_LANDLINE" -> 0.97;
                        case "EMAIL" -> 0.95;
                        default -> 0.99;
                    };
            assertTrue(score.recall(type) >= floor, () -> type + " " + score.misses);
        }
        assertTrue(score.over <= score.outside * 0.005, "over-redacted " + score.over);
        assertTrue(score.touched <= score.lookalikes * 0.005, "lookalikes touched " + score.touched);
    }

    /** In the proportions of what officers write; what it was measured at before anything was mended stands in docs/. */
    @Test
    void reachesTheFloorsOnASampleOfWhatOfficersWrite() throws IOException {
        var score = measured("redaction-sample.jsonl");
        for (var type : score.byType.keySet()) {
            double floor =
                    switch (type) {
                        case "ADDRESS" -> 0.97;
                        case "PHONE_LANDLINE" -> 0.88;
                        case "QQ" -> 0.83;
                        default -> 1;
                    };
            assertTrue(score.recall(type) >= floor, () -> type + " " + score.misses);
        }
        assertTrue(score.over <= score.outside * 0.01, "over-redacted " + score.over);
        assertTrue(score.touched <= score.lookalikes * 0.02, "lookalikes touched " + score.touched);
    }

    /** Texts of the hardest kind, by two hands, and texts made from a hundred forms: the halves that were looked at. */
    @Test
    void reachesTheFloorsOnTextsFromTheFieldAndOnForms() throws IOException {
        var field = measured("redaction-field.jsonl");
        assertTrue(field.recall("ADDRESS") >= 0.93, () -> "" + field.misses);
        assertTrue(field.recall("ID_CARD") >= 1, () -> "" + field.misses);
        assertTrue(field.recall("PHONE_MOBILE") >= 0.97, () -> "" + field.misses);
        var forms = measured("redaction-forms.jsonl");
        for (var type : forms.byType.keySet()) {
            assertTrue(forms.recall(type) >= 1, () -> type + " " + forms.misses);
        }
        for (var score : List.of(field, forms)) {
            assertTrue(score.over <= score.outside * 0.005, "over-redacted " + score.over);
            assertTrue(score.touched <= score.lookalikes * 0.01, "lookalikes touched " + score.touched);
        }
    }

    /** The halves nobody looked at, nor mends for. The misses stay untold. */
    @Test
    void reachesTheFloorsOnTheirHalvesHeldBack() throws IOException {
        var field = measured("redaction-field-held.jsonl");
        assertTrue(field.recall("ID_CARD") >= 1);
        assertTrue(field.recall("PHONE_MOBILE") >= 0.97);
        assertTrue(field.recall("ADDRESS") >= 0.76);
        var forms = measured("redaction-forms-held.jsonl");
        for (var type : forms.byType.keySet()) {
            assertTrue(forms.recall(type) >= 0.975, type);
        }
        assertTrue(forms.over <= forms.outside * 0.01, "over-redacted " + forms.over);
        assertTrue(forms.touched <= forms.lookalikes * 0.02, "lookalikes touched " + forms.touched);
    }

    /** Nobody mends for these: they say what to expect of texts never seen. The misses stay untold. */
    @Test
    void reachesTheFloorsOnTextsHeldBack() throws IOException {
        var score = measured("redaction-held.jsonl");
        assertTrue(score.recall("ID_CARD") >= 0.99);
        assertTrue(score.recall("PHONE_MOBILE") >= 0.98);
        assertTrue(score.recall("ADDRESS") >= 0.83);
        assertTrue(score.touched <= score.lookalikes * 0.03, "lookalikes touched " + score.touched);
    }

    private static Score measured(String file) throws IOException {
        var score = new Score();
        var certain = new Score();
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(MEASURE.resolve(file))) {
            var item = json.readTree(line);
            score.add(item, Shipped.covered(item.get("text").asText()));
            certain.add(item, Shipped.covered(item.get("text").asText(), EnumSet.of(Confidence.CERTAIN)));
        }
        System.out.print(file + ", certain and suspected\n" + score + "certain alone\n" + certain);
        return score;
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
