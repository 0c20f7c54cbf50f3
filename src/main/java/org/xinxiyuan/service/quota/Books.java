package org.xinxiyuan.service.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Evidence;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.Solicitation;

/**
 * 合账: the county's news and the officer's ledger as one. By id: what was entered by hand is never overwritten by the
 * feed; what was added by hand to something of the county's (marked as the portal's) lives and goes with it. Of two
 * assignments that ask for the same thing the one by hand stands.
 *
 * @param counted what the county says it has counted, by quotaId
 * @param differences where hand and county do not say the same
 */
public record Books(
        List<Assignment> assignments,
        List<Entry> entries,
        List<Solicitation> solicitations,
        Map<String, Integer> counted,
        List<Warning> differences) {
    private record Slot(Period period, Duty duty) {}

    static Books of(CountyNews county, Ledger ledger) {
        var differences = new ArrayList<Warning>();
        var entries = merged(
                county.entries(), ledger.entries(), Entry::id, e -> e.evidence().fromPortal(), Books::added);
        var solicitations = merged(
                county.solicitations(),
                ledger.solicitations(),
                Solicitation::id,
                s -> s.standing().fromPortal(),
                (theirs, ours) -> answered(theirs, ours, differences));
        return new Books(
                assignments(county.assignments(), ledger.assignments(), differences),
                entries.stream()
                        .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::id))
                        .toList(),
                solicitations.stream()
                        .sorted(Comparator.comparing(Solicitation::due).thenComparing(Solicitation::id))
                        .toList(),
                county.counted(),
                List.copyOf(differences));
    }

    private static <T> List<T> merged(
            List<T> county, List<T> hand, Function<T, String> id, Predicate<T> addition, BinaryOperator<T> added) {
        var all = new LinkedHashMap<String, T>();
        county.forEach(one -> all.put(id.apply(one), one));
        for (var one : hand) {
            if (addition.test(one)) {
                all.computeIfPresent(id.apply(one), (key, theirs) -> added.apply(theirs, one));
            } else {
                all.put(id.apply(one), one);
            }
        }
        return List.copyOf(all.values());
    }

    private static Entry added(Entry theirs, Entry ours) {
        var evidence =
                new Evidence(true, ours.evidence().attachment(), ours.evidence().remark());
        if (theirs instanceof Adoption a && ours instanceof Adoption o) {
            return a.with(o.publication().step(), evidence);
        }
        return theirs instanceof Instruction i && ours instanceof Instruction o ? i.with(o.rank(), evidence) : theirs;
    }

    /** The county decides; until it has, our own word stands. */
    private static Solicitation answered(Solicitation theirs, Solicitation ours, List<Warning> differences) {
        var said = theirs.standing().state();
        if (said == Solicitation.State.OPEN) {
            return theirs.with(ours.standing(), ours.answer());
        }
        if (said != ours.standing().state() && ours.standing().state() != Solicitation.State.OPEN) {
            differences.add(Warnings.differs(
                    Warning.Place.SOLICITATION,
                    theirs.id(),
                    "约稿《" + theirs.title() + "》县里登记为“" + said.label() + "”，本机登记为“"
                            + ours.standing().state().label() + "”。"));
        }
        return theirs.with(new Solicitation.Standing(said, ours.standing().reason(), true), ours.answer());
    }

    static List<Assignment> assignments(List<Assignment> county, List<Assignment> hand) {
        return assignments(county, hand, new ArrayList<>());
    }

    private static List<Assignment> assignments(
            List<Assignment> county, List<Assignment> hand, List<Warning> differences) {
        var all = new LinkedHashMap<Slot, Assignment>();
        var ids = new HashMap<String, Slot>();
        county.forEach(a -> {
            all.put(slot(a), a);
            ids.put(a.id(), slot(a));
        });
        for (var ours : hand) {
            var theirs = Optional.ofNullable(all.get(slot(ours)))
                    .filter(a -> a.origin() == Assignment.Origin.PORTAL && ours.origin() != Assignment.Origin.PORTAL);
            theirs.filter(a -> a.target() != ours.target())
                    .ifPresent(a -> differences.add(Warnings.differs(
                            Warning.Place.ASSIGNMENT,
                            ours.id(),
                            ours.period().label() + "同一项任务，县里下发 " + a.target() + " 件，本机登记 " + ours.target()
                                    + " 件，按本机登记计算。")));
            Optional.ofNullable(ids.get(ours.id())).ifPresent(all::remove);
            all.put(slot(ours), ours);
        }
        return List.copyOf(all.values());
    }

    private static Slot slot(Assignment assignment) {
        return new Slot(assignment.period(), assignment.duty());
    }
}
