package org.xinxiyuan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;

/** Port: submissions, signatures, and the trail (送审、签发与留痕). */
public interface Reviews {
    /** Records a submission; an earlier one of the piece, signed or not, is void from here on. */
    void submit(Release release, Instant at);

    /** Records a return with its reason. */
    void giveBack(DraftId id, String by, String reason, Instant at);

    /** Records the signature under the piece's standing submission. */
    void sign(Approved approved);

    /** The standing of a piece; {@link Standing#drafting} where nothing was submitted. */
    Standing standing(DraftId id);

    /** The release submitted last, whether it still stands or not; none where nothing ever was. */
    Optional<Release> lastSubmitted(DraftId id);

    /** Every signature given from this moment on and before that one, earliest first, those void by now too. */
    List<Approved> signed(Instant from, Instant before);

    /** The signature is void: the piece was edited, or taken back from the outbox. */
    void revoke(DraftId id, String why, Instant at);

    /** Appends a line to the append-only, hash-chained trail. The detail holds no personal data. */
    void note(DraftId id, String event, String by, String detail, Instant at);

    List<TrailEntry> trail(DraftId id);

    /**
     * @param release present from submission on
     * @param signOff present when approved
     * @param reason why it was returned, empty otherwise
     */
    record Standing(ReviewState state, Optional<Release> release, Optional<SignOff> signOff, String reason) {
        public static Standing drafting() {
            return new Standing(ReviewState.DRAFTING, Optional.empty(), Optional.empty(), "");
        }
    }

    /** One line of the trail (留痕). */
    record TrailEntry(DraftId id, String event, String by, String detail, Instant at) {}
}
