package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 任务计算: assignments, receipts and drafts on one side, where each assignment stands on the other. */
public final class Reckoning {
    private final Map<Slot, Assignment> assignments = new HashMap<>();
    private final TreeMap<LocalDate, List<Filed>> filed = new TreeMap<>();
    private final Map<String, List<Filed>> naming = new HashMap<>();
    private final List<Duty> inHand;
    private final Workdays workdays;
    private final Map<Slot, Integer> ahead = new HashMap<>();

    /** Two assignments with one slot ask for the same thing; the later one stands. */
    private record Slot(Period period, Duty duty) {
        static Slot of(Assignment assignment) {
            return new Slot(assignment.period(), assignment.duty());
        }
    }

    /** @param inHand properties of the drafts without a receipt */
    public Reckoning(List<Assignment> assignments, List<Filed> filed, List<Duty> inHand, Workdays workdays) {
        assignments.forEach(a -> this.assignments.put(Slot.of(a), a));
        filed.forEach(this::note);
        this.inHand = List.copyOf(inHand);
        this.workdays = workdays;
    }

    private void note(Filed one) {
        filed.computeIfAbsent(one.on(), day -> new ArrayList<>()).add(one);
        one.names()
                .quota()
                .ifPresent(id ->
                        naming.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
    }

    /** The assignments whose period holds this day: month, quarter, year, each with the whole unit first. */
    public List<Progress> on(LocalDate day) {
        return those(a -> a.period().contains(day), day);
    }

    /** The assignments of exactly this period, as they stand on a day. */
    public List<Progress> of(Period period, LocalDate day) {
        return those(a -> a.period().equals(period), day);
    }

    private List<Progress> those(Predicate<Assignment> wanted, LocalDate day) {
        return assignments.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Assignment a) -> a.period().span())
                        .thenComparing(a -> !a.duty().ofTheWholeUnit())
                        .thenComparing(a -> a.duty().officer().isPresent())
                        .thenComparing(Assignment::id))
                .map(a -> of(a, day))
                .toList();
    }

    private Progress of(Assignment assignment, LocalDate day) {
        var period = assignment.period();
        int drafts = period.contains(day)
                ? (int) inHand.stream().filter(assignment.duty()::counts).count()
                : 0;
        var pace = Pace.on(day, period, workdays);
        return new Progress(assignment, day, carried(assignment), done(assignment), drafts, pace);
    }

    private int carried(Assignment assignment) {
        return assignment.carryOver() == Assignment.CarryOver.NONE
                ? 0
                : before(assignment)
                        .map(earlier -> assignment.carryOver().of(aheadOf(earlier)))
                        .orElse(0);
    }

    private int aheadOf(Assignment assignment) {
        var slot = Slot.of(assignment);
        var known = ahead.get(slot);
        if (known == null) {
            known = done(assignment) + carried(assignment) - assignment.target();
            ahead.put(slot, known);
        }
        return known;
    }

    private Optional<Assignment> before(Assignment assignment) {
        return Optional.ofNullable(assignments.get(new Slot(assignment.period().before(), assignment.duty())));
    }

    private int done(Assignment assignment) {
        return (int) counted(assignment).count();
    }

    /** The pieces that count. */
    public List<Filed> pieces(Assignment assignment) {
        return counted(assignment).toList();
    }

    /** By the period's days; a piece that names the assignment counts whenever it came. */
    private Stream<Filed> counted(Assignment assignment) {
        var period = assignment.period();
        var within = filed.subMap(period.first(), true, period.last(), true).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.countsFor(assignment));
        var outside =
                naming.getOrDefault(assignment.id(), List.of()).stream().filter(one -> !period.contains(one.on()));
        return Stream.concat(within, outside);
    }
}
