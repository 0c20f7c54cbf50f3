package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Json;

/** 县办簿册: what the county's office decided on this portal, and the numbers it gave. */
public final class CountyBook {
    private static final String NEXT = """
            INSERT INTO serial (series, last) VALUES (?, 1)
            ON CONFLICT (series) DO UPDATE SET last = last + 1""";
    private static final String AT_ONCE = "publishes-at-once";

    private final Database database;

    /** A catalog published from the office, and the version of the county's file it began from. */
    public record Edition(String basedOn, ObjectNode data) {}

    public CountyBook(Database database) {
        this.database = database;
    }

    /** Assignments of a type, key → object, in order of key. */
    public Map<String, ObjectNode> assignments(String type) {
        var found = new LinkedHashMap<String, ObjectNode>();
        database.list(
                        "SELECT key, data FROM assignment WHERE type = ? ORDER BY key",
                        row -> Map.entry(row.getString(1), Json.stored(row.getString(2))),
                        type)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    public void assign(String type, String key, ObjectNode data) {
        database.run(
                "INSERT OR REPLACE INTO assignment (type, key, data) VALUES (?, ?, ?)", type, key, Json.text(data));
    }

    public void drop(String type, String key) {
        database.run("DELETE FROM assignment WHERE type = ? AND key = ?", type, key);
    }

    public Optional<Edition> edition() {
        return database.one(
                "SELECT based_on, data FROM catalog_edition",
                row -> new Edition(row.getString(1), Json.stored(row.getString(2))));
    }

    public void publish(Edition edition) {
        database.run(
                "INSERT OR REPLACE INTO catalog_edition (one, based_on, data) VALUES (1, ?, ?)",
                edition.basedOn(),
                Json.text(edition.data()));
    }

    /** The next number of a series, such as {@code a-2026-003}. */
    public String next(String series) {
        database.run(NEXT, series);
        return "%s-%03d".formatted(series, database.number("SELECT last FROM serial WHERE series = ?", series));
    }

    /** Whether a disclosure is public as soon as it is received; else the office publishes. */
    public boolean publishesAtOnce() {
        return !"no"
                .equals(database.one("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), AT_ONCE)
                        .orElse("yes"));
    }

    public void publishAtOnce(boolean atOnce) {
        database.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", AT_ONCE, atOnce ? "yes" : "no");
    }
}
