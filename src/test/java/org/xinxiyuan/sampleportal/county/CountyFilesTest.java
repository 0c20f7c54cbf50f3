package org.xinxiyuan.sampleportal.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed and catalog are read strictly, and complaints name file and line. */
class CountyFilesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/sampleportal");

    @TempDir
    Path dir;

    @Test
    void theSampleSeedFits() {
        var seed = Seed.read(Path.of("samples/portal/seed.json"));
        assertEquals("county-990123", seed.portalId());
        assertEquals("990123", seed.countyCode());
        assertEquals(8, seed.openQuotas().get("2026-03/all").path("target").asInt());
        assertEquals(
                "0303", seed.openQuotas().get("2026-Q1/0303").path("columnCode").asText());
        assertEquals("open", seed.solicitations().get("2026-07").path("state").asText());
        assertEquals(4, seed.scopes().size());
    }

    @ParameterizedTest(name = "{0} -> {1}: line {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"orgCode\": \"990123104\"|\"orgCode\": \"清河\"|4",
                "\"portalId\": \"county-990123\"|\"portal\": \"x\"|1",
                "\"target\": 1,|\"target\": \"one\",|9",
                "2026-03/long/01|2026-03/all|9",
                "\"state\": \"open\"|\"state\": \"later\"|14",
                "\"orgName\"|orgName|5",
                "\"changes.read\"|\"changes.write\"|6",
            })
    void aBadSeedIsRefusedWithItsLine(String good, String bad, int line) throws IOException {
        var text = Files.readString(RESOURCES.resolve("seed.json"));
        assertTrue(text.contains(good));
        var file = Files.writeString(dir.resolve("seed.json"), text.replace(good, bad));
        var fault = assertThrows(CountyFileFault.class, () -> Seed.read(file));
        assertTrue(fault.getMessage().startsWith("seed.json 第" + line + "行："), fault.getMessage());
    }

    @Test
    void aProfileTakesOverWhatItDoesNotSayItself() {
        var catalog = Catalog.read(RESOURCES.resolve("catalog.json"));
        var publicity = catalog.find("0604").orElseThrow();
        assertEquals("surname", publicity.treatments().get("NAME"));
        assertEquals("delete", publicity.treatments().get("ID_CARD"));
        assertEquals("keep", catalog.find("0603").orElseThrow().treatments().get("NAME"));
        assertEquals("test.1", catalog.version());
        assertEquals(2, catalog.top().size());
    }

    @ParameterizedTest(name = "{0} -> {1}: line {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zwgk-catalog/2|zwgk-catalog/1|2",
                "\"parent\": \"0302\"|\"parent\": \"99\"|12",
                "\"code\": \"0303\"|\"code\": \"0302\"|13",
                "\"extends\": \"standard\"|\"extends\": \"publicity\"|16",
                "\"redactionProfile\": \"publicity\"|\"redactionProfile\": \"none\"|16",
            })
    void aBadCatalogIsRefusedWithItsLine(String good, String bad, int line) throws IOException {
        var text = Files.readString(RESOURCES.resolve("catalog.json"));
        assertTrue(text.contains(good));
        var file = Files.writeString(dir.resolve("catalog.json"), text.replace(good, bad));
        var fault = assertThrows(CountyFileFault.class, () -> Catalog.read(file));
        assertTrue(fault.getMessage().startsWith("catalog.json 第" + line + "行："), fault.getMessage());
    }
}
