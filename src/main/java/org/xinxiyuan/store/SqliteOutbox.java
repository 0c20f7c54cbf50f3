package org.xinxiyuan.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.vault.Vault;

/**
 * The outbox (待发箱). Content is frozen and the envelope written once: triggers say so too. A withdrawal behind a put
 * whose outcome is open waits in the store and is queued when that one is settled.
 */
public final class SqliteOutbox implements Outbox {
    private static final String OPEN = "state IN ('QUEUED', 'SENDING')";
    private static final String CLAIM = """
            UPDATE outbox SET state = iif(state = 'QUEUED', 'SENDING', state), attempts = attempts + 1, batch_id = ?
             WHERE row = ?""";

    private final Vault vault;
    private final PortalPieces pieces;
    private final BlobUses uses;
    private final OutboxTold told;
    private final TimeBasedEpochGenerator rows = Generators.timeBasedEpochGenerator();

    public SqliteOutbox(Vault vault) {
        this.vault = vault;
        this.pieces = new PortalPieces(vault);
        this.uses = new BlobUses(vault);
        this.told = new OutboxTold(vault);
    }

    @Override
    public OutboxEntry add(Approved approved, String title, boolean urgent, Optional<String> quotaId, Instant at) {
        var release = approved.release();
        var key = new OutboxEntry.Key(newRow(), release.id(), release.subject().lane(), Operation.PUT, urgent, at);
        var frozen = new OutboxEntry.Frozen(release.content(), release.sha256(), title, release.attachments());
        var envelope = new OutboxEntry.Envelope(
                Optional.of(approved.signOff()),
                quotaId,
                release.subject().bundleId(),
                Optional.empty(),
                Optional.empty());
        return vault.inTransaction(() -> {
            if (vault.any("SELECT 1 FROM outbox WHERE id = ? AND (state = 'WAITING' OR " + OPEN + ")", release.id())) {
                throw new WorkstationException("outbox.already-queued", release.id());
            }
            return insert(key, frozen, envelope, EntryState.QUEUED.name());
        });
    }

    @Override
    public Optional<OutboxEntry> add(Withdrawal withdrawal, Lane lane, String title, String content, String sha256) {
        boolean urgent = withdrawal.reason() == Withdrawal.Reason.PII_FOUND;
        var id = withdrawal.id();
        var key = new OutboxEntry.Key(newRow(), id, lane, Operation.WITHDRAW, urgent, withdrawal.occurredAt());
        var frozen = new OutboxEntry.Frozen(content, sha256, title, List.of());
        var envelope = new OutboxEntry.Envelope(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return vault.inTransaction(() -> {
            boolean dropped = dropNeverClaimed(id);
            if (dropped && pieces.highest(id) == 0) {
                return Optional.empty();
            }
            if (vault.any(
                    "SELECT 1 FROM outbox WHERE id = ? AND op = 'WITHDRAW' AND (state = 'WAITING' OR " + OPEN + ")",
                    id)) {
                throw new WorkstationException("outbox.already-queued", id);
            }
            boolean waits = vault.any("SELECT 1 FROM outbox WHERE id = ? AND " + OPEN, id);
            return Optional.of(insert(key, frozen, envelope, waits ? OutboxRows.WAITING : EntryState.QUEUED.name()));
        });
    }

    /** What never left the machine is dropped; whatever the portal may hold of an earlier revision is not. */
    private boolean dropNeverClaimed(DraftId id) {
        var puts = vault.query(
                "SELECT row FROM outbox WHERE id = ? AND op = 'PUT' AND revision IS NULL"
                        + " AND state IN ('QUEUED', 'BLOCKED')",
                row -> row.text("row"),
                id);
        puts.forEach(this::delete);
        return !puts.isEmpty();
    }

    private OutboxEntry insert(
            OutboxEntry.Key key, OutboxEntry.Frozen frozen, OutboxEntry.Envelope envelope, String state) {
        if (!OutboxRows.WAITING.equals(state)) {
            vault.update(
                    "UPDATE outbox SET state = 'CLOSED' WHERE id = ? AND state IN ('BLOCKED', 'CONFLICT')", key.id());
        }
        var progress = new OutboxEntry.Progress(EntryState.QUEUED, 0, Optional.empty(), false, "");
        var entry = new OutboxEntry(key, frozen, envelope, progress, Optional.empty());
        vault.update(OutboxRows.INSERT, OutboxRows.values(entry, state));
        uses.hold(Holder.OUTBOX, key.row(), frozen.attachments());
        return find(key.row());
    }

    @Override
    public List<OutboxEntry> all() {
        return vault.query(OutboxRows.SELECT + OutboxRows.CLAIM_ORDER, OutboxRows::read);
    }

    @Override
    public List<OutboxEntry> pending() {
        return vault.query(OutboxRows.SELECT + OutboxRows.PENDING + OutboxRows.CLAIM_ORDER, OutboxRows::read);
    }

    @Override
    public List<OutboxEntry> of(DraftId id) {
        return vault.query(OutboxRows.SELECT + " WHERE id = ? ORDER BY nr", OutboxRows::read, id);
    }

    @Override
    public List<OutboxEntry> claim(List<String> rows, String batchId) {
        return vault.inTransaction(() -> rows.stream()
                .filter(row -> vault.any("SELECT 1 FROM outbox WHERE row = ? AND state IN ('QUEUED', 'ACCEPTED')", row))
                .map(row -> claimed(row, batchId))
                .toList());
    }

    /** A settled member of a bundle goes along and keeps its receipt: the portal replays it. */
    private OutboxEntry claimed(String row, String batchId) {
        var entry = find(row);
        if (!entry.claimed()) {
            long revision = pieces.highest(entry.id()) + 1;
            vault.update(
                    "UPDATE outbox SET revision = ?, base_revision = ? WHERE row = ?",
                    revision,
                    pieces.known(entry.id()),
                    row);
            pieces.used(entry.id(), revision);
        }
        vault.update(CLAIM, batchId, row);
        return find(row);
    }

    @Override
    public void accept(String row, Receipt receipt) {
        vault.run(() -> {
            var entry = find(row);
            if (!fits(entry, receipt)) {
                throw new WorkstationException("outbox.receipt-mismatch", row);
            }
            var standing = entry.receipt()
                    .filter(earlier -> earlier.receiptNo().equals(receipt.receiptNo()))
                    .orElse(receipt);
            vault.update("UPDATE outbox SET receipt = ? WHERE row = ?", RecordJson.receipt(standing), row);
            settle(entry, EntryState.ACCEPTED, "");
            pieces.holds(entry.id(), receipt.triple().revision());
        });
    }

    private static boolean fits(OutboxEntry entry, Receipt receipt) {
        var triple = receipt.triple();
        return triple.id().equals(entry.id())
                && entry.envelope().revision().equals(Optional.of(triple.revision()))
                && triple.contentSha256().equals(entry.frozen().sha256());
    }

    @Override
    public void requeue(String row, String code) {
        vault.run(() -> {
            var entry = find(row);
            boolean waits = vault.any("SELECT 1 FROM outbox WHERE row = ? AND state = 'WAITING'", row);
            if (entry.state() == EntryState.CLOSED || waits) {
                return;
            }
            if (!entry.state().open() && anyOpen(entry.id())) {
                throw new WorkstationException("outbox.already-queued", entry.id());
            }
            vault.update("UPDATE outbox SET state = 'QUEUED', last_code = ? WHERE row = ?", code, row);
        });
    }

    @Override
    public void putBack(String row, String code) {
        vault.run(() -> {
            vault.update("UPDATE outbox SET attempts = attempts - 1 WHERE row = ? AND state = 'SENDING'", row);
            requeue(row, code);
        });
    }

    @Override
    public void close(String row, String code) {
        vault.run(() -> settle(find(row), EntryState.CLOSED, code));
    }

    @Override
    public void together(Runnable acts) {
        vault.run(acts);
    }

    @Override
    public void block(String row, String code) {
        vault.run(() -> settle(find(row), EntryState.BLOCKED, code));
    }

    @Override
    public void conflict(String row, long portalRevision) {
        vault.run(() -> {
            var entry = find(row);
            pieces.answered(entry.id(), portalRevision);
            settle(entry, EntryState.CONFLICT, "base_conflict");
        });
    }

    /** The withdrawal that waited for this row is queued from now on, and closes what was left of it. */
    private void settle(OutboxEntry entry, EntryState state, String code) {
        if (entry.state() == EntryState.CLOSED) {
            return;
        }
        vault.update("UPDATE outbox SET state = ?, last_code = ? WHERE row = ?", state, code, entry.row());
        boolean waiting = vault.any("SELECT 1 FROM outbox WHERE id = ? AND state = 'WAITING'", entry.id());
        if (waiting && !anyOpen(entry.id())) {
            vault.update(
                    "UPDATE outbox SET state = 'CLOSED' WHERE id = ? AND state IN ('BLOCKED', 'CONFLICT')", entry.id());
            vault.update("UPDATE outbox SET state = 'QUEUED' WHERE id = ? AND state = 'WAITING'", entry.id());
        }
    }

    @Override
    public void takeBack(String row) {
        vault.run(() -> {
            if (find(row).claimed()) {
                throw new WorkstationException("outbox.already-claimed", row);
            }
            delete(row);
        });
    }

    @Override
    public void notADuplicate(String row) {
        vault.run(() -> {
            vault.update("UPDATE outbox SET not_a_duplicate = 1 WHERE row = ?", row);
            if (find(row).state() == EntryState.BLOCKED) {
                requeue(row, "");
            }
        });
    }

    @Override
    public int recover() {
        return vault.update("UPDATE outbox SET state = 'QUEUED' WHERE state = 'SENDING'");
    }

    @Override
    public long portalRevision(DraftId id) {
        return pieces.known(id);
    }

    @Override
    public void portalHolds(DraftId id, long revision) {
        pieces.holds(id, revision);
    }

    @Override
    public void told(String row, Told said) {
        told.put(row, said);
    }

    @Override
    public Map<String, Told> told() {
        return told.standing();
    }

    private boolean anyOpen(DraftId id) {
        return vault.any("SELECT 1 FROM outbox WHERE id = ? AND " + OPEN, id);
    }

    private void delete(String row) {
        uses.release(Holder.OUTBOX, row);
        vault.update("DELETE FROM outbox WHERE row = ?", row);
    }

    private OutboxEntry find(String row) {
        return vault.first(OutboxRows.SELECT + " WHERE row = ?", OutboxRows::read, row)
                .orElseThrow(() -> new WorkstationException("outbox.no-row", row));
    }

    private String newRow() {
        return rows.generate().toString();
    }
}
