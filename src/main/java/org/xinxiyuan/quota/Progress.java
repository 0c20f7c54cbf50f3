package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * 任务进度: where one assignment stands on a day.
 *
 * @param carried from the period before: above zero counts as done, below zero is asked for on top
 * @param done pieces of the period with a receipt, whatever day it is
 * @param inHand drafts that would count, without a receipt
 */
public record Progress(Assignment assignment, LocalDate on, int carried, int done, int inHand, Pace pace) {
    /** The target with what was missing before. */
    public int wanted() {
        return assignment.target() + Math.max(0, -carried);
    }

    /** What counts: the pieces of the period and what was too many before. */
    public int counted() {
        return done + Math.max(0, carried);
    }

    /** How many are still to come; 0 where the target is reached. */
    public int missing() {
        return Math.max(0, wanted() - counted());
    }

    /** Above zero more than asked for, below zero less. */
    public int ahead() {
        return counted() - wanted();
    }

    public boolean reached() {
        return missing() == 0;
    }

    /** Pieces at the end of the period if it goes on as until now; empty while the pace cannot be told. */
    public OptionalInt forecast() {
        var more = pace.forecast(done);
        return more.isPresent() ? OptionalInt.of(counted() - done + more.getAsInt()) : more;
    }

    /** Whether the pace, and all that is in hand, would not reach the target. */
    public boolean outOfReach() {
        var end = forecast();
        return !reached() && end.isPresent() && Math.max(end.getAsInt(), counted() + inHand) < wanted();
    }
}
