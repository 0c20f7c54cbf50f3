package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 分值: what one occurrence of an event brings.
 *
 * @param points below zero for a deduction; empty where the scheme's source does not tell (未载明)
 */
public record Rate(Event event, Traits traits, Optional<BigDecimal> points) {
    boolean covers(Fact fact) {
        return event == fact.event() && traits.cover(fact.traits());
    }

    /** 采用（县级·一档）. */
    public String label() {
        return traits.label().isEmpty() ? event.label() : event.label() + "（" + traits.label() + "）";
    }
}
