package org.xinxiyuan.outbox.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;

/** The rows of one run (本次待发), as they stood when it began and as they stand now. A row is tried once. */
final class Waiting {
    private static final Comparator<OutboxEntry> BY_AGE = Comparator.comparing(
                    (OutboxEntry e) -> e.key().queuedAt())
            .thenComparing(OutboxEntry::row);
    private static final Comparator<Unit> IN_ORDER =
            Comparator.comparingInt(Unit::rank).thenComparing(Unit::first, BY_AGE);

    private final Map<String, OutboxEntry> rows = new LinkedHashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final Map<String, Long> unitsOfLastBatch;
    private final Set<String> through = new HashSet<>();
    private final Map<DraftId, String> oldestOpen = new HashMap<>();

    Waiting(List<OutboxEntry> pending) {
        var bundles = pending.stream()
                .filter(e -> e.state() == EntryState.QUEUED)
                .flatMap(e -> e.envelope().bundleId().stream())
                .collect(Collectors.toSet());
        pending.stream()
                .filter(e -> e.state() == EntryState.QUEUED || belongsTo(bundles, e))
                .sorted(BY_AGE)
                .forEach(e -> rows.put(e.row(), e));
        unitsOfLastBatch = units().stream().collect(Collectors.groupingBy(Unit::lastBatch, Collectors.counting()));
    }

    private static boolean belongsTo(Set<String> bundles, OutboxEntry e) {
        return e.state() != EntryState.CLOSED
                && e.envelope().bundleId().filter(bundles::contains).isPresent();
    }

    /** Rows that stood open when the run began. */
    List<OutboxEntry> open() {
        return rows.values().stream().filter(e -> e.state() == EntryState.QUEUED).toList();
    }

    /** Everything that still has an open row, in the order of claiming. */
    List<Unit> units() {
        Map<String, Map<DraftId, OutboxEntry>> units = new LinkedHashMap<>();
        for (var row : rows.values()) {
            var key = row.envelope().bundleId().map(b -> "bundle " + b).orElse(row.row());
            units.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(row.id(), row);
        }
        return units.values().stream()
                .map(members -> new Unit(new ArrayList<>(members.values())))
                .filter(u -> u.open().findAny().isPresent())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Units that may be sent now. */
    List<Unit> sendable() {
        return units().stream().filter(this::sendable).toList();
    }

    private boolean sendable(Unit unit) {
        return !waitsForOthers(unit)
                && unit.members().stream().noneMatch(e -> through.contains(e.row()) || earlierOpen(e));
    }

    /** A bundle goes only when every member is there and none stands blocked. */
    boolean waitsForOthers(Unit unit) {
        boolean standing = unit.members().stream()
                .allMatch(e -> e.state() == EntryState.QUEUED || e.state() == EntryState.ACCEPTED);
        return !standing || unit.bundle() && unit.members().size() < 2;
    }

    /** An earlier row of the same piece is still without a result. */
    boolean earlierOpen(OutboxEntry entry) {
        if (oldestOpen.isEmpty()) {
            open().forEach(e -> oldestOpen.putIfAbsent(e.id(), e.row()));
        }
        return entry.state() == EntryState.QUEUED
                && !entry.row().equals(oldestOpen.get(entry.id()));
    }

    /** Units of the last batch this unit was in, when the run began. */
    long inLastBatch(Unit unit) {
        return unitsOfLastBatch.getOrDefault(unit.lastBatch(), 1L);
    }

    void put(OutboxEntry entry) {
        rows.put(entry.row(), entry);
        oldestOpen.clear();
    }

    /** Counts a send; returns how many there were in this run. */
    int tried(String row) {
        return tries.merge(row, 1, Integer::sum);
    }

    /** The portal took nothing of that send. */
    void untried(String row) {
        tries.merge(row, -1, Integer::sum);
    }

    int tries(String row) {
        return tries.getOrDefault(row, 0);
    }

    /** Not to be tried again in this run. */
    void through(String row) {
        through.add(row);
    }
}
