package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.quota.Workdays;

/** 工作日 by the calendar in force, each stretch counted once. For one reckoning: not for several threads. */
final class Calendar implements Workdays {
    private final WorkCalendar calendar;
    private final Map<Stretch, OptionalInt> counted = new HashMap<>();

    private record Stretch(LocalDate first, LocalDate last) {}

    Calendar(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public OptionalInt between(LocalDate first, LocalDate last) {
        return counted.computeIfAbsent(new Stretch(first, last), this::count);
    }

    private OptionalInt count(Stretch days) {
        if (!IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                .allMatch(calendar::covers)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(calendar::isWorkday)
                .count());
    }
}
