package org.xinxiyuan.service.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.PieceDue;

/** What was found in one column on the way through the store. */
final class ColumnTally {
    private final List<LocalDate> published = new ArrayList<>();
    private final List<PieceDue> dues = new ArrayList<>();

    void add(LocalDate day) {
        published.add(day);
    }

    void owe(PieceDue due) {
        dues.add(due);
    }

    int pieces() {
        return published.size();
    }

    Optional<LocalDate> last() {
        return published.stream().max(LocalDate::compareTo);
    }

    Optional<LocalDate> firstIn(int year) {
        return published.stream().filter(day -> day.getYear() == year).min(LocalDate::compareTo);
    }

    /** What is still owed, nearest first. */
    List<PieceDue> open(LocalDate day) {
        return dues.stream()
                .filter(d -> d.due().at(day) != Standing.MET)
                .sorted(PieceDue.byUrgency(day))
                .toList();
    }
}
