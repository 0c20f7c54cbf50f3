package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;

/**
 * 回执: makes a piece received. The same triple has the same receipt number for ever.
 *
 * @param state the portal's word: received, in_review, published …
 * @param publication only the portal makes a piece published and gives the time
 */
public record Receipt(
        Triple triple,
        String state,
        Instant receivedAt,
        String receiptNo,
        boolean replayed,
        Optional<Publication> publication) {
    /** What identifies an effect: exactly once per triple. */
    public record Triple(DraftId id, long revision, String contentSha256) {}

    /** 公开: when, where, under which index number. */
    public record Publication(Instant publishedAt, Optional<String> url, Optional<String> indexNo) {}
}
