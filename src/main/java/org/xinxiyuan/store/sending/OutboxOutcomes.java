package org.xinxiyuan.store.sending;

import java.sql.SQLException;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** What became of a row that was sent (结清); the withdrawal that waited for it is queued with it. */
record OutboxOutcomes(Vault vault, PortalPieces pieces) {
    static final String OPEN = "state IN ('QUEUED', 'SENDING')";
    private static final String STANDING = "SELECT id, sha256, revision, state, receipt FROM outbox WHERE row = ?";
    private static final String ACCEPT = """
            UPDATE outbox SET receipt = ?, state = iif(state = 'CLOSED', state, 'ACCEPTED'),
                   last_code = iif(state = 'CLOSED', last_code, '')
             WHERE row = ?""";
    private static final String CLOSED = EntryState.CLOSED.name();

    /** How a row stands, without what it carries. */
    private record Standing(
            DraftId id, String sha256, Optional<Long> revision, String state, Optional<String> receipt) {
        static Standing read(Row row) throws SQLException {
            return new Standing(
                    new DraftId(row.text("id")),
                    row.text("sha256"),
                    row.maybeNumber("revision"),
                    row.text("state"),
                    row.maybeText("receipt"));
        }

        boolean fits(Receipt.Triple triple) {
            return triple.id().equals(id)
                    && revision.equals(Optional.of(triple.revision()))
                    && triple.contentSha256().equals(sha256);
        }

        boolean open() {
            return EntryState.valueOf(state).open();
        }

        @Override
        public String toString() {
            return "Standing[" + id + "]";
        }
    }

    /** A receipt of the same number that is there already stays: it says whether it was the first. */
    void accept(String row, Receipt receipt) {
        vault.run(() -> {
            var standing = find(row);
            if (!standing.fits(receipt.triple())) {
                throw new WorkstationException("outbox.receipt-mismatch", row);
            }
            var kept = standing.receipt()
                    .filter(earlier -> RecordJson.receipt(earlier).receiptNo().equals(receipt.receiptNo()))
                    .orElseGet(() -> RecordJson.receipt(receipt));
            vault.update(ACCEPT, kept, row);
            pieces.holds(standing.id(), receipt.triple().revision());
            if (!standing.state().equals(CLOSED)) {
                follow(standing.id());
            }
        });
    }

    void requeue(String row, String code) {
        vault.run(() -> {
            var standing = find(row);
            if (standing.state().equals(CLOSED) || standing.state().equals(OutboxRows.WAITING)) {
                return;
            }
            if (!standing.open() && anyOpen(standing.id())) {
                throw new WorkstationException("outbox.already-queued", standing.id());
            }
            vault.update("UPDATE outbox SET state = 'QUEUED', last_code = ? WHERE row = ?", code, row);
        });
    }

    void putBack(String row, String code) {
        vault.run(() -> {
            vault.update("UPDATE outbox SET attempts = attempts - 1 WHERE row = ? AND state = 'SENDING'", row);
            requeue(row, code);
        });
    }

    void settle(String row, EntryState state, String code) {
        vault.run(() -> settle(row, find(row), state, code));
    }

    void conflict(String row, long portalRevision) {
        vault.run(() -> {
            var standing = find(row);
            pieces.answered(standing.id(), portalRevision);
            settle(row, standing, EntryState.CONFLICT, "base_conflict");
        });
    }

    void notADuplicate(String row) {
        vault.run(() -> {
            vault.update("UPDATE outbox SET not_a_duplicate = 1 WHERE row = ?", row);
            if (find(row).state().equals(EntryState.BLOCKED.name())) {
                requeue(row, "");
            }
        });
    }

    private void settle(String row, Standing standing, EntryState state, String code) {
        if (!standing.state().equals(CLOSED)) {
            vault.update("UPDATE outbox SET state = ?, last_code = ? WHERE row = ?", state, code, row);
            follow(standing.id());
        }
    }

    /** The withdrawal that waited for this row is queued from now on, and closes what was left of it. */
    private void follow(DraftId id) {
        boolean waiting = vault.any("SELECT 1 FROM outbox WHERE id = ? AND state = 'WAITING'", id);
        if (waiting && !anyOpen(id)) {
            vault.update("UPDATE outbox SET state = 'CLOSED' WHERE id = ? AND state IN ('BLOCKED', 'CONFLICT')", id);
            vault.update("UPDATE outbox SET state = 'QUEUED' WHERE id = ? AND state = 'WAITING'", id);
        }
    }

    private boolean anyOpen(DraftId id) {
        return vault.any("SELECT 1 FROM outbox WHERE id = ? AND " + OPEN, id);
    }

    private Standing find(String row) {
        return vault.first(STANDING, Standing::read, row)
                .orElseThrow(() -> new WorkstationException("outbox.no-row", row));
    }
}
