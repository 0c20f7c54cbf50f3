package org.xinxiyuan.outbox.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;

/**
 * After the portal was restored from a backup (另一数据世代): asks what it still holds of every accepted piece; where that
 * is absent or older, the last accepted row goes back to the queue with the same bytes.
 */
final class Reconciling {
    private static final int PER_REQUEST = 1000;

    private final Ports ports;
    private final Session session;

    Reconciling(Ports ports, Session session) {
        this.ports = ports;
        this.session = session;
    }

    /** True when everything is asked for and queued that has to be; only then is the new epoch remembered. */
    boolean complete() {
        ports.feed().forgetCursor();
        var last = lastAccepted();
        var held = held(List.copyOf(last.keySet()));
        if (held.isEmpty()) {
            return false;
        }
        var lost = last.values().stream().filter(e -> isLost(e, held.get())).toList();
        ports.outbox().together(() -> lost.forEach(e -> ports.outbox().requeue(e.row(), "epoch_changed")));
        session.notice("门户换了数据世代（从备份恢复过，或换了门户），已逐件对账：" + last.size() + " 件收过，其中 "
                + lost.size() + " 件门户上没有或较旧，按原样再发，收件号会是新的。");
        return true;
    }

    private Map<DraftId, OutboxEntry> lastAccepted() {
        var all = ports.outbox().all();
        var goesAnyway = all.stream()
                .filter(e -> e.state().open())
                .map(OutboxEntry::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(e -> e.state() == EntryState.ACCEPTED && !goesAnyway.contains(e.id()))
                .collect(Collectors.toMap(
                        OutboxEntry::id, e -> e, BinaryOperator.maxBy(Comparator.comparing(Reconciling::revision))));
    }

    private static long revision(OutboxEntry entry) {
        return entry.envelope().revision().orElse(0L);
    }

    private Optional<Map<DraftId, Long>> held(List<DraftId> ids) {
        Map<DraftId, Long> held = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PER_REQUEST) {
            if (!session.goesOn()) {
                return Optional.empty();
            }
            var part = ids.subList(from, Math.min(ids.size(), from + PER_REQUEST));
            var answer = session.valueOf(ports.portal().statuses(part));
            if (answer.isEmpty()) {
                notAnswered();
                return Optional.empty();
            }
            answer.get().stream().map(Receipt::triple).forEach(t -> held.put(t.id(), t.revision()));
        }
        return Optional.of(held);
    }

    private void notAnswered() {
        if (!session.stopped()) {
            session.stop(Kind.FATAL, "epoch_changed");
        }
    }

    private static boolean isLost(OutboxEntry entry, Map<DraftId, Long> held) {
        return held.getOrDefault(entry.id(), 0L) < revision(entry);
    }
}
