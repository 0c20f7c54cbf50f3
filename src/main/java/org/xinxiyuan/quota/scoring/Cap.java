package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.util.Set;
import org.xinxiyuan.quota.Period;

/**
 * 封顶: what some events bring in a period goes no further.
 *
 * @param events which; all where none is named
 * @param limit above zero bounds what is won, below zero what is lost
 */
public record Cap(Set<Event> events, Period.Span per, BigDecimal limit) {
    public Cap {
        events = Set.copyOf(events);
    }

    boolean holds(Event event, BigDecimal points) {
        return (events.isEmpty() || events.contains(event)) && points.signum() == limit.signum();
    }

    /** 年封顶120分. */
    public String label() {
        return per.label() + (limit.signum() < 0 ? "扣分" : "") + "封顶"
                + limit.abs().toPlainString() + "分";
    }
}
