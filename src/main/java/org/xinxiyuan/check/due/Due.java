package org.xinxiyuan.check.due;

import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.catalog.DueDate;

/**
 * 到期事项: one obligation of a piece with its last day.
 *
 * @param date with the days that led to it
 * @param met it has been done
 * @param metOn the day, where it is known
 * @param from what it runs from, in words
 */
public record Due(Obligation obligation, DueDate date, boolean met, Optional<LocalDate> metOn, String from) {
    public static Due open(Obligation obligation, DueDate date, String from) {
        return new Due(obligation, date, false, Optional.empty(), from);
    }

    /** Done on a known day. */
    public Due metOn(Optional<LocalDate> day) {
        return day.isPresent() ? new Due(obligation, date, true, day, from) : this;
    }

    /** Done, on a day nobody wrote down. */
    public Due metIf(boolean done) {
        return done ? new Due(obligation, date, true, metOn, from) : this;
    }

    public Standing at(LocalDate today) {
        if (met) {
            return Standing.MET;
        }
        return date.date().map(day -> Standing.of(day, today)).orElse(Standing.UNKNOWN);
    }

    /** Done, but after its day (逾期办结). */
    public boolean late() {
        return metOn.isPresent() && date.date().filter(metOn.get()::isAfter).isPresent();
    }
}
