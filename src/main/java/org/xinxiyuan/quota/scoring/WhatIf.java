package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 再采用一篇: what one more adoption or instruction on a day would bring, rate by rate of the scheme in force.
 *
 * @param gain empty where the scheme does not tell (未载明)
 */
public record WhatIf(Rate rate, Optional<BigDecimal> gain) {
    /** @param piece the draft that would be adopted; an empty text is a new one */
    public static List<WhatIf> all(Scorer scorer, Collection<Fact> facts, LocalDate day, String piece) {
        var now = scorer.score(facts).total();
        return scorer.on(day).stream()
                .flatMap(scheme -> scheme.rates().stream())
                .filter(rate -> rate.event() == Event.ADOPTED || rate.event() == Event.INSTRUCTED)
                .map(rate -> new WhatIf(rate, gain(scorer, facts, rate, now, day, piece)))
                .toList();
    }

    private static Optional<BigDecimal> gain(
            Scorer scorer, Collection<Fact> facts, Rate rate, BigDecimal now, LocalDate day, String piece) {
        if (rate.points().isEmpty()) {
            return Optional.empty();
        }
        var more = new ArrayList<>(facts);
        more.add(new Fact("what-if", rate.event(), day, piece.isEmpty() ? "what-if" : piece, rate.traits(), 1));
        return Optional.of(scorer.score(more).total().subtract(now));
    }
}
