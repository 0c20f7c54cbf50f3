package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * A county's own redaction policy (县级脱敏口径), laid over the catalog's: a profile it names is changed kind by kind, with
 * every profile that extends it; a column it names gets another profile.
 */
final class CountyPolicy {
    private static final String SCHEMA = "redaction-policy/1";

    private final Optional<JsonValue> file;

    private CountyPolicy(Optional<JsonValue> file) {
        this.file = file;
    }

    /** The county has said nothing. */
    static CountyPolicy none() {
        return new CountyPolicy(Optional.empty());
    }

    /** Throws {@code shipped.bad-value} with file, JSON path, line and reason. */
    static CountyPolicy read(Path path) {
        var root = JsonTree.read(path).only("schema", "note", "redactionProfiles", "columns", "maskDefaults");
        if (!root.get("schema").text().equals(SCHEMA)) {
            throw root.get("schema").bad("not " + SCHEMA);
        }
        root.find("note").ifPresent(JsonValue::text);
        return new CountyPolicy(Optional.of(root));
    }

    /** Profile by profile, kind by kind. */
    JsonValue over(JsonValue profiles) {
        var merged = new LinkedHashMap<>(profiles.members());
        section("redactionProfiles").forEach((name, own) -> merged.merge(name, own, (theirs, ours) -> ours.on(theirs)));
        return new JsonValue(profiles.file(), profiles.path(), profiles.line(), merged);
    }

    JsonValue overMasks(JsonValue defaults) {
        return file.flatMap(root -> root.find("maskDefaults"))
                .map(own -> own.on(defaults))
                .orElse(defaults);
    }

    /** The columns with the profiles the county gave them. */
    List<CatalogItem> over(List<CatalogItem> items, Set<String> profiles) {
        var columns = section("columns");
        columns.forEach((code, profile) -> {
            if (items.stream().noneMatch(item -> item.code().equals(code))) {
                throw profile.bad("unknown column");
            }
            profile.oneOf(profiles);
        });
        return items.stream()
                .map(item -> Optional.ofNullable(columns.get(item.code()))
                        .map(profile -> item.withRedactionProfile(profile.text()))
                        .orElse(item))
                .toList();
    }

    private Map<String, JsonValue> section(String name) {
        return file.flatMap(root -> root.find(name)).map(JsonValue::members).orElse(Map.of());
    }
}
