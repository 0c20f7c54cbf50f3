package org.xinxiyuan.review.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Port: who signs for whom (委托签发). Nothing is forgotten; giving and ending leave their lines in the trail. */
public interface Delegations {
    void give(Delegation delegation, Instant at);

    /** Ends those from giver to taker that still run, with this day as their last; says how many. */
    int end(String giver, String taker, LocalDate lastDay, Instant at);

    /** All that were ever given, earliest first. */
    List<Delegation> all();
}
