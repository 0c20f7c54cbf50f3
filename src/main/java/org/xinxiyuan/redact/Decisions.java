package org.xinxiyuan.redact;

import java.time.Instant;
import java.util.List;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.redact.pictures.Painting;

/** Port: what people decided about places of a piece (脱敏决定); every decision stays in the trail. */
public interface Decisions {
    /** The standing decisions, one per place. */
    List<Decision> of(DraftId id);

    /** Records a decision; an earlier one of the same place no longer stands. */
    void decide(DraftId id, Decision decision);

    /**
     * Records that a person looked at a picture and found nothing that must be hidden.
     *
     * @param sha256 {@link org.xinxiyuan.redact.pictures.Sight#look}
     */
    void looked(DraftId id, String sha256, String by, Instant at);

    /** The looks that were taken. */
    List<String> looked(DraftId id);

    /** The standing paintings, in the order they were made. */
    List<Painting> paintings(DraftId id);

    /** Paints over a region; the same region again changes nothing. */
    void paint(DraftId id, Painting painting);

    /** Takes a painting back; who did so stays in the trail. */
    void unpaint(DraftId id, Painting painting, String by, Instant at);
}
