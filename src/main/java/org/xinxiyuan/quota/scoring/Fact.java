package org.xinxiyuan.quota.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * 计分事实: something that happened, on the day it counts for.
 *
 * @param id unique among the facts
 * @param piece id of the draft; empty text where it is about none
 * @param times how often, at least 1
 */
public record Fact(String id, Event event, LocalDate on, String piece, Traits traits, int times) {
    /** By day; within a day by event and id, so that no order of entering matters. */
    static final Comparator<Fact> IN_ORDER =
            Comparator.comparing(Fact::on).thenComparing(Fact::event).thenComparing(Fact::id);

    public Fact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(piece);
        if (times < 1) {
            throw new IllegalArgumentException("times " + times);
        }
    }

    String label() {
        return traits.label().isEmpty() ? event.label() : event.label() + "（" + traits.label() + "）";
    }
}
