package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.redact.detect.PersonalData;

/** Reads profiles and masks (脱敏口径) of a catalog, with a county's on top, or of a file that holds nothing else. */
final class RedactionSection {
    private static final Set<String> TREATMENTS = Set.of(
            "delete", "mask", "hide", "keep", "decide", "cut-township", "cut-village", "cut-village-group", "surname");
    private static final Set<String> TYPES =
            Stream.of(PersonalData.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private RedactionSection() {}

    static RedactionRules read(JsonValue root) {
        return read(root, root.get("redactionProfiles"), root.get("maskDefaults"));
    }

    /** With the county's words in place of the catalog's, wherever the county has any. */
    static RedactionRules read(JsonValue root, CountyPolicy county) {
        return read(root, county.over(root.get("redactionProfiles")), county.overMasks(root.get("maskDefaults")));
    }

    private static RedactionRules read(JsonValue root, JsonValue profiles, JsonValue defaults) {
        var masks = new HashMap<String, RedactionRules.Mask>();
        defaults.members().forEach((type, mask) -> {
            if (!type.equals("hideWord")) {
                known(type, mask);
                mask.only("first", "last");
                masks.put(
                        type,
                        new RedactionRules.Mask(
                                mask.get("first").count(), mask.get("last").count()));
            }
        });
        return new RedactionRules(
                profiles(profiles), masks, defaults.get("hideWord").text(), findingCodes(root));
    }

    /** A policy file (脱敏方案): {@code redactionProfiles} and {@code maskDefaults} as a catalog has them. */
    static RedactionRules load(Path file) {
        return read(JsonTree.read(file)
                .only(
                        "redactionProfiles",
                        "maskDefaults",
                        "redactionTypes",
                        "redactionTreatments",
                        "redactionNote",
                        "maskNote",
                        "schema",
                        "note"));
    }

    private static Map<String, List<String>> findingCodes(JsonValue root) {
        var codes = new LinkedHashMap<String, List<String>>();
        root.find("redactionTypes")
                .ifPresent(types -> types.members()
                        .forEach((code, kinds) -> codes.put(code, kinds.list(kind -> kind.oneOf(TYPES)))));
        return codes;
    }

    private static Map<String, Map<String, String>> profiles(JsonValue value) {
        var profiles = new LinkedHashMap<String, Map<String, String>>();
        value.members().forEach((name, profile) -> profiles.put(name, resolved(value, profile, 0)));
        return profiles;
    }

    private static Map<String, String> resolved(JsonValue all, JsonValue profile, int depth) {
        var treatments = new LinkedHashMap<String, String>();
        profile.find("extends").ifPresent(base -> {
            if (depth > all.members().size()) {
                throw base.bad("extends itself");
            }
            String name = base.oneOf(all.members().keySet());
            treatments.putAll(resolved(all, all.get(name), depth + 1));
        });
        profile.members().forEach((type, treatment) -> {
            if (!type.equals("extends")) {
                known(type, treatment);
                treatments.put(type, treatment.oneOf(TREATMENTS));
            }
        });
        return treatments;
    }

    private static void known(String type, JsonValue value) {
        if (!TYPES.contains(type)) {
            throw value.bad("unknown field");
        }
    }
}
