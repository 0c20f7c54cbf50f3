package org.xinxiyuan.check.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.Deadline;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.WorkCalendar;

/** 期限钟: runs a limit day by day (逐日说明) and stands still while it is paused. */
public final class StopClock {
    private final WorkCalendar calendar;
    private final List<Pause> pauses;

    public StopClock(WorkCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = List.copyOf(pauses);
    }

    /** A limit of a column; fixed dates and what is due at once cannot be paused. */
    public DueDate of(TimeLimit limit, Deadline.Start start) {
        return switch (limit.type()) {
            case WORKDAYS -> workdays(start.formedOn(), limit.value());
            case DAYS -> days(start.formedOn(), limit.value());
            case SYNC_WITH_DOCUMENT -> workdays(start.documentPublishedOn().orElse(start.formedOn()), limit.value());
            case IMMEDIATE, FIXED_DATE -> new Deadline(calendar).of(limit, start);
        };
    }

    /** The n-th working day after {@code from} on which the clock runs; with 0 the day itself. */
    public DueDate workdays(LocalDate from, int n) {
        var steps = new ArrayList<DayStep>();
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (!calendar.covers(day.getYear())) {
                return new DueDate.NotAnnounced(day.getYear());
            }
            var step = paused(day).orElse(calendar.step(day));
            steps.add(step);
            left -= step.counts() ? 1 : 0;
        }
        return new DueDate.On(day, steps);
    }

    /** The n-th calendar day after {@code from} on which the clock runs, moved on where it is a day off. */
    public DueDate days(LocalDate from, int n) {
        var steps = new ArrayList<DayStep>();
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            var step = paused(day).orElse(new DayStep(day, true, "自然日"));
            steps.add(step);
            left -= step.counts() ? 1 : 0;
        }
        while (calendar.covers(day.getYear()) && !calendar.isWorkday(day)) {
            var off = calendar.step(day).why();
            day = day.plusDays(1);
            steps.add(new DayStep(day, false, "末日逢" + off + "，顺延"));
        }
        return calendar.covers(day.getYear()) ? new DueDate.On(day, steps) : new DueDate.NotAnnounced(day.getYear());
    }

    private Optional<DayStep> paused(LocalDate day) {
        return pauses.stream()
                .filter(pause -> pause.holds(day))
                .findFirst()
                .map(pause -> new DayStep(day, false, "暂停：" + pause.reason()));
    }
}
