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

class ShippedPortalsTest {
    private static final String GOOD = """
            {
              "schema": "portal-profile/1",
              "id": "one",
              "name": "示例县信息公开网",
              "kind": "wordpress",
              "url": "https://www.example.invalid/wp-json/wp/v2",
              "release": "pending",
              "categories": { "0603": "tongzhi-gonggao" }
            }
            """;

    @TempDir
    Path app;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(app.resolve("config/portals"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(app.resolve("config/portals").resolve(name), text);
    }

    @Test
    void aProfileIsToldByItsAddressAndNamesCategories() throws IOException {
        write("one.json", GOOD);
        var profile = ShippedPortals.load(app).get(0);
        assertTrue(profile.at("https://www.example.invalid/wp-json/wp/v2/ "));
        assertTrue(!profile.at("https://www.example.invalid/wp-json"));
        assertEquals("tongzhi-gonggao", profile.category("0603"));
        assertEquals("gk-0301", profile.category("0301"));
    }

    @Test
    void noneShips() {
        assertEquals(List.of(), ShippedPortals.load(Path.of("app")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal-profile/1 | portal-profile/9 | 2",
                "\"wordpress\" | \"typecho\" | 5",
                "https://www | ftp://www | 6",
                "\"pending\" | \"later\" | 7",
                "\"tongzhi-gonggao\" | 7 | 8",
                "\"name\" | \"title\" | 4"
            })
    void everyWrongFieldIsNamedWithFileAndLine(String right, String wrong, int line) throws IOException {
        write("one.json", GOOD.replace(right, wrong));
        var failure = assertThrows(WorkstationException.class, () -> ShippedPortals.load(app));
        assertEquals("one.json", failure.arguments().get(0));
        assertEquals(line, failure.arguments().get(2));
    }

    @Test
    void oneAddressIsOnePortal() throws IOException {
        write("one.json", GOOD);
        write("two.json", GOOD.replace("\"one\"", "\"two\""));
        assertThrows(WorkstationException.class, () -> ShippedPortals.load(app));
    }
}
