package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.document.WorkstationException;

final class ShippedPolicyTest {
    @TempDir
    Path folder;

    @Test
    void readsProfilesAndMasksAlone() throws IOException {
        var file = Files.writeString(folder.resolve("policy.json"), """
                {"redactionProfiles": {"standard": {"ID_CARD": "mask"}, "list": {"extends": "standard", "NAME": "keep"}},
                 "maskDefaults": {"hideWord": "〔略〕", "ID_CARD": {"first": 2, "last": 3}}}""");
        var rules = ShippedPolicy.load(file);
        assertEquals(Map.of("ID_CARD", "mask", "NAME", "keep"), rules.profiles().get("list"));
        assertEquals(new RedactionRules.Mask(2, 3), rules.masks().get("ID_CARD"));
        assertEquals("〔略〕", rules.hideWord());
    }

    @Test
    void refusesAKindThatDoesNotExist() throws IOException {
        var file = Files.writeString(
                folder.resolve("policy.json"),
                "{\"redactionProfiles\": {\"standard\": {\"SHOE_SIZE\": \"mask\"}}, \"maskDefaults\": {"
                        + "\"hideWord\": \"\"}}");
        var bad = assertThrows(WorkstationException.class, () -> ShippedPolicy.load(file));
        assertEquals("$.redactionProfiles.standard.SHOE_SIZE", bad.arguments().get(1));
    }
}
