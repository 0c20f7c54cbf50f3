package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Json;

/** 收件登记簿: every receipt ever given, by (id, revision, hash), word for word. */
public final class Receipts {
    private final Database database;

    public Receipts(Database database) {
        this.database = database;
    }

    public Optional<ObjectNode> find(String id, long revision, String sha256) {
        return database.one(
                "SELECT receipt FROM receipt_log WHERE id = ? AND revision = ? AND sha256 = ?",
                row -> Json.stored(row.getString(1)),
                id,
                revision,
                sha256);
    }

    /** When the portal first took an id. */
    public Optional<String> firstReceivedAt(String id) {
        return database.one(
                "SELECT json_extract(receipt, '$.receivedAt') FROM receipt_log WHERE id = ? ORDER BY number LIMIT 1",
                row -> row.getString(1),
                id);
    }

    /** The number the next receipt will have; rises within the transaction that writes it. */
    public long nextNumber() {
        return database.number("SELECT coalesce(max(number), 0) + 1 FROM receipt_log");
    }

    public void add(long number, ObjectNode receipt) {
        database.run(
                "INSERT INTO receipt_log (number, id, revision, sha256, receipt) VALUES (?, ?, ?, ?, ?)",
                number,
                receipt.get("id").textValue(),
                receipt.get("revision").longValue(),
                receipt.get("contentSha256").textValue(),
                Json.text(receipt));
    }
}
