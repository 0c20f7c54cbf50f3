package org.xinxiyuan.outbox.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/**
 * Before an id is sent for the first time (查重): what the portal already has that looks the same, from a second or a
 * reinstalled device. A match holds the whole bundle for a person.
 */
final class Duplicates {
    static final String CODE = "likely_duplicate";
    private static final int PER_REQUEST = 100;

    private final Ports ports;
    private final Session session;
    private final Waiting waiting;

    Duplicates(Ports ports, Session session, Waiting waiting) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
    }

    void hold() {
        var toAsk = waiting.sendable().stream()
                .flatMap(Unit::open)
                .filter(this::unasked)
                .toList();
        for (int from = 0; from < toAsk.size() && session.goesOn(); from += PER_REQUEST) {
            ask(toAsk.subList(from, Math.min(toAsk.size(), from + PER_REQUEST)));
        }
    }

    private boolean unasked(OutboxEntry entry) {
        return entry.key().operation() == Operation.PUT
                && !entry.progress().notADuplicate()
                && ports.outbox().neverSent(entry.id());
    }

    private void ask(List<OutboxEntry> entries) {
        var questions =
                entries.stream().flatMap(e -> OutgoingJson.question(e).stream()).toList();
        var answer = session.valueOf(ports.portal().find(questions));
        if (answer.isEmpty()) {
            entries.forEach(this::later);
            return;
        }
        var byRow = answer.get().stream()
                .filter(m -> entries.stream().noneMatch(e -> sameRow(e, m) && e.id().equals(m.id())))
                .collect(Collectors.groupingBy(Portal.Match::row));
        var matched = new HashSet<>(byRow.keySet());
        waiting.units().stream()
                .filter(u -> u.openRows().stream().anyMatch(matched::contains))
                .forEach(u -> block(u, byRow));
    }

    private static boolean sameRow(OutboxEntry entry, Portal.Match match) {
        return entry.row().equals(match.row());
    }

    private void later(OutboxEntry entry) {
        waiting.through(entry.row());
        if (!session.stopped()) {
            session.settle(entry, Result.WAITING, "not_asked", List.of());
        }
    }

    private void block(Unit unit, Map<String, List<Portal.Match>> matches) {
        Set<String> rows = new HashSet<>(unit.openRows());
        unit.members().stream().filter(e -> rows.contains(e.row())).forEach(e -> {
            var alike = matches.getOrDefault(e.row(), List.of());
            ports.outbox().block(e.row(), CODE);
            ports.outbox().told(e.row(), new Told(List.of(), alike));
            waiting.through(e.row());
            session.settle(e, Result.BLOCKED, CODE, List.of(), alike);
        });
    }
}
