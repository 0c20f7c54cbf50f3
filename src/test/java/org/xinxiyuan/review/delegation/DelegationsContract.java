package org.xinxiyuan.review.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of delegations (委托签发) must do. */
public abstract class DelegationsContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Delegation MARCH = Delegation.of("赵某", "李某", FIRST, FIRST.plusDays(10));

    protected abstract Delegations delegations();

    @Test
    void whatIsGivenIsKeptInOrder() {
        var other = Delegation.of("赵某", "孙某", FIRST, FIRST);
        delegations().give(MARCH, AT);
        delegations().give(other, AT);
        assertEquals(List.of(MARCH, other), delegations().all());
    }

    @Test
    void endingEarlyTakesTheDaysAfterTheLast() {
        delegations().give(MARCH, AT);
        assertEquals(1, delegations().end("赵某", "李某", FIRST.plusDays(3), AT));
        var ended = delegations().all().get(0);
        assertTrue(ended.holdsOn(FIRST.plusDays(3)));
        assertFalse(ended.holdsOn(FIRST.plusDays(4)));
        assertEquals(0, delegations().end("赵某", "李某", FIRST.plusDays(2), AT), "it is ended already");
    }

    @Test
    void whatIsOverOrAnothersIsLeftAlone() {
        delegations().give(MARCH, AT);
        assertEquals(0, delegations().end("赵某", "李某", MARCH.until(), AT));
        assertEquals(0, delegations().end("赵某", "孙某", FIRST, AT));
        assertEquals(List.of(MARCH), delegations().all());
    }
}
