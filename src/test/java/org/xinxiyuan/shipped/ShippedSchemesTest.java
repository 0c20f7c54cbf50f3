package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.WorkstationException;

class ShippedSchemesTest {
    private static final String GOOD = """
            {
              "schema": "scoring-scheme/1",
              "id": "one", "family": "one",
              "name": "示例", "source": "虚构",
              "example": true,
              "since": "2026-01-01", "until": null,
              "multiple": "sum",
              "rates": [
                {"event": "adopted", "level": "county", "points": 5},
                {"event": "noted", "step": "错情", "points": null}
              ],
              "target": {"needs": [{"type": "brief", "per": "month", "pieces": 8}], "points": 10},
              "caps": [{"events": ["target"], "per": "year", "limit": 120}],
              "zeroAfterMissed": 2
            }
            """;

    @TempDir
    Path app;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectory(app.resolve("scoring"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(app.resolve("scoring").resolve(name), text);
    }

    @Test
    void aGoodFileIsReadWhole() throws IOException {
        write("one.json", GOOD);
        var scheme = ShippedSchemes.load(app).get(0);
        assertEquals(2, scheme.rates().size());
        assertTrue(scheme.rates().get(1).points().isEmpty());
        assertEquals(2, scheme.rules().zeroAfterMissed().getAsInt());
    }

    @Test
    void aHouseWithoutSchemesHasNone() throws IOException {
        Files.delete(app.resolve("scoring"));
        assertEquals(List.of(), ShippedSchemes.load(app));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": \"scoring-scheme/1\" | \"schema\": \"scoring-scheme/2\" | 2",
                "\"example\": true | \"example\": \"yes\" | 5",
                "\"example\": true | \"sample\": true | 5",
                "\"2026-01-01\" | \"2026-1-1\" | 6",
                "\"until\": null | \"until\": \"2025-12-31\" | 6",
                "\"sum\" | \"both\" | 7",
                "\"adopted\" | \"taken\" | 9",
                "\"adopted\" | \"target\" | 9",
                "\"county\" | \"village\" | 9",
                "\"points\": 5 | \"points\": \"5\" | 9",
                ", \"points\": 5 | '' | 9",
                "\"noted\", \"step\": \"错情\" | \"adopted\", \"level\": \"county\" | 10",
                "\"step\": \"错情\" | \"stage\": \"错情\" | 10",
                "\"brief\" | \"poem\" | 12",
                "\"month\" | \"week\" | 12",
                "\"pieces\": 8 | \"pieces\": 0 | 12",
                "\"pieces\": 8 | \"pieces\": 1.5 | 12",
                "\"limit\": 120 | \"limit\": 0 | 13",
                "[\"target\"] | [\"goal\"] | 13",
                "\"zeroAfterMissed\": 2 | \"zeroAfterMissed\": 0 | 14"
            })
    void everyWrongFieldIsNamedWithFileAndLine(String right, String wrong, int line) throws IOException {
        assertTrue(GOOD.contains(right));
        write("one.json", GOOD.replace(right, wrong));
        var failure = assertThrows(WorkstationException.class, () -> ShippedSchemes.load(app));
        assertEquals("shipped.bad-value", failure.key());
        assertEquals("one.json", failure.arguments().get(0));
        assertEquals(line, failure.arguments().get(2));
    }

    @Test
    void twoSchemesOfAFamilyMayNotBeInForceTogether() throws IOException {
        write("one.json", GOOD);
        write("two.json", GOOD.replace("\"id\": \"one\"", "\"id\": \"two\"").replace("2026-01-01", "2026-07-01"));
        var failure = assertThrows(WorkstationException.class, () -> ShippedSchemes.load(app));
        assertEquals("two.json", failure.arguments().get(0));
        write("one.json", GOOD.replace("\"until\": null", "\"until\": \"2026-06-30\""));
        assertEquals(2, ShippedSchemes.load(app).size());
    }

    @Test
    void anIdMayNotStandTwice() throws IOException {
        write("one.json", GOOD);
        write("two.json", GOOD.replace("\"family\": \"one\"", "\"family\": \"two\""));
        assertThrows(WorkstationException.class, () -> ShippedSchemes.load(app));
    }
}
