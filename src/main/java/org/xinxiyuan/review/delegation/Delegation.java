package org.xinxiyuan.review.delegation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 委托签发: a signer has somebody of the unit sign in his place for a while. The taker signs with the giver's role, never
 * a piece of his own.
 *
 * @param from first day
 * @param until last day
 * @param endedOn last day where it was ended early
 */
public record Delegation(String giver, String taker, LocalDate from, LocalDate until, Optional<LocalDate> endedOn) {
    public Delegation {
        if (giver.equals(taker) || until.isBefore(from)) {
            throw new IllegalArgumentException("a delegation goes to another, forward in time");
        }
    }

    public static Delegation of(String giver, String taker, LocalDate from, LocalDate until) {
        return new Delegation(giver, taker, from, until, Optional.empty());
    }

    /** The last day it holds; before {@link #from} where it was ended before it began. */
    public LocalDate last() {
        return endedOn.filter(day -> day.isBefore(until)).orElse(until);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last());
    }
}
