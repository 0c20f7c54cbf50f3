package org.xinxiyuan.quota;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the month stands (本月任务): counted from receipts; drafts are shown apart.
 *
 * @param target what the county asked for; empty where nothing was assigned
 * @param received pieces with a receipt of this month
 * @param inHand pieces on the desk without a receipt
 */
public record MonthStand(YearMonth month, Optional<Integer> target, int received, int inHand) {
    /** A whole-unit assignment rules; without one the parts are added up. An officer's own is no part. */
    public static MonthStand of(YearMonth month, List<Assignment> assignments, Collection<Filed> filed, int inHand) {
        var period = Period.of(month);
        int received = (int) filed.stream().filter(f -> period.contains(f.on())).count();
        var ofMonth = assignments.stream()
                .filter(a -> a.period().equals(period))
                .filter(a -> a.duty().officer().isEmpty())
                .toList();
        var whole = ofMonth.stream().filter(a -> a.duty().ofTheWholeUnit()).toList();
        var target = (whole.isEmpty() ? ofMonth : whole)
                .stream().map(Assignment::target).reduce(Integer::sum);
        return new MonthStand(month, target, received, inHand);
    }

    /** How many are still to come; 0 where the target is reached or none was set. */
    public int missing() {
        return Math.max(0, target.orElse(0) - received);
    }
}
