package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinxiyuan.redact.detect.PersonalData;

/** What was made public once is made public again without a change. */
class StableTest {
    @ParameterizedTest
    @EnumSource(
            value = Treatment.class,
            names = {"CUT_TOWNSHIP", "CUT_VILLAGE", "CUT_VILLAGE_GROUP", "DELETE", "HIDE"})
    void changesNothingTheSecondTime(Treatment ofAddresses) throws IOException {
        var treatments = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        for (var type : PersonalData.values()) {
            treatments.put(type, Treatment.DELETE);
        }
        treatments.put(PersonalData.PLATE, Treatment.MASK);
        treatments.put(PersonalData.ADDRESS, ofAddresses);
        var policy = new Policy("test", treatments, Map.of(), Shipped.HIDDEN);
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(Path.of("src/test/resources/measure/redaction.jsonl"))) {
            var text = json.readTree(line).get("text").asText();
            var once = Shipped.REDACTOR.apply("body", text, policy, List.of());
            var twice = Shipped.REDACTOR.apply("body", once.text(), policy, List.of());
            assertEquals(once.text(), twice.text());
            assertEquals(List.of(), twice.redactions());
        }
    }
}
