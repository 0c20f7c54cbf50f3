package org.xinxiyuan.document;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece on the officer's desk (拟稿) with its latest revision.
 *
 * @param original the imported file it came from, kept as a candidate for attaching
 * @param locked a classification mark was found: nothing but removal is allowed
 */
public record Draft(DraftId id, Instant createdAt, Revision latest, Optional<Attachment> original, boolean locked) {
    public Content content() {
        return latest.content();
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
