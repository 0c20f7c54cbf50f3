package org.xinxiyuan.service.columns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** 导入工作日历: years that differ are kept in the workspace; what is owed is counted anew, the old date kept. */
public record CalendarImport(Desk desk, Stock stock, Rulebook rules, Register register, Clock clock) {
    /** @param to empty where the year is unknown now */
    public record Moved(PieceDue before, Optional<LocalDate> to) {}

    public record Outcome(List<Integer> years, List<Moved> moved) {}

    private record Key(DraftId id, Obligation obligation) {}

    public Outcome take(WorkCalendar imported, String by) {
        var fresh = new HashMap<>(imported.years());
        fresh.entrySet().removeIf(e -> e.getValue().equals(rules.calendar().years().get(e.getKey())));
        return desk.transactions().inTransaction(() -> {
            var before = owed(rules);
            var after = owed(rules.withCalendar(rules.calendar().with(fresh)));
            fresh.forEach((number, year) -> register.keep(kept(number, year), by, clock.instant()));
            return new Outcome(fresh.keySet().stream().sorted().toList(), moved(before, after));
        });
    }

    private List<Moved> moved(Map<Key, PieceDue> before, Map<Key, PieceDue> after) {
        var moved = new ArrayList<Moved>();
        before.forEach((key, was) -> {
            var from = was.due().date().date();
            var to = Optional.ofNullable(after.get(key)).flatMap(is -> is.due().date().date());
            if (!from.equals(to)) {
                moved.add(new Moved(was, to));
                from.ifPresent(day -> register.moved(
                        new Register.Former(key.id(), key.obligation().name(), from), clock.instant()));
            }
        });
        return moved;
    }

    private Map<Key, PieceDue> owed(Rulebook book) {
        var round = new Round(desk.drafts(), stock, book, register);
        return round.stands(stock.today()).stream()
                .flatMap(stand -> stand.dues().stream())
                .filter(owed -> owed.id().isPresent())
                .collect(Collectors.toMap(o -> new Key(o.id().get(), o.due().obligation()), o -> o));
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
