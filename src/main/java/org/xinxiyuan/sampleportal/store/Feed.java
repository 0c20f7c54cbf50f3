package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.sampleportal.contract.FeedShape;
import org.xinxiyuan.sampleportal.contract.Json;

/** 下行变更: the commit sequence. Of each (type, key) only the newest change is kept, for each is a full object. */
public final class Feed {
    private final Database database;

    /** One change; {@code report} marks what only a device with reports.write may see. */
    public record Change(long seq, String type, String key, Optional<ObjectNode> data, String at, boolean report) {}

    public Feed(Database database) {
        this.database = database;
    }

    public void upsert(String type, String key, ObjectNode data, String at, boolean report) {
        FeedShape.of(type).check(data);
        replace(type, key, "upsert", Json.text(data), at, report);
    }

    public void delete(String type, String key, String at, boolean report) {
        replace(type, key, "delete", "", at, report);
    }

    private void replace(String type, String key, String op, String data, String at, boolean report) {
        database.run("DELETE FROM change WHERE type = ? AND key = ?", type, key);
        database.run(
                "INSERT INTO change (type, key, op, at, data, report) VALUES (?, ?, ?, ?, ?, ?)",
                type,
                key,
                op,
                at,
                data,
                report ? 1 : 0);
    }

    public long head() {
        return database.number("SELECT coalesce(max(seq), 0) FROM change");
    }

    /**
     * Which changes are asked for.
     *
     * @param quietUntil up to here deletions are left out: a snapshot shows living objects only
     * @param types {@code ,type,type,} or empty for all
     */
    public record Window(long position, long quietUntil, String types, boolean withReports) {}

    /** Changes inside a window, oldest first. */
    public List<Change> in(Window window, int limit) {
        return database.list(
                """
                SELECT * FROM change
                 WHERE seq > ? AND report <= ? AND (op = 'upsert' OR seq > ?)
                   AND (? = '' OR instr(?, ',' || type || ',') > 0)
                 ORDER BY seq LIMIT ?""",
                Feed::read,
                window.position(),
                window.withReports() ? 1 : 0,
                window.quietUntil(),
                window.types(),
                window.types(),
                limit);
    }

    private static Change read(ResultSet row) throws SQLException {
        var data = row.getString("data");
        return new Change(
                row.getLong("seq"),
                row.getString("type"),
                row.getString("key"),
                data.isEmpty() ? Optional.empty() : Optional.of(Json.stored(data)),
                row.getString("at"),
                row.getInt("report") == 1);
    }

    /** What the feed now says of one living object. */
    public Optional<ObjectNode> living(String type, String key) {
        return database.one(
                "SELECT data FROM change WHERE type = ? AND key = ? AND op = 'upsert'",
                row -> Json.stored(row.getString(1)),
                type,
                key);
    }

    /** What the feed now says of each living object of a type: key → JSON text. */
    public Map<String, String> living(String type) {
        var found = new TreeMap<String, String>();
        database.list(
                        "SELECT key, data FROM change WHERE type = ? AND op = 'upsert'",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        type)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
