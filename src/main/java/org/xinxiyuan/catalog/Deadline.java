package org.xinxiyuan.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 到期日 of a piece: the column's time limit run from the day it was formed. */
public final class Deadline {
    private final WorkCalendar calendar;

    public Deadline(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Where the limit starts.
     *
     * @param formedOn 成文（形成）日期; the day after is the first day
     * @param yearOfPiece the year an annual piece tells of (标题年份)
     * @param documentPublishedOn day the interpreted document was published
     */
    public record Start(LocalDate formedOn, Optional<Integer> yearOfPiece, Optional<LocalDate> documentPublishedOn) {}

    public DueDate of(TimeLimit limit, Start start) {
        return switch (limit.type()) {
            case WORKDAYS -> calendar.plusWorkdays(start.formedOn(), limit.value());
            case DAYS -> calendar.plusDays(start.formedOn(), limit.value());
            case IMMEDIATE -> new DueDate.On(start.formedOn(), List.of());
            case FIXED_DATE -> fixed(limit, start);
            case SYNC_WITH_DOCUMENT ->
                calendar.plusWorkdays(start.documentPublishedOn().orElse(start.formedOn()), limit.value());
        };
    }

    /** Never moved when it falls on a day off, so it needs no calendar. */
    private static DueDate fixed(TimeLimit limit, Start start) {
        var monthDay = limit.monthDay().orElseThrow();
        LocalDate thisYear = monthDay.atYear(start.formedOn().getYear());
        LocalDate next = start.formedOn().isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
        return new DueDate.On(
                start.yearOfPiece().map(year -> monthDay.atYear(year + 1)).orElse(next), List.of());
    }
}
