package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.sampleportal.contract.Json;

/** 公开件: all that the public site may read. It asks the {@code public_*} views only, and they hold no report. */
public final class PublicPieces {
    private static final String NEWEST_FIRST = " ORDER BY published_at DESC, arrival DESC LIMIT ? OFFSET ?";
    private final Database database;

    /** A published piece with the item as it was sent. */
    public record Published(String id, String indexNo, String publishedAt, ObjectNode item) {
        public String title() {
            return item.path("title").asText();
        }

        public String columnCode() {
            return item.path("columnCode").asText();
        }

        @Override
        public String toString() {
            return "Published[" + id + "]";
        }
    }

    /** An attachment that a published piece names. */
    public record Download(String sha256, long size, String mediaType, String fileName) {}

    public PublicPieces(Database database) {
        this.database = database;
    }

    public Optional<Published> find(String id) {
        return database.one("SELECT * FROM public_piece WHERE id = ?", PublicPieces::read, id);
    }

    public List<Published> newest(int limit) {
        return database.list("SELECT * FROM public_piece" + NEWEST_FIRST, PublicPieces::read, limit, 0);
    }

    public List<Published> inColumn(String code, int limit, int offset) {
        return database.list(
                "SELECT * FROM public_piece WHERE column_code = ?" + NEWEST_FIRST,
                PublicPieces::read,
                code,
                limit,
                offset);
    }

    public List<Published> search(String words, int limit) {
        return database.list(
                "SELECT * FROM public_piece WHERE instr(words, ?) > 0" + NEWEST_FIRST,
                PublicPieces::read,
                words,
                limit,
                0);
    }

    /** Pieces that say of themselves that they stand in this relation to a piece. */
    public List<Published> pointingAt(String target) {
        return database.list(
                "SELECT p.* FROM public_piece p JOIN item_link l ON l.item = p.id WHERE l.target = ?" + NEWEST_FIRST,
                PublicPieces::read,
                target,
                100,
                0);
    }

    public Map<String, Long> countsByColumn() {
        var counts = new TreeMap<String, Long>();
        database.list(
                        "SELECT column_code, count(*) FROM public_piece GROUP BY column_code",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    public Optional<Download> attachment(String sha256) {
        return database.one(
                "SELECT * FROM public_attachment WHERE sha256 = ? ORDER BY item LIMIT 1",
                row -> new Download(
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        row.getString("file_name")),
                sha256);
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(
                row.getString("id"),
                row.getString("index_no"),
                row.getString("published_at"),
                Json.stored(row.getString("content")));
    }
}
