package org.xinxiyuan.review.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;

/** Port: the secrecy reviews (保密审查). Each step leaves its line in the trail; earlier reviews are kept. */
public interface SecrecyReviews {
    /** Begins a review, with the steps it has; it takes the place of the piece's earlier one. */
    void begin(SecrecyReview review, Instant at);

    /** Adds a step to the piece's latest review. Throws {@code secrecy.none} where there is none. */
    void add(DraftId id, Step step, Instant at);

    Optional<SecrecyReview> latest(DraftId id);

    /** Latest reviews of pieces, filled in on these days (both inclusive), in that order. */
    List<SecrecyReview> filled(LocalDate from, LocalDate until);
}
