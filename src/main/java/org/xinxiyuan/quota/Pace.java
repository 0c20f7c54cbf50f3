package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * 进度快慢: how many working days of a period have passed and how many it has.
 *
 * @param announced false where the calendar of the year is not there yet (尚未公布): nothing is forecast then
 */
public record Pace(int passed, int all, boolean announced) {
    private static final Pace UNKNOWN = new Pace(0, 0, false);

    /** On a day of the period, that day counted; before it nothing has passed, behind it everything. */
    public static Pace on(LocalDate day, Period period, Workdays workdays) {
        var all = workdays.between(period.first(), period.last());
        if (all.isEmpty()) {
            return UNKNOWN;
        }
        if (day.isBefore(period.first())) {
            return new Pace(0, all.getAsInt(), true);
        }
        var last = day.isAfter(period.last()) ? period.last() : day;
        var passed = workdays.between(period.first(), last);
        return passed.isEmpty() ? UNKNOWN : new Pace(passed.getAsInt(), all.getAsInt(), true);
    }

    /** Working days that are left. */
    public int left() {
        return all - passed;
    }

    /** Half of the working days are over. */
    public boolean pastTheMiddle() {
        return announced && passed * 2 >= all && all > 0;
    }

    /** A quarter of the working days is over: before that a pace says little. */
    public boolean tells() {
        return announced && passed * 4 >= all && all > 0;
    }

    /** Pieces at the end, rounded down; empty before the first working day has passed. */
    public OptionalInt forecast(int done) {
        return !announced || passed == 0 ? OptionalInt.empty() : OptionalInt.of((int) ((long) done * all / passed));
    }
}
