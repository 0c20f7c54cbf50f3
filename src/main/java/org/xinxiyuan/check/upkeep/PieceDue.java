package org.xinxiyuan.check.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xinxiyuan.check.due.Due;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.document.DraftId;

/**
 * One obligation with the piece it comes from.
 *
 * @param id none where nobody has begun the piece that is owed
 * @param former the date before a calendar was imported that moved it (原到期日)
 */
public record PieceDue(Optional<DraftId> id, String title, Due due, Optional<LocalDate> former) {
    /** Nearest first; unknown years behind, what is met last. */
    public static Comparator<PieceDue> byUrgency(LocalDate today) {
        return Comparator.comparing((PieceDue p) -> p.due().at(today).compareTo(Standing.UNKNOWN) >= 0)
                .thenComparing(p -> p.due().date().date().orElse(LocalDate.MAX))
                .thenComparing(p -> p.due().obligation());
    }

    /** Without the title, which may hold a name. */
    @Override
    public String toString() {
        return "PieceDue[" + id + " " + due.obligation() + "]";
    }
}
