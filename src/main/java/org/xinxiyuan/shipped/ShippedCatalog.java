package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.EvidenceKind;
import org.xinxiyuan.catalog.OutdatedRule;

/** Reads a disclosure catalog of {@code app/catalog} (公开标准目录) strictly. */
public final class ShippedCatalog {
    private static final String SCHEMA = "zwgk-catalog/2";

    private static final String[] FIELDS = ("schema id name version sample unitLevel note fields judging"
                    + " timeLimitTypes cardinalities "
                    + "linkRelations evidenceKinds outdatedRules redactionProfiles redactionTreatments "
                    + "redactionNote redactionTypes maskDefaults maskNote standardAreas26 "
                    + "columnsOfStandardCatalog nodes")
            .split(" ");

    private ShippedCatalog() {}

    /** Throws {@code shipped.bad-value} with file, JSON path, line and reason. */
    public static DisclosureCatalog load(Path file) {
        return load(file, CountyPolicy.none());
    }

    /** With the county's redaction policy laid over it; both files are read strictly. */
    public static DisclosureCatalog load(Path file, Path countyPolicy) {
        return load(file, CountyPolicy.read(countyPolicy));
    }

    private static DisclosureCatalog load(Path file, CountyPolicy county) {
        return read(JsonTree.read(file), county, Faults.first()).orElseThrow();
    }

    /** None only where faults are gathered and there are some. */
    static Optional<DisclosureCatalog> read(JsonValue root, CountyPolicy county, Faults faults) {
        faults.only(root, FIELDS);
        faults.run(() -> {
            if (!root.get("schema").text().equals(SCHEMA)) {
                throw root.get("schema").bad("not " + SCHEMA);
            }
        });
        faults.run(() -> readComments(root));
        var edition = faults.get(() -> edition(root));
        var redaction = faults.get(() -> RedactionSection.read(root, county));
        var relations = faults.get(() -> relations(root.get("linkRelations")));
        var evidence = faults.get(() -> evidence(root.get("evidenceKinds")));
        if (edition.isEmpty() || redaction.isEmpty() || relations.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        var section = new NodeSection(relations.get(), evidence.get());
        var nodes = faults.get(() -> root.get("nodes").list(v -> v)).orElse(List.of());
        var items = nodes.stream()
                .flatMap(node -> section.read(node, faults).stream())
                .toList();
        var profiles = redaction.get().profiles().keySet();
        new CatalogReferences(nodes, profiles, faults).check();
        var outdated = faults.each(root, "outdatedRules", ShippedCatalog::outdatedRule);
        faults.run(() -> new CatalogReferences(nodes, profiles, faults).checkOutdated(root.get("outdatedRules")));
        return faults.get(() -> county.over(items, profiles))
                .filter(own -> faults.found().isEmpty())
                .map(own -> new DisclosureCatalog(edition.get(), own, outdated, redaction.get()));
    }

    private static DisclosureCatalog.Edition edition(JsonValue root) {
        return new DisclosureCatalog.Edition(
                root.get("id").text(),
                root.get("name").text(),
                root.get("version").text(),
                root.find("sample").map(JsonValue::flag).orElse(false));
    }

    /** What people read in the file still has to be text. */
    private static void readComments(JsonValue root) {
        for (String name : List.of("unitLevel", "note", "redactionNote", "maskNote")) {
            root.find(name).ifPresent(JsonValue::text);
        }
        for (String name : List.of("fields", "judging", "timeLimitTypes", "cardinalities", "redactionTreatments")) {
            root.find(name).ifPresent(value -> value.members().values().forEach(JsonValue::text));
        }
        for (String name : List.of("standardAreas26", "columnsOfStandardCatalog")) {
            root.find(name).ifPresent(JsonValue::texts);
        }
    }

    private static Map<String, Relation> relations(JsonValue value) {
        var relations = new HashMap<String, Relation>();
        value.members().forEach((name, relation) -> {
            relation.only("inverse", "label");
            relations.put(
                    name,
                    new Relation(
                            relation.get("inverse").text(),
                            relation.get("label").text()));
        });
        return relations;
    }

    /** A relation between pieces as the catalog words it. */
    record Relation(String inverse, String label) {}

    private static Map<String, EvidenceKind> evidence(JsonValue value) {
        var kinds = new HashMap<String, EvidenceKind>();
        value.members().forEach((name, kind) -> {
            kind.only("label", "regex");
            kinds.put(name, new EvidenceKind(name, kind.get("label").text(), pattern(kind.get("regex"))));
        });
        return kinds;
    }

    private static Pattern pattern(JsonValue value) {
        try {
            return Pattern.compile(value.text());
        } catch (PatternSyntaxException e) {
            throw value.bad("bad expression");
        }
    }

    private static OutdatedRule outdatedRule(JsonValue value) {
        value.only("id", "cues", "unless", "exceptNodes", "message", "replacedBy", "since", "source");
        boolean checked = value.get("source").oneOf(Set.of("S", "K")).equals("S");
        return new OutdatedRule(
                value.get("id").text(),
                value.get("cues").list(JsonValue::cue),
                value.get("unless").list(JsonValue::cue),
                value.get("exceptNodes").texts(),
                value.get("message").text(),
                new OutdatedRule.Source(
                        value.get("replacedBy").text(), value.find("since").map(JsonValue::date), checked));
    }
}
