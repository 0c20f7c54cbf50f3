package org.xinxiyuan.review;

import java.util.Optional;
import org.xinxiyuan.review.Reviews.Standing;

/** The desk where releases are signed (审签): signer ≠ author, role suffices, hash fits. */
public final class Review {
    private Review() {}

    /** Why a signature cannot be given. */
    public enum Objection {
        NOT_SUBMITTED("这件还没有送审，或已经签发。"),
        SIGNER_IS_AUTHOR("拟稿人不能签发自己的稿件。"),
        GIVER_IS_AUTHOR("拟稿人不能委托别人签发自己的稿件。"),
        ROLE_TOO_LOW("这件须由主要负责人签发。"),
        HASH_DIFFERS("散列与送审件不符：签的不是这一稿。");

        private final String sentence;

        Objection(String sentence) {
            this.sentence = sentence;
        }

        /** For the officer, in Chinese. */
        public String sentence() {
            return sentence;
        }
    }

    /** The objection to this signature, if any. The hash is the one that was signed: on the form, or typed in. */
    public static Optional<Objection> objection(Standing standing, SignOff signOff, String signedSha256) {
        if (standing.state() != ReviewState.SUBMITTED || standing.release().isEmpty()) {
            return Optional.of(Objection.NOT_SUBMITTED);
        }
        var release = standing.release().get();
        var author = release.subject().author();
        if (signOff.by().equals(author)) {
            return Optional.of(Objection.SIGNER_IS_AUTHOR);
        }
        if (signOff.onBehalfOf().filter(author::equals).isPresent()) {
            return Optional.of(Objection.GIVER_IS_AUTHOR);
        }
        if (!signOff.role().suffices(release.subject().needed())) {
            return Optional.of(Objection.ROLE_TOO_LOW);
        }
        return release.sha256().equalsIgnoreCase(signedSha256.strip())
                ? Optional.empty()
                : Optional.of(Objection.HASH_DIFFERS);
    }

    /** Stamps a submitted release. Throws {@link IllegalStateException} where {@link #objection} has one. */
    public static Approved approve(Standing standing, SignOff signOff, String signedSha256) {
        objection(standing, signOff, signedSha256).ifPresent(o -> {
            throw new IllegalStateException(o.name());
        });
        return new Approved(standing.release().orElseThrow(), signOff);
    }

    /** The stamp that stands in the store, if the piece is approved. */
    public static Optional<Approved> approved(Standing standing) {
        return standing.state() == ReviewState.APPROVED
                ? standing.release().flatMap(r -> standing.signOff().map(s -> new Approved(r, s)))
                : Optional.empty();
    }
}
