package org.xinxiyuan.quota;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Counts a month: a whole-unit assignment rules; without one the parts are added up. */
public final class Months {
    private Months() {}

    public static MonthStand stand(YearMonth month, List<Assignment> assignments, int received, int inHand) {
        return new MonthStand(month, target(month, assignments), received, inHand);
    }

    private static Optional<Integer> target(YearMonth month, List<Assignment> assignments) {
        var ofMonth = assignments.stream()
                .filter(a -> a.period().equals(Period.of(month)))
                .toList();
        var whole = ofMonth.stream().filter(a -> a.duty().ofTheWholeUnit()).toList();
        return (whole.isEmpty() ? ofMonth : whole)
                .stream().map(Assignment::target).reduce(Integer::sum);
    }
}
