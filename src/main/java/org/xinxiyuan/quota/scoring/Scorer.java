package org.xinxiyuan.quota.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 计分: lays the versions of a scheme over the facts, day by day, and unfolds the score into its lines. */
public final class Scorer {
    private final List<Scheme> versions;

    /** @param versions of one family; no two in force on one day */
    public Scorer(List<Scheme> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The version in force on a day. */
    public Optional<Scheme> on(LocalDate day) {
        return versions.stream().filter(scheme -> scheme.inForce().on(day)).findFirst();
    }

    /** All facts there are, of every year: what a piece scored before decides what it scores now. */
    public Score score(Collection<Fact> facts) {
        var tally = new Tally();
        withTargets(facts).stream()
                .sorted(Fact.IN_ORDER)
                .forEach(fact -> on(fact.on())
                        .ifPresentOrElse(scheme -> tally.add(scheme, fact), () -> tally.addWithoutScheme(fact)));
        return new Score(tally.lines());
    }

    private List<Fact> withTargets(Collection<Fact> facts) {
        var all = new ArrayList<>(facts);
        for (var scheme : versions) {
            var sent = facts.stream()
                    .filter(f ->
                            f.event() == Event.SUBMITTED && scheme.inForce().on(f.on()))
                    .toList();
            scheme.rules().target().ifPresent(target -> all.addAll(target.met(sent)));
        }
        return all;
    }
}
