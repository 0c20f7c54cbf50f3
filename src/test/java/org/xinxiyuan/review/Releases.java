package org.xinxiyuan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Sha256;

/** Releases and signatures for tests, made the way the corridor makes them. */
public final class Releases {
    public static final Instant SIGNED_AT = Instant.parse("2026-03-02T09:15:00.25Z");

    private Releases() {}

    /** A release of the disclosure lane without a bundle. */
    public static Release release(DraftId id, String content) {
        return release(id, content, Optional.empty());
    }

    public static Release release(DraftId id, String content, Optional<String> bundleId) {
        var subject = new Release.Subject(id, 1, Lane.DISCLOSURE, "王某", Role.ORDINARY, bundleId);
        var attachment = new Attachment(Sha256.of(content), 7, "公示.xlsx", "application/zip", "");
        return Release.reopen(subject, content, Sha256.of(content), List.of(attachment), "{\"rules\":\"1\"}");
    }

    /** One without attachments. */
    public static Release bare(DraftId id, String content) {
        return with(id, content, List.of());
    }

    /** One with just these. */
    public static Release with(DraftId id, String content, List<Attachment> files) {
        var subject = new Release.Subject(id, 1, Lane.DISCLOSURE, "王某", Role.ORDINARY, Optional.empty());
        return Release.reopen(subject, content, Sha256.of(content), files, "{\"rules\":\"1\"}");
    }

    public static SignOff signOff() {
        return new SignOff(Role.ORDINARY, "李某", SIGNED_AT, Optional.empty());
    }

    public static Approved approved(DraftId id, String content) {
        return approved(release(id, content));
    }

    public static Approved approved(Release release) {
        var standing = new Reviews.Standing(ReviewState.SUBMITTED, Optional.of(release), Optional.empty(), "");
        return Review.approve(standing, signOff(), release.sha256());
    }
}
