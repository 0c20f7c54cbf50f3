package org.xinxiyuan.quota.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Period;

/** A 任务与采用台账 in memory, for tests. */
public final class MemoryLedger implements Ledger {
    private final Map<String, Assignment> assignments = new TreeMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Solicitation> solicitations = new TreeMap<>();
    private final Map<Period, Ranking> rankings = new TreeMap<>();
    private final Map<String, Workbook> schemes = new TreeMap<>();
    private final List<String> trail = new ArrayList<>();

    @Override
    public List<Assignment> assignments() {
        return sorted(
                assignments.values(),
                Comparator.comparing((Assignment a) -> a.period().toString()).thenComparing(Assignment::id));
    }

    @Override
    public void put(Assignment assignment, By by) {
        assignments.put(assignment.id(), assignment);
        trail.add(by.name() + " quota-assigned");
    }

    @Override
    public List<Entry> entries() {
        return sorted(entries.values(), Comparator.comparing(Entry::on).thenComparing(Entry::id));
    }

    @Override
    public void put(Entry entry, By by) {
        entries.put(entry.id(), entry);
        var kind = entry.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        trail.add(by.name() + " " + kind + "-entered");
    }

    @Override
    public List<Solicitation> solicitations() {
        return sorted(
                solicitations.values(),
                Comparator.comparing(Solicitation::due).thenComparing(Solicitation::id));
    }

    @Override
    public void put(Solicitation solicitation, By by) {
        solicitations.put(solicitation.id(), solicitation);
        trail.add(by.name() + " solicitation-entered");
    }

    @Override
    public List<Ranking> rankings() {
        return List.copyOf(rankings.values());
    }

    @Override
    public void put(Ranking ranking, By by) {
        rankings.put(ranking.period(), ranking);
        trail.add(by.name() + " ranking-imported");
    }

    @Override
    public List<Workbook> schemes() {
        return List.copyOf(schemes.values());
    }

    @Override
    public void putScheme(String id, Workbook table, By by) {
        schemes.put(id, table);
        trail.add(by.name() + " scheme-imported");
    }

    @Override
    public boolean remove(String id, By by) {
        var gone = new LinkedHashMap<String, Object>();
        List.of(assignments, entries, solicitations).forEach(books -> {
            if (books.containsKey(id)) {
                gone.put(id, books.remove(id));
            }
        });
        if (!gone.isEmpty()) {
            trail.add(by.name() + " ledger-removed");
        }
        return !gone.isEmpty();
    }

    List<String> trail() {
        return trail;
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> by) {
        return all.stream().sorted(by).toList();
    }
}
