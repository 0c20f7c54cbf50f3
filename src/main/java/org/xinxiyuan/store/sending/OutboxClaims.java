package org.xinxiyuan.store.sending;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.store.vault.Vault;

/** Claims rows for a batch (认领): what has to be on the disk before the first byte goes out. */
record OutboxClaims(Vault vault, PortalPieces pieces) {
    private static final String CLAIMABLE = OutboxRows.SELECT + " WHERE row = ? AND state IN ('QUEUED', 'ACCEPTED')";
    private static final String CLAIM = """
            UPDATE outbox SET state = iif(state = 'QUEUED', 'SENDING', state), attempts = attempts + 1, batch_id = ?""";
    private static final String FIRST_CLAIM = CLAIM + ", revision = ?, base_revision = ? WHERE row = ?";
    private static final String FURTHER_CLAIM = CLAIM + " WHERE row = ?";

    List<OutboxEntry> claim(List<String> rows, String batchId) {
        return vault.inTransaction(() -> rows.stream()
                .flatMap(row -> vault.first(CLAIMABLE, OutboxRows::read, row).stream())
                .map(entry -> claimed(entry, batchId))
                .toList());
    }

    /** A settled member of a bundle goes along and keeps its receipt: the portal replays it. */
    private OutboxEntry claimed(OutboxEntry entry, String batchId) {
        if (entry.claimed()) {
            vault.update(FURTHER_CLAIM, batchId, entry.row());
            return sending(entry, entry.envelope(), batchId);
        }
        var numbers = pieces.of(entry.id());
        long revision = numbers.highest() + 1;
        pieces.used(entry.id(), revision);
        vault.update(FIRST_CLAIM, batchId, revision, numbers.known(), entry.row());
        var was = entry.envelope();
        var envelope = new Envelope(
                was.signOff(), was.quotaId(), was.bundleId(), Optional.of(revision), Optional.of(numbers.known()));
        return sending(entry, envelope, batchId);
    }

    private static OutboxEntry sending(OutboxEntry entry, Envelope envelope, String batchId) {
        var was = entry.progress();
        var state = was.state() == EntryState.QUEUED ? EntryState.SENDING : was.state();
        var now = new Progress(state, was.attempts() + 1, Optional.of(batchId), was.notADuplicate(), was.lastCode());
        return new OutboxEntry(entry.key(), entry.frozen(), envelope, now, entry.receipt());
    }
}
