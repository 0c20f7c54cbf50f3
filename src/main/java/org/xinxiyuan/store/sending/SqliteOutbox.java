package org.xinxiyuan.store.sending;

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
    private static final String OPEN = OutboxOutcomes.OPEN;

    private final Vault vault;
    private final PortalPieces pieces;
    private final BlobUses uses;
    private final OutboxTold told;
    private final OutboxClaims claims;
    private final OutboxOutcomes outcomes;
    private final TimeBasedEpochGenerator rows = Generators.timeBasedEpochGenerator();

    public SqliteOutbox(Vault vault) {
        this.vault = vault;
        this.pieces = new PortalPieces(vault);
        this.uses = new BlobUses(vault);
        this.told = new OutboxTold(vault);
        this.claims = new OutboxClaims(vault, pieces);
        this.outcomes = new OutboxOutcomes(vault, pieces);
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
        return claims.claim(rows, batchId);
    }

    @Override
    public void accept(String row, Receipt receipt) {
        outcomes.accept(row, receipt);
    }

    @Override
    public void requeue(String row, String code) {
        outcomes.requeue(row, code);
    }

    @Override
    public void putBack(String row, String code) {
        outcomes.putBack(row, code);
    }

    @Override
    public void close(String row, String code) {
        outcomes.settle(row, EntryState.CLOSED, code);
    }

    @Override
    public void together(Runnable acts) {
        vault.run(acts);
    }

    @Override
    public void block(String row, String code) {
        outcomes.settle(row, EntryState.BLOCKED, code);
    }

    @Override
    public void conflict(String row, long portalRevision) {
        outcomes.conflict(row, portalRevision);
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
        outcomes.notADuplicate(row);
    }

    @Override
    public int recover() {
        return vault.update("UPDATE outbox SET state = 'QUEUED' WHERE state = 'SENDING'");
    }

    @Override
    public boolean neverSent(DraftId id) {
        return pieces.highest(id) == 0;
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
