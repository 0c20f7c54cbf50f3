package org.xinxiyuan.store.sending;

import java.sql.SQLException;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Row;

/** Reads and writes rows of the outbox. */
final class OutboxRows {
    static final String SELECT = """
            SELECT row, id, lane, op, urgent, queued_at, content, sha256, title, attachments, sign_off, quota_id,
                   bundle_id, revision, base_revision, state, attempts, batch_id, not_a_duplicate, last_code, receipt
              FROM outbox""";
    static final String INSERT = """
            INSERT INTO outbox (row, id, lane, op, urgent, queued_at, content, sha256, title, attachments,
                                sign_off, quota_id, bundle_id, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Withdrawals (for personal data first), urgent pieces, then by time of queueing. */
    static final String CLAIM_ORDER = " ORDER BY op = 'PUT', urgent DESC, queued_at, nr";

    /** Open rows, and those that share a bundle with one. */
    static final String PENDING = " WHERE state IN ('QUEUED', 'SENDING', 'WAITING') OR bundle_id IN"
            + " (SELECT bundle_id FROM outbox WHERE state IN ('QUEUED', 'SENDING', 'WAITING'))";

    static final String WAITING = "WAITING";
    private static final String AFTER_PUT = "after_put";

    private OutboxRows() {}

    static Object[] values(OutboxEntry entry, String state) {
        var key = entry.key();
        var frozen = entry.frozen();
        var envelope = entry.envelope();
        return new Object[] {
            key.row(),
            key.id(),
            key.lane(),
            key.operation(),
            key.urgent(),
            key.queuedAt(),
            frozen.content(),
            frozen.sha256(),
            frozen.title(),
            RecordJson.attachments(frozen.attachments()),
            envelope.signOff().map(RecordJson::signOff),
            envelope.quotaId(),
            envelope.bundleId(),
            state
        };
    }

    static OutboxEntry read(Row row) throws SQLException {
        return new OutboxEntry(
                key(row),
                frozen(row),
                envelope(row),
                progress(row),
                row.maybeText("receipt").map(RecordJson::receipt));
    }

    private static OutboxEntry.Key key(Row row) throws SQLException {
        return new OutboxEntry.Key(
                row.text("row"),
                new DraftId(row.text("id")),
                Lane.valueOf(row.text("lane")),
                Operation.valueOf(row.text("op")),
                row.flag("urgent"),
                row.instant("queued_at"));
    }

    private static OutboxEntry.Frozen frozen(Row row) throws SQLException {
        return new OutboxEntry.Frozen(
                row.text("content"),
                row.text("sha256"),
                row.text("title"),
                RecordJson.attachments(row.text("attachments")));
    }

    private static OutboxEntry.Envelope envelope(Row row) throws SQLException {
        return new OutboxEntry.Envelope(
                row.maybeText("sign_off").map(RecordJson::signOff),
                row.maybeText("quota_id"),
                row.maybeText("bundle_id"),
                row.maybeNumber("revision"),
                row.maybeNumber("base_revision"));
    }

    /** A withdrawal that waits for its put is queued to everybody outside, with a code that says so. */
    private static OutboxEntry.Progress progress(Row row) throws SQLException {
        boolean waits = WAITING.equals(row.text("state"));
        return new OutboxEntry.Progress(
                waits ? EntryState.QUEUED : EntryState.valueOf(row.text("state")),
                (int) row.number("attempts"),
                row.maybeText("batch_id"),
                row.flag("not_a_duplicate"),
                waits ? AFTER_PUT : row.text("last_code"));
    }
}
