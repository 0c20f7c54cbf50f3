package org.xinxiyuan.redact;

import java.time.Instant;
import java.util.List;
import org.xinxiyuan.document.DraftId;

/** Port: what people decided about places of a piece (脱敏决定); every decision stays in the trail. */
public interface Decisions {
    /** The standing decisions, one per place. */
    List<Decision> of(DraftId id);

    /** Records a decision; an earlier one of the same place no longer stands. */
    void decide(DraftId id, Decision decision);

    /** Records that a person looked at an image and found nothing that must be hidden. */
    void looked(DraftId id, String sha256, String by, Instant at);

    /** SHA-256 of the images a person has looked at. */
    List<String> looked(DraftId id);
}
