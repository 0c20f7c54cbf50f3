package org.xinxiyuan.quota;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Where the month stands (本月任务): counted from receipts; drafts are shown apart.
 *
 * @param target what the county asked for; empty where nothing was assigned
 * @param received pieces with a receipt of this month
 * @param inHand pieces on the desk without a receipt
 */
public record MonthStand(YearMonth month, Optional<Integer> target, int received, int inHand) {
    /** How many are still to come; 0 where the target is reached or none was set. */
    public int missing() {
        return Math.max(0, target.orElse(0) - received);
    }
}
