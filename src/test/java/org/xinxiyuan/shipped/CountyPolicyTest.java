package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.document.WorkstationException;

final class CountyPolicyTest {
    private static final Path CATALOG = Path.of("app/catalog/catalog-township.json");

    @TempDir
    Path folder;

    @Test
    void theOneThatShipsChangesNothing() {
        var plain = ShippedCatalog.load(CATALOG);
        var laidOver = ShippedCatalog.load(CATALOG, Path.of("app/redaction/policy.json"));
        assertEquals(plain.redaction(), laidOver.redaction());
        assertEquals(profiles(plain), profiles(laidOver));
    }

    @Test
    void aKindItNamesChangesInEveryProfileThatExtendsTheOneItNames() throws IOException {
        var catalog = under("\"redactionProfiles\": {\"standard\": {\"PLATE\": \"delete\"}}");
        assertEquals("delete", catalog.redaction().profiles().get("standard").get("PLATE"));
        assertEquals("delete", catalog.redaction().profiles().get("subsidy").get("PLATE"));
        assertEquals("delete", catalog.redaction().profiles().get("standard").get("ID_CARD"));
    }

    @Test
    void aColumnItNamesGetsAnotherProfileEvenOneOfTheCountysOwn() throws IOException {
        var catalog = under(
                "\"redactionProfiles\": {\"roads\": {\"extends\": \"official\", \"NAME\": \"surname\"}}, \"columns\": {\"0501\": \"roads\"}");
        assertEquals("roads", catalog.item("0501").orElseThrow().redactionProfile());
        assertEquals("surname", catalog.redaction().profiles().get("roads").get("NAME"));
        assertEquals("delete", catalog.redaction().profiles().get("roads").get("ADDRESS"));
    }

    @Test
    void aMaskItNamesStandsInPlaceOfTheDefault() throws IOException {
        var masks = under("\"maskDefaults\": {\"ID_CARD\": {\"first\": 1, \"last\": 1}}")
                .redaction()
                .masks();
        assertEquals(new RedactionRules.Mask(1, 1), masks.get("ID_CARD"));
        assertEquals(new RedactionRules.Mask(3, 4), masks.get("PHONE_MOBILE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "masks": {}                                                          | $.masks                             | unknown field
            "redactionProfiles": {"standard": {"SHOE": "hide"}}                  | $.redactionProfiles.standard.SHOE   | unknown field
            "redactionProfiles": {"standard": {"NAME": "blur"}}                  | $.redactionProfiles.standard.NAME   | unknown word
            "redactionProfiles": {"own": {"extends": "nobody"}}                  | $.redactionProfiles.own.extends     | unknown word
            "redactionProfiles": {"standard": "hide"}                            | $.redactionProfiles.standard        | not an object
            "columns": {"9999": "standard"}                                      | $.columns.9999                      | unknown column
            "columns": {"0501": "nobody"}                                        | $.columns.0501                      | unknown word
            "maskDefaults": {"ID_CARD": {"first": -1, "last": 3}}                | $.maskDefaults.ID_CARD.first        | below zero
            "maskDefaults": {"ID_CARD": {"first": 2}}                            | $.maskDefaults.ID_CARD              | lacks last
            """)
    void aSlipIsNamedWithFilePathAndLine(String line, String path, String why) {
        var bad = assertThrows(WorkstationException.class, () -> under(line));
        assertEquals("shipped.bad-value", bad.key());
        assertEquals(List.of("policy.json", path, 2, why), bad.arguments());
    }

    private static List<String> profiles(DisclosureCatalog catalog) {
        return catalog.items().stream()
                .map(item -> item.code() + " " + item.redactionProfile())
                .toList();
    }

    private DisclosureCatalog under(String line) throws IOException {
        var file =
                Files.writeString(folder.resolve("policy.json"), "{\"schema\": \"redaction-policy/1\",\n" + line + "}");
        return ShippedCatalog.load(CATALOG, file);
    }
}
