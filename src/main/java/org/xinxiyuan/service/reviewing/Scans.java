package org.xinxiyuan.service.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.review.TrailKind;

/** 签字扫描件: the scanned original under a signature on paper, compared with what was registered when it was signed. */
public record Scans(Reviews reviews, Blobs blobs) {
    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /**
     * How the scan of a signature stands.
     *
     * @param whole its bytes are there and have the hash of the signature
     * @param registered the trail's line of the signing names the same hash
     */
    public record Scan(DraftId id, String sha256, boolean whole, boolean registered) {
        public boolean sound() {
            return whole && registered;
        }
    }

    /** Of the signature that stands; none where it was given with a PIN, or there is none. */
    public Optional<Scan> of(DraftId id) {
        var standing = reviews.standing(id);
        return standing.signOff()
                .flatMap(SignOff::formSha256)
                .map(form -> scan(id, form, standing.release().map(Release::sha256).orElse("")));
    }

    /** Under every signature that was ever given on paper, void by now or not. */
    public List<Scan> all() {
        return reviews.signed(Instant.EPOCH, NEVER).stream()
                .flatMap(approved -> of(approved).stream())
                .toList();
    }

    private Optional<Scan> of(Approved approved) {
        var release = approved.release();
        return approved.signOff().formSha256().map(form -> scan(release.id(), form, release.sha256()));
    }

    private Scan scan(DraftId id, String form, String content) {
        var line = content + " form " + form;
        boolean registered = reviews.trail(id).stream()
                .filter(t -> t.event().equals(TrailKind.SIGNED.word()))
                .anyMatch(t -> t.detail().equals(line) || t.detail().startsWith(line + " "));
        return new Scan(id, form, whole(form), registered);
    }

    private boolean whole(String form) {
        try {
            return Sha256.of(blobs.get(form)).equals(form);
        } catch (WorkstationException gone) {
            return false;
        }
    }
}
