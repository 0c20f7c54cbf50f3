package org.xinxiyuan.service.columns;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** 导入工作日历: years that differ are kept in the workspace; what is owed is counted anew, the old date kept. */
public record CalendarImport(Desk desk, Stock stock, Rulebook rules, Register register, Clock clock) {
    public record Outcome(List<Integer> years, List<Recount.Moved> moved) {}

    public Outcome take(WorkCalendar imported, String by) {
        var fresh = new HashMap<>(imported.years());
        fresh.entrySet()
                .removeIf(e -> e.getValue().equals(rules.calendar().years().get(e.getKey())));
        return desk.transactions().inTransaction(() -> {
            var recount = new Recount(desk.drafts(), stock, register);
            var before = recount.owed(rules);
            var after = recount.owed(rules.withCalendar(rules.calendar().with(fresh)));
            fresh.forEach((number, year) -> register.keep(kept(number, year), by, clock.instant()));
            var moved = recount.moved(before, after, clock.instant());
            return new Outcome(fresh.keySet().stream().sorted().toList(), moved);
        });
    }

    private static Register.Year kept(int number, WorkCalendar.Year year) {
        return new Register.Year(
                number,
                year.holidays().stream().sorted().toList(),
                year.workdays().stream().sorted().toList());
    }

    /** The kept years as the calendar wants them. */
    public static Map<Integer, WorkCalendar.Year> years(List<Register.Year> kept) {
        return kept.stream()
                .collect(Collectors.toMap(
                        Register.Year::year,
                        y -> new WorkCalendar.Year(Set.copyOf(y.holidays()), Set.copyOf(y.workdays()))));
    }
}
