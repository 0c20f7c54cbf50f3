package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;

/** 条目库: the living items of both lanes and the tombstones. */
public final class Pieces {
    private static final String SAVE = """
            INSERT INTO item (id, arrival, lane, revision, sha256, state, receipt, column_code, title, title_key,
                              body_sha256, words, content, published_at, public_until, index_no, bundle)
            VALUES (?, (SELECT coalesce(max(arrival), 0) + 1 FROM item), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET lane = excluded.lane, revision = excluded.revision,
                sha256 = excluded.sha256, state = excluded.state, receipt = excluded.receipt,
                column_code = excluded.column_code, title = excluded.title, title_key = excluded.title_key,
                body_sha256 = excluded.body_sha256, words = excluded.words, content = excluded.content,
                published_at = excluded.published_at, public_until = excluded.public_until,
                index_no = excluded.index_no,
                bundle = CASE excluded.bundle WHEN '' THEN item.bundle ELSE excluded.bundle END""";

    private static final String BURY = """
            INSERT INTO item (id, arrival, lane, revision, sha256, state, receipt)
            VALUES (?, (SELECT coalesce(max(arrival), 0) + 1 FROM item), '', ?, ?, 'withdrawn', ?)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, sha256 = excluded.sha256,
                state = excluded.state, receipt = excluded.receipt, column_code = '', title = '', title_key = '',
                body_sha256 = '', words = '', content = '', published_at = ''""";

    private static final String ONLY_MINE = """
            SELECT DISTINCT sha256 FROM item_attachment mine WHERE item = ?
               AND NOT EXISTS (SELECT 1 FROM item_attachment other
                                WHERE other.sha256 = mine.sha256 AND other.item <> mine.item)""";

    private static final String BY_TITLE = """
            SELECT * FROM item WHERE lane = ? AND title_key = ? AND column_code = ? AND state <> 'withdrawn'
             ORDER BY arrival DESC LIMIT ?""";

    private static final String BY_BODY = """
            SELECT * FROM item WHERE lane = ? AND body_sha256 = ? AND state <> 'withdrawn'
             ORDER BY arrival DESC LIMIT ?""";

    private static final String IN_TRAY = """
            SELECT * FROM item WHERE (? = '' OR state = ?) AND (? = '' OR lane = ?)
               AND (? = '' OR CASE content WHEN '' THEN '' ELSE json_extract(content, '$.sourceOrg') END = ?)
             ORDER BY arrival DESC LIMIT ?""";

    private static final String UNITS = """
            SELECT DISTINCT json_extract(content, '$.sourceOrg') FROM item WHERE content <> '' ORDER BY 1""";

    private static final String PUBLISH = """
            UPDATE item SET state = 'published', receipt = ?, published_at = ?, index_no = ? WHERE id = ?""";

    private static final String TOGETHER = """
            SELECT * FROM item WHERE bundle <> '' AND state <> 'withdrawn'
               AND bundle = (SELECT bundle FROM item WHERE id = ?) ORDER BY arrival""";

    private final Database database;

    public Pieces(Database database) {
        this.database = database;
    }

    public Optional<Piece> find(String id) {
        return database.one("SELECT * FROM item WHERE id = ?", Piece::read, id);
    }

    /**
     * Stores an accepted item as what the portal now holds of its id.
     *
     * @param text the item as JSON
     */
    public void save(ObjectNode item, String text, ObjectNode receipt, String words) {
        var id = item.get("id").textValue();
        database.run(
                SAVE,
                id,
                item.get("lane").textValue(),
                item.get("revision").longValue(),
                item.get("contentSha256").textValue(),
                receipt.get("state").textValue(),
                Json.text(receipt),
                item.path("columnCode").asText(""),
                item.get("title").textValue(),
                TitleKey.of(item.get("title").textValue()),
                ContentHash.sha256(item.get("body").textValue()),
                words,
                text,
                receipt.path("publishedAt").asText(""),
                item.path("publicity").path("to").asText("9999-12-31"),
                receipt.path("indexNo").asText(""),
                item.path("bundleId").asText(""));
        unhook(id);
        hook(id, item);
    }

    private void hook(String id, ObjectNode item) {
        var position = 0;
        for (var attachment : item.path("attachments")) {
            database.run(
                    "INSERT INTO item_attachment (item, position, sha256, file_name) VALUES (?, ?, ?, ?)",
                    id,
                    position++,
                    attachment.get("sha256").textValue(),
                    attachment.get("fileName").textValue());
        }
        for (var link : item.path("links")) {
            database.run(
                    "INSERT INTO item_link (item, relation, target) VALUES (?, ?, ?)",
                    id,
                    link.get("relation").textValue(),
                    link.get("itemId").textValue());
        }
    }

    private void unhook(String id) {
        database.run("DELETE FROM item_attachment WHERE item = ?", id);
        database.run("DELETE FROM item_link WHERE item = ?", id);
    }

    /** Leaves a tombstone: the id, the revision and the receipt, no text. */
    public void bury(ObjectNode receipt) {
        var id = receipt.get("id").textValue();
        database.run(
                BURY,
                id,
                receipt.get("revision").longValue(),
                receipt.get("contentSha256").textValue(),
                Json.text(receipt));
        unhook(id);
    }

    /** Attachments that this item alone names. */
    public List<String> attachmentsOnlyOf(String id) {
        return database.list(ONLY_MINE, row -> row.getString(1), id);
    }

    public boolean anyNames(String sha256) {
        return database.number("SELECT count(*) FROM item_attachment WHERE sha256 = ?", sha256) > 0;
    }

    public List<Piece> byTitle(String lane, String title, String columnCode, int limit) {
        return database.list(BY_TITLE, Piece::read, lane, TitleKey.of(title), columnCode, limit);
    }

    public List<Piece> byBody(String lane, String bodySha256, int limit) {
        return database.list(BY_BODY, Piece::read, lane, bodySha256, limit);
    }

    /** Published pieces whose publicity ended before a day (ISO). */
    public List<Piece> overdue(String today) {
        return database.list("SELECT * FROM item WHERE state = 'published' AND public_until < ?", Piece::read, today);
    }

    /** The piece itself and whatever goes in one bundle with it, in order of arrival. */
    public List<Piece> together(String id) {
        var bundle = database.list(TOGETHER, Piece::read, id);
        return bundle.isEmpty() ? find(id).stream().toList() : bundle;
    }

    /** All that are not withdrawn, newest first. */
    public List<Piece> living() {
        return database.list("SELECT * FROM item WHERE state <> 'withdrawn' ORDER BY arrival DESC", Piece::read);
    }

    /** Which pieces are looked at; an empty word stands for any. {@code unit} is the sourceOrg. */
    public record Tray(String state, String lane, String unit) {}

    /** Pieces of a tray, newest first. */
    public List<Piece> in(Tray tray, int limit) {
        return database.list(
                IN_TRAY,
                Piece::read,
                tray.state(),
                tray.state(),
                tray.lane(),
                tray.lane(),
                tray.unit(),
                tray.unit(),
                limit);
    }

    /** What an attachment is called where it is named. */
    public Optional<String> nameOf(String sha256) {
        return database.one(
                "SELECT file_name FROM item_attachment WHERE sha256 = ? ORDER BY item, position",
                row -> row.getString(1),
                sha256);
    }

    /** The units that sent what is here. */
    public List<String> units() {
        return database.list(UNITS, row -> row.getString(1));
    }

    /** How many there are in each state. */
    public Map<String, Long> countsByState() {
        var counts = new TreeMap<String, Long>();
        database.list(
                        "SELECT state, count(*) FROM item GROUP BY state",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Makes a piece public under a receipt that says since when and where. */
    public void publish(ObjectNode receipt) {
        database.run(
                PUBLISH,
                Json.text(receipt),
                receipt.get("publishedAt").textValue(),
                receipt.get("indexNo").textValue(),
                receipt.get("id").textValue());
    }

    public void state(String id, String state) {
        database.run("UPDATE item SET state = ? WHERE id = ?", state, id);
    }
}
