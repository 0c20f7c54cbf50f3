package org.xinxiyuan.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A last day (到期日), or the honest answer that its year has not been announced (尚未公布). */
public sealed interface DueDate {
    /** @param steps every day from the first that was looked at to the last day */
    record On(LocalDate day, List<DayStep> steps) implements DueDate {
        public On {
            steps = List.copyOf(steps);
        }
    }

    /** The holidays of this year have not been announced; nothing is guessed from weekends. */
    record NotAnnounced(int year) implements DueDate {}

    default Optional<LocalDate> date() {
        return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
    }
}
