package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.catalog.WorkCalendar;

/** Reads the public holidays of {@code app/calendar} (工作日历) strictly. */
public final class ShippedCalendar {
    private ShippedCalendar() {}

    /** Throws {@code shipped.bad-value} with file, JSON path, line and reason. */
    public static WorkCalendar load(Path file) {
        var years = new HashMap<Integer, WorkCalendar.Year>();
        for (Map.Entry<String, JsonValue> member : JsonTree.read(file).members().entrySet()) {
            if (member.getKey().equals("meta")) {
                member.getValue()
                        .only("title", "source", "semantics", "years")
                        .members()
                        .values()
                        .forEach(JsonValue::text);
            } else {
                years.put(year(member), read(year(member), member.getValue().only("holidays", "workdays")));
            }
        }
        return new WorkCalendar(years);
    }

    private static int year(Map.Entry<String, JsonValue> member) {
        if (!member.getKey().matches("[12]\\d{3}")) {
            throw member.getValue().bad("not a year");
        }
        return Integer.parseInt(member.getKey());
    }

    private static WorkCalendar.Year read(int year, JsonValue value) {
        var holidays = days(year, value.get("holidays"));
        var workdays = days(year, value.get("workdays"));
        for (JsonValue day : value.get("workdays").list(v -> v)) {
            if (holidays.contains(day.date())) {
                throw day.bad("a holiday too");
            }
            if (day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                throw day.bad("not at a weekend");
            }
        }
        return new WorkCalendar.Year(holidays, workdays);
    }

    private static Set<LocalDate> days(int year, JsonValue list) {
        var days = new LinkedHashSet<LocalDate>();
        for (JsonValue day : list.list(v -> v)) {
            if (day.date().getYear() != year) {
                throw day.bad("not in the year " + year);
            }
            if (!days.add(day.date())) {
                throw day.bad("stands twice");
            }
        }
        return days;
    }
}
