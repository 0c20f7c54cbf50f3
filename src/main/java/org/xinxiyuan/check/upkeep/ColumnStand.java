package org.xinxiyuan.check.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.CatalogItem.UpdateFrequency;
import org.xinxiyuan.check.due.Standing;

/**
 * Where a column stands on a day (栏目现状).
 *
 * @param pieces what the public sees in it
 * @param last the newest day on which something was published
 * @param dues what is still owed in it, nearest first
 */
public record ColumnStand(CatalogItem column, int pieces, Optional<LocalDate> last, List<PieceDue> dues, LocalDate on) {
    private static final int TWO_WEEKS = 14;

    public ColumnStand {
        dues = List.copyOf(dues);
    }

    /** Calendar days; 0: only when something happens. */
    public int maxIdleDays() {
        return column.updateFrequency().map(UpdateFrequency::maxIdleDays).orElse(0);
    }

    /** 更新类别, in the catalog's words. */
    public String frequency() {
        return column.updateFrequency().map(UpdateFrequency::name).orElse("");
    }

    /** A column that the site inspection counts towards 单项否决. */
    public boolean vetoPart() {
        return column.updateFrequency()
                .filter(f -> f.severity().equals("veto-part"))
                .isPresent();
    }

    /** Last day on which an update still keeps the limit; none for columns without one and empty ones. */
    public Optional<LocalDate> updateBy() {
        return last.filter(day -> maxIdleDays() > 0).map(day -> day.plusDays(maxIdleDays()));
    }

    public State state() {
        if (pieces == 0) {
            return State.EMPTY;
        }
        var by = updateBy();
        if (by.filter(on::isAfter).isPresent()) {
            return State.STALE;
        }
        int ahead = maxIdleDays() <= TWO_WEEKS ? 3 : 14;
        return by.filter(day -> !on.plusDays(ahead).isBefore(day)).isPresent() ? State.DUE : State.FINE;
    }

    public boolean overdue() {
        return dues.stream().anyMatch(d -> d.due().at(on) == Standing.OVERDUE);
    }

    public boolean pressing() {
        return dues.stream().anyMatch(d -> d.due().at(on).presses());
    }

    /** Most urgent first: what a veto hangs on, what is overdue, then stale, empty, near and fine. */
    public static Comparator<ColumnStand> byUrgency() {
        return Comparator.comparingInt(ColumnStand::rank)
                .thenComparing(stand -> stand.updateBy().orElse(LocalDate.MAX))
                .thenComparing(stand -> stand.column().code());
    }

    private int rank() {
        var state = state();
        boolean waiting = state == State.STALE || state == State.EMPTY;
        if (vetoPart() && waiting) {
            return 0;
        }
        if (overdue()) {
            return 1;
        }
        return switch (state) {
            case STALE -> 2;
            case DUE -> 3;
            case EMPTY -> pressing() ? 3 : maxIdleDays() > 0 ? 5 : 6;
            case FINE -> pressing() ? 4 : 7;
        };
    }
}
