package org.xinxiyuan.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 工作日历: public holidays and make-up workdays, year by year. The first day counted is the day after the start
 * (《政府信息公开条例》; 民法典第二百零一条). A year without data has no working days and no days off.
 */
public final class WorkCalendar {
    private final Map<Integer, Year> years;

    public WorkCalendar(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    /** @param holidays days off, weekends among them; @param workdays weekend days on which work is made up */
    public record Year(Set<LocalDate> holidays, Set<LocalDate> workdays) {
        public Year {
            holidays = Set.copyOf(holidays);
            workdays = Set.copyOf(workdays);
        }
    }

    /** The announced years. */
    public Map<Integer, Year> years() {
        return years;
    }

    public boolean covers(int year) {
        return years.containsKey(year);
    }

    /** The n-th working day after {@code from}; with 0 the day itself. */
    public DueDate plusWorkdays(LocalDate from, int n) {
        return walk(from, n);
    }

    /** The n-th calendar day after {@code from}, moved to the next working day if it is a day off. */
    public DueDate plusDays(LocalDate from, int n) {
        LocalDate last = from.plusDays(n);
        if (!covers(last.getYear())) {
            return new DueDate.NotAnnounced(last.getYear());
        }
        if (isWorkday(last)) {
            return new DueDate.On(last, List.of(step(last)));
        }
        return walk(last.minusDays(1), 1);
    }

    private DueDate walk(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days " + n);
        }
        var steps = new ArrayList<DayStep>();
        LocalDate day = from;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (!covers(day.getYear())) {
                return new DueDate.NotAnnounced(day.getYear());
            }
            boolean counts = isWorkday(day);
            steps.add(step(day));
            left -= counts ? 1 : 0;
        }
        return new DueDate.On(day, steps);
    }

    /** A working day of a year that has been announced. */
    public boolean isWorkday(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()))
                .filter(year -> year.workdays().contains(day)
                        || !weekend(day) && !year.holidays().contains(day))
                .isPresent();
    }

    /** A day as it stands in the calendar; its year must have been announced. */
    public DayStep step(LocalDate day) {
        return new DayStep(day, isWorkday(day), why(day));
    }

    /** This calendar with other years over its own. */
    public WorkCalendar with(Map<Integer, Year> others) {
        var all = new HashMap<>(years);
        all.putAll(others);
        return new WorkCalendar(all);
    }

    private String why(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year.workdays().contains(day)) {
            return "调休上班";
        }
        if (year.holidays().contains(day)) {
            return "法定节假日（含调休放假）";
        }
        return weekend(day) ? "周末" : "工作日";
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
