package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 报送一件: a piece that has its receipt, counted once however often it was sent or corrected.
 *
 * @param piece id of the draft
 * @param on day of the first receipt, in the officer's time zone
 * @param properties as they were received last
 */
public record Filed(String piece, LocalDate on, Duty properties, Names names) {
    /** What a piece names: the assignment it fulfils (任务) and the request it answers (约稿). */
    public record Names(Optional<String> quota, Optional<String> solicitation) {
        public static final Names NONE = new Names(Optional.empty(), Optional.empty());
    }

    public Filed {
        Objects.requireNonNull(piece);
        Objects.requireNonNull(on);
    }

    /** A piece that names nothing. */
    public Filed(String piece, LocalDate on, Duty properties) {
        this(piece, on, properties, Names.NONE);
    }

    /** Whether an assignment counts it: it fits, or it names the assignment (as the county counts). */
    boolean countsFor(Assignment assignment) {
        return names.quota().filter(assignment.id()::equals).isPresent()
                || assignment.period().contains(on) && assignment.duty().counts(properties);
    }
}
