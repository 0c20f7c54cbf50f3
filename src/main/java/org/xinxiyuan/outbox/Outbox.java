package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.review.Approved;

/**
 * Port: the outbox (待发箱). Each method is one transaction. At most one row of a piece is queued or sending; a row
 * that replaces a blocked or conflicting one closes it.
 */
public interface Outbox {
    /**
     * Queues a signed release. Throws {@code outbox.already-queued} where a row of the piece is open.
     *
     * @param quotaId the assignment it fulfils; envelope, not content
     */
    OutboxEntry add(Approved approved, String title, boolean urgent, Optional<String> quotaId, Instant at);

    /**
     * Queues a withdrawal. A put of the piece that was never claimed is dropped instead and nothing is queued.
     *
     * @param content canonical JSON of the withdrawal without revision and baseRevision
     */
    Optional<OutboxEntry> add(Withdrawal withdrawal, Lane lane, String title, String content, String sha256);

    /** All rows, in the order of claiming (withdrawals, urgent, by time of queueing), settled ones too. */
    List<OutboxEntry> all();

    /**
     * What a run has to know: the open rows, and every row that shares a bundle with one of them. A store that keeps
     * years of settled rows answers this without reading them.
     */
    default List<OutboxEntry> pending() {
        return all();
    }

    /** Rows of one piece, oldest first. */
    List<OutboxEntry> of(DraftId id);

    /**
     * Claims rows for a batch: state sending, one more attempt, and with the first claim the envelope (revision = 1 +
     * the highest ever used for the id, base = the portal's last known). Returns them as they are now.
     */
    List<OutboxEntry> claim(List<String> rows, String batchId);

    /** Stores the receipt and the state in one transaction. */
    void accept(String row, Receipt receipt);

    /**
     * Outcome unknown: back to queued, to be sent again with the same bytes. An accepted row too, when the portal lost
     * what it had brought (restored from a backup).
     */
    void requeue(String row, String code);

    /** A person has to look. */
    void block(String row, String code);

    /** The portal holds a newer revision. */
    void conflict(String row, long portalRevision);

    /** Takes a row back that was never claimed; throws {@code outbox.already-claimed} otherwise. */
    void takeBack(String row);

    /** A person said the likely duplicate is another piece: queued again and not asked again. */
    void notADuplicate(String row);

    /** At start: every sending row goes back to queued. Returns how many. */
    int recover();

    /** Nothing of this piece was ever claimed here, and the portal is not known to hold it. */
    default boolean neverSent(DraftId id) {
        return portalRevision(id) == 0 && of(id).stream().noneMatch(OutboxEntry::claimed);
    }

    /** The portal's last known revision of a piece, 0 where it was never there. */
    long portalRevision(DraftId id);

    /**
     * The portal took nothing of this request (429, 503, 401, 413): back to queued, and the attempt does not count
     * against the row.
     */
    void putBack(String row, String code);

    /** Settled without a receipt of its own: a withdrawal of what the portal has already ended. State closed. */
    void close(String row, String code);

    /** The portal is known to hold this revision of a piece: a person took its id over. Older news changes nothing. */
    void portalHolds(DraftId id, long revision);

    /** Keeps what was said about a row that waits for a person; what was said of it before is replaced. */
    void told(String row, Told told);

    /** What was said about the rows that stand blocked or in conflict, by row; those without a word are absent. */
    Map<String, Told> told();

    /** Runs several of the acts above in one transaction: a batch costs one flush to disk and not a hundred. */
    void together(Runnable acts);
}
