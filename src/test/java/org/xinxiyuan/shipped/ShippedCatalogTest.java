package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.SignOffClass;
import org.xinxiyuan.document.WorkstationException;

final class ShippedCatalogTest {
    private static final Path SHIPPED = Path.of("app/catalog/catalog-township.json");

    @TempDir
    Path folder;

    @Test
    void loadsWhatShips() {
        var catalog = ShippedCatalog.load(SHIPPED);
        assertEquals("2025.2", catalog.version());
        assertEquals(112, catalog.items().size());
        assertEquals(93, catalog.columns().size());
        assertTrue(catalog.isBelow(catalog.item("03120102").orElseThrow(), "03"));
        assertEquals(7, catalog.outdatedRules().size());
    }

    @Test
    void readsAColumnWhole() {
        CatalogItem item = ShippedCatalog.load(SHIPPED).item("0501").orElseThrow();
        assertEquals("consultation", item.contentKind());
        assertEquals(Cardinality.LIST, item.cardinality());
        assertEquals(SignOffClass.IMPORTANT, item.signOff());
        assertEquals("feedbackBy", item.followUp().orElseThrow().inverse());
        assertEquals(30, item.publicity().orElseThrow().days());
        assertEquals(
                List.of("draft", "explain"),
                item.attachments().stream().map(a -> a.key()).toList());
    }

    @Test
    void resolvesProfilesThatExtendOthers() {
        var health = ShippedCatalog.load(SHIPPED).redaction().profiles().get("health");
        assertEquals("delete", health.get("NAME"));
        assertEquals("cut-village", health.get("ADDRESS"));
        assertEquals("mask", health.get("PLATE"));
    }

    @ParameterizedTest(name = "{0} => {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"cardinality\": \"singleton\" | \"cardinality\": \"single\" | $.nodes[0].cardinality "
                        + "| unknown word",
                "\"cardinality\": \"singleton\" | \"cardinalty\": \"singleton\" | $.nodes[0].cardinalty "
                        + "| unknown field",
                "\"publishable\": true | \"publishable\": \"yes\" | $.nodes[0].publishable | not true or false",
                "\"信息分类\" | \"信息分类(\" | $.nodes[0].requiredElements[0].cues[0] | bad expression",
                "\"correct\": [\"08\"] | \"correct\": [\"02\"] | $.nodes[0].confusions[0].correct[0] | unknown word",
                "\"redactionProfile\": \"standard\" | \"redactionProfile\": \"none\" "
                        + "| $.nodes[0].redactionProfile | unknown word",
                "\"value\": 20 | \"value\": 2.5 | $.nodes[0].timeLimit.value | not a whole number",
                "\"level\": \"block\" | \"level\": 1 | $.nodes[0].requiredElements[0].level | not a text",
                "\"sample\": true | \"sample\": true, \"sample\": true | $.sample | stands twice",
                "\"extends\": \"standard\" | \"extends\": \"publicity\" "
                        + "| $.redactionProfiles.official.extends | extends itself",
                "\"NAME\": \"keep\" | \"NAME\": \"blur\" | $.redactionProfiles.standard.NAME | unknown word",
                "\"evidence\": \"org\" | \"evidence\": \"orgs\" | $.nodes[0].requiredElements[2].evidence "
                        + "| unknown word",
            })
    void namesFilePathAndReasonOfABadValue(String from, String to, String path, String why) throws IOException {
        String text = Files.readString(SHIPPED).replaceAll("\\[\\s+(\"[^\"]*\")\\s+\\]", "[$1]");
        if (why.equals("extends itself")) {
            text = text.replaceFirst(
                    "\"publicity\": \\{\\s*\"extends\": \"standard\"", "\"publicity\": {\"extends\": \"official\"");
        }
        assertTrue(text.contains(from), from);
        var broken = Files.writeString(
                folder.resolve("catalog.json"),
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        var bad = assertThrows(WorkstationException.class, () -> ShippedCatalog.load(broken));
        assertEquals("shipped.bad-value", bad.key());
        assertEquals(
                List.of("catalog.json", path, why),
                List.of(
                        bad.arguments().get(0),
                        bad.arguments().get(1),
                        bad.arguments().get(3)));
        assertTrue((int) bad.arguments().get(2) > 1);
    }

    @Test
    void namesTheLine() throws IOException {
        var file =
                Files.writeString(folder.resolve("c.json"), "{\n \"schema\": \"zwgk-catalog/2\",\n \"colour\": 1\n}");
        var bad = assertThrows(WorkstationException.class, () -> ShippedCatalog.load(file));
        assertEquals(List.of("c.json", "$.colour", 3, "unknown field"), bad.arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`` | empty", "{\"a\": } | not JSON", "{} {} | something stands behind the end"})
    void refusesWhatIsNoJson(String text, String why) throws IOException {
        var file = Files.writeString(folder.resolve("c.json"), text);
        var bad = assertThrows(WorkstationException.class, () -> ShippedCatalog.load(file));
        assertEquals(why, bad.arguments().get(3));
    }

    @Test
    void saysWhenTheFileIsNotThere() {
        var bad = assertThrows(WorkstationException.class, () -> ShippedCatalog.load(folder.resolve("none.json")));
        assertEquals("shipped.unreadable", bad.key());
    }
}
