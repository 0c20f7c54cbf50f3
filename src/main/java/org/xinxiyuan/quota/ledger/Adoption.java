package org.xinxiyuan.quota.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 采用: a publication took a piece over. One piece may be adopted several times, at several levels.
 *
 * @param piece id of the draft
 * @param publication 刊物, and the step (档次) a scheme knows it by
 * @param on 采用日期
 */
public record Adoption(String id, String piece, Level level, Publication publication, LocalDate on, Evidence evidence)
        implements Entry {
    /**
     * 刊物: its name as printed and its step in the scheme (一档, 二档, 三档), either of them unknown.
     */
    public record Publication(Optional<String> name, Optional<String> step) {
        public static final Publication UNNAMED = new Publication(Optional.empty(), Optional.empty());
    }

    public Adoption {
        Objects.requireNonNull(id);
        Objects.requireNonNull(on);
    }

    /** The same with other evidence and another step, the portal's news beside what was added by hand. */
    public Adoption with(Optional<String> step, Evidence otherEvidence) {
        var named = new Publication(publication.name(), step);
        return new Adoption(id, piece, level, named, on, otherEvidence);
    }
}
