package org.xinxiyuan.outbox.sync;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

/** Claims a batch, sends it and settles it (认领、发送、结清). What a batch as a whole may suffer is decided here. */
final class Delivering {
    /** The portal was reached: what else waits may well get through. */
    private static final Set<String> REACHED = Set.of("cut", "server_error", "protocol_error");

    private static final int UNKNOWN_IN_A_ROW = 2;
    private final SecureRandom random = new SecureRandom();
    private final Ports ports;
    private final Session session;
    private final Waiting waiting;
    private final Settling settling;
    private final Limits limits;
    private final Batching batching;
    private int unknownInARow;

    Delivering(Ports ports, Session session, Waiting waiting, Stock stock, Limits limits) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
        this.limits = limits;
        settling = new Settling(ports, session, waiting, stock);
        batching = new Batching(waiting, limits);
    }

    /** Sends the first batch of these units. */
    void deliver(List<Unit> ready) {
        var units = batching.next(ready);
        var batchId = batchId();
        var entries = claim(units, batchId);
        if (entries.isEmpty()) {
            return;
        }
        var answer = ports.portal().deliver(batchId, entries);
        if (answer instanceof Answer.Got<List<Delivery>> got) {
            unknownInARow = 0;
            session.answered();
            stored(entries, () -> settle(entries, got.value()));
        } else {
            var trouble = (Trouble<List<Delivery>>) answer;
            var open = entries.stream().filter(e -> e.state() == EntryState.SENDING).toList();
            stored(entries, () -> troubled(open, units.size(), trouble));
        }
    }

    private void stored(List<OutboxEntry> entries, Runnable acts) {
        try {
            ports.outbox().together(acts);
        } catch (WorkstationException notStored) {
            entries.forEach(session::forget);
            throw notStored;
        }
    }

    private void settle(List<OutboxEntry> entries, List<Delivery> results) {
        for (int i = 0; i < entries.size(); i++) {
            var own = i < results.size() ? results.get(i) : new Delivery.Unknown("protocol_error");
            settling.settle(entries.get(i), own);
        }
    }

    /** The rows as claimed, settled members of a bundle between them; a unit somebody took back meanwhile is left. */
    private List<OutboxEntry> claim(List<Unit> units, String batchId) {
        var rows = units.stream().flatMap(u -> u.openRows().stream()).toList();
        Map<String, OutboxEntry> claimed = new HashMap<>();
        ports.outbox().claim(rows, batchId).forEach(e -> claimed.put(e.row(), e));
        for (var unit : units) {
            unit.openRows().forEach(waiting::tried);
            if (!claimed.keySet().containsAll(unit.openRows())) {
                leave(unit, claimed);
            }
        }
        return units.stream()
                .flatMap(u -> u.members().stream())
                .filter(e -> e.state() == EntryState.ACCEPTED || claimed.containsKey(e.row()))
                .map(e -> claimed.getOrDefault(e.row(), e))
                .toList();
    }

    private void leave(Unit unit, Map<String, OutboxEntry> claimed) {
        for (var row : unit.openRows()) {
            waiting.through(row);
            var entry = claimed.remove(row);
            if (entry != null) {
                settling.later(entry, "not_yet");
            }
        }
    }

    private void troubled(List<OutboxEntry> entries, int units, Trouble<List<Delivery>> trouble) {
        switch (trouble.kind()) {
            case UNKNOWN -> unknown(entries, units, trouble);
            case TOO_LARGE, REFUSED, CURSOR_EXPIRED -> isolate(entries, units, trouble);
            default -> {
                entries.forEach(e -> settling.later(e, trouble.code()));
                session.stop(trouble);
            }
        }
    }

    private void unknown(List<OutboxEntry> entries, int units, Trouble<List<Delivery>> trouble) {
        boolean reached = REACHED.contains(trouble.code());
        for (var entry : entries) {
            if (units == 1 && reached) {
                settling.failed(entry, trouble.code());
            } else {
                settling.requeued(entry, trouble.code());
            }
        }
        if (!reached || ++unknownInARow >= UNKNOWN_IN_A_ROW) {
            session.stop(trouble);
        }
    }

    /** The request was refused as a whole, nothing of it was taken: halves of it, down to the one that is refused. */
    private void isolate(List<OutboxEntry> entries, int units, Trouble<List<Delivery>> trouble) {
        unknownInARow = 0;
        if (units > 1) {
            batching.halve(units);
            entries.forEach(e -> settling.notTaken(e, trouble.code()));
            return;
        }
        var code = trouble.kind() == Kind.TOO_LARGE ? "too_large" : trouble.code();
        var findings = code.equals("too_large") ? numbers(entries, trouble) : List.<String>of();
        entries.forEach(e -> settling.block(e, code, findings));
    }

    private List<String> numbers(List<OutboxEntry> entries, Trouble<List<Delivery>> trouble) {
        int bytes = entries.stream().mapToInt(OutgoingJson::bytes).sum();
        return List.of("现为 " + bytes + " 字节", "上限 " + trouble.limit().orElse(limits.maxBatchBytes()) + " 字节");
    }

    /** A UUIDv7; order does not matter, only that no two are alike. */
    private String batchId() {
        long time = ports.clock().millis() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(time, random.nextLong() >>> 2 | 1L << 63).toString();
    }
}
