package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.review.SignOff;

/**
 * One piece going out (待发件). Frozen: later edits of the draft never change what is being sent. Content is the
 * canonical JSON that was signed; prints as ids alone.
 */
public record OutboxEntry(Key key, Frozen frozen, Envelope envelope, Progress progress, Optional<Receipt> receipt) {
    /**
     * @param row UUIDv7 of the row
     * @param urgent withdrawals first, then urgent reports
     * @param queuedAt order of claiming within a class
     */
    public record Key(String row, DraftId id, Lane lane, Operation operation, boolean urgent, Instant queuedAt) {}

    /**
     * @param content canonical JSON of the release (or of the withdrawal) without its envelope
     * @param sha256 its hash, the one that was signed
     * @param title for lists, the public one
     */
    public record Frozen(String content, String sha256, String title, List<Attachment> attachments) {
        public Frozen {
            attachments = List.copyOf(attachments);
        }

        @Override
        public String toString() {
            return "Frozen[" + sha256 + "]";
        }
    }

    /**
     * Written with the first claim and never again.
     *
     * @param signOff empty for a withdrawal
     */
    public record Envelope(
            Optional<SignOff> signOff,
            Optional<String> quotaId,
            Optional<String> bundleId,
            Optional<Long> revision,
            Optional<Long> baseRevision) {}

    /**
     * @param notADuplicate a person said that a likely duplicate is another piece: not asked again
     * @param lastCode why it stands where it stands, empty at first
     */
    public record Progress(
            EntryState state, int attempts, Optional<String> batchId, boolean notADuplicate, String lastCode) {}

    public DraftId id() {
        return key.id();
    }

    public String row() {
        return key.row();
    }

    public EntryState state() {
        return progress.state();
    }

    /** Some byte of it may have reached the portal. */
    public boolean claimed() {
        return envelope.revision().isPresent();
    }

    @Override
    public String toString() {
        return "OutboxEntry[" + key.row() + " of " + key.id() + "]";
    }
}
