package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Frozen;
import org.xinxiyuan.outbox.OutboxEntry.Key;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.review.Approved;

/** A 待发箱 in memory, for tests. */
public final class MemoryOutbox implements Outbox {
    private static final Comparator<OutboxEntry> CLAIM_ORDER = Comparator.comparing(
                    (OutboxEntry e) -> e.key().operation() == Operation.PUT)
            .thenComparing(e -> !e.key().urgent())
            .thenComparing(e -> e.key().queuedAt());

    private final List<OutboxEntry> rows = new ArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Map<DraftId, Long> known = new HashMap<>();
    private final Map<DraftId, Long> highest = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();
    private int made;

    @Override
    public synchronized OutboxEntry add(
            Approved approved, String title, boolean urgent, Optional<String> quotaId, Instant at) {
        var release = approved.release();
        if (anyOpen(release.id())) {
            throw new WorkstationException("outbox.already-queued", release.id());
        }
        var key = new Key(newRow(), release.id(), release.subject().lane(), Operation.PUT, urgent, at);
        var envelope = new Envelope(
                Optional.of(approved.signOff()),
                quotaId,
                release.subject().bundleId(),
                Optional.empty(),
                Optional.empty());
        return insert(key, new Frozen(release.content(), release.sha256(), title, release.attachments()), envelope);
    }

    @Override
    public synchronized Optional<OutboxEntry> add(
            Withdrawal withdrawal, Lane lane, String title, String content, String sha256) {
        var id = withdrawal.id();
        boolean dropped = rows.removeIf(e -> e.id().equals(id)
                && e.key().operation() == Operation.PUT
                && !e.claimed()
                && (e.state() == EntryState.QUEUED || e.state() == EntryState.BLOCKED));
        if (dropped && highest.getOrDefault(id, 0L) == 0) {
            return Optional.empty();
        }
        if (of(id).stream().anyMatch(e -> e.state().open() && e.key().operation() == Operation.WITHDRAW)) {
            throw new WorkstationException("outbox.already-queued", id);
        }
        boolean waits = anyOpen(id);
        boolean first = withdrawal.reason() == Withdrawal.Reason.PII_FOUND;
        var key = new Key(newRow(), id, lane, Operation.WITHDRAW, first, withdrawal.occurredAt());
        var envelope =
                new Envelope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        if (waits) {
            waiting.add(key.row());
        }
        return Optional.of(insert(key, new Frozen(content, sha256, title, List.of()), envelope));
    }

    private OutboxEntry insert(Key key, Frozen frozen, Envelope envelope) {
        boolean waits = waiting.contains(key.row());
        if (!waits) {
            closeLeft(key.id());
        }
        var progress = new Progress(EntryState.QUEUED, 0, Optional.empty(), false, waits ? "after_put" : "");
        rows.add(new OutboxEntry(key, frozen, envelope, progress, Optional.empty()));
        return rows.get(rows.size() - 1);
    }

    private void closeLeft(DraftId id) {
        of(id).stream()
                .filter(e -> e.state() == EntryState.BLOCKED || e.state() == EntryState.CONFLICT)
                .forEach(e -> state(e.row(), EntryState.CLOSED, e.progress().lastCode()));
    }

    @Override
    public synchronized List<OutboxEntry> all() {
        return rows.stream().sorted(CLAIM_ORDER).toList();
    }

    @Override
    public synchronized List<OutboxEntry> of(DraftId id) {
        return rows.stream().filter(e -> e.id().equals(id)).toList();
    }

    @Override
    public synchronized List<OutboxEntry> claim(List<String> wanted, String batchId) {
        return wanted.stream()
                .filter(row -> rows.stream().anyMatch(e -> e.row().equals(row)) && !waiting.contains(row))
                .filter(row ->
                        find(row).state() == EntryState.QUEUED || find(row).state() == EntryState.ACCEPTED)
                .map(row -> claimed(row, batchId))
                .toList();
    }

    private OutboxEntry claimed(String row, String batchId) {
        return change(row, e -> {
            var envelope = e.envelope();
            if (!e.claimed()) {
                long revision = highest.merge(e.id(), 1L, Long::sum);
                envelope = new Envelope(
                        envelope.signOff(),
                        envelope.quotaId(),
                        envelope.bundleId(),
                        Optional.of(revision),
                        Optional.of(portalRevision(e.id())));
            }
            var state = e.state() == EntryState.QUEUED ? EntryState.SENDING : e.state();
            var progress = new Progress(
                    state,
                    e.progress().attempts() + 1,
                    Optional.of(batchId),
                    e.progress().notADuplicate(),
                    e.progress().lastCode());
            return new OutboxEntry(e.key(), e.frozen(), envelope, progress, e.receipt());
        });
    }

    @Override
    public synchronized void accept(String row, Receipt receipt) {
        var triple = receipt.triple();
        var entry = find(row);
        if (!triple.equals(new Receipt.Triple(
                entry.id(),
                entry.envelope().revision().orElse(0L),
                entry.frozen().sha256()))) {
            throw new WorkstationException("outbox.receipt-mismatch", row);
        }
        change(
                row,
                e -> new OutboxEntry(
                        e.key(),
                        e.frozen(),
                        e.envelope(),
                        e.progress(),
                        e.receipt()
                                .filter(r -> r.receiptNo().equals(receipt.receiptNo()))
                                .or(() -> Optional.of(receipt))));
        settle(row, EntryState.ACCEPTED, "");
        portalHolds(entry.id(), triple.revision());
    }

    @Override
    public synchronized void requeue(String row, String code) {
        var entry = find(row);
        if (entry.state() == EntryState.CLOSED || waiting.contains(row)) {
            return;
        }
        if (!entry.state().open() && anyOpen(entry.id())) {
            throw new WorkstationException("outbox.already-queued", entry.id());
        }
        state(row, EntryState.QUEUED, code);
    }

    @Override
    public synchronized void putBack(String row, String code) {
        int givenBack = find(row).state() == EntryState.SENDING ? 1 : 0;
        change(row, e -> new OutboxEntry(e.key(), e.frozen(), e.envelope(),
                new Progress(e.state(), e.progress().attempts() - givenBack, e.progress().batchId(),
                        e.progress().notADuplicate(), code),
                e.receipt()));
        requeue(row, code);
    }

    @Override
    public synchronized void close(String row, String code) {
        settle(row, EntryState.CLOSED, code);
    }

    @Override
    public synchronized void together(Runnable acts) {
        var before = List.copyOf(rows);
        try {
            acts.run();
        } catch (RuntimeException failed) {
            rows.clear();
            rows.addAll(before);
            throw failed;
        }
    }

    @Override
    public synchronized void block(String row, String code) {
        settle(row, EntryState.BLOCKED, code);
    }

    @Override
    public synchronized void conflict(String row, long portalRevision) {
        var id = find(row).id();
        portalHolds(id, portalRevision);
        known.put(id, portalRevision);
        settle(row, EntryState.CONFLICT, "base_conflict");
    }

    private void settle(String row, EntryState state, String code) {
        var entry = find(row);
        if (entry.state() == EntryState.CLOSED) {
            return;
        }
        state(row, state, code);
        of(entry.id()).stream().filter(e -> waiting.remove(e.row())).forEach(e -> {
            closeLeft(e.id());
            state(e.row(), EntryState.QUEUED, "");
        });
    }

    @Override
    public synchronized void takeBack(String row) {
        if (find(row).claimed()) {
            throw new WorkstationException("outbox.already-claimed", row);
        }
        waiting.remove(row);
        rows.remove(find(row));
    }

    @Override
    public synchronized void notADuplicate(String row) {
        change(
                row,
                e -> new OutboxEntry(
                        e.key(),
                        e.frozen(),
                        e.envelope(),
                        new Progress(
                                e.state(),
                                e.progress().attempts(),
                                e.progress().batchId(),
                                true,
                                e.progress().lastCode()),
                        e.receipt()));
        if (find(row).state() == EntryState.BLOCKED) {
            requeue(row, "");
        }
    }

    @Override
    public synchronized int recover() {
        var sending = rows.stream().filter(e -> e.state() == EntryState.SENDING).toList();
        sending.forEach(e -> state(e.row(), EntryState.QUEUED, e.progress().lastCode()));
        return sending.size();
    }

    @Override
    public synchronized long portalRevision(DraftId id) {
        return known.getOrDefault(id, 0L);
    }

    @Override
    public synchronized void portalHolds(DraftId id, long revision) {
        known.merge(id, revision, Math::max);
        highest.merge(id, revision, Math::max);
    }

    private boolean anyOpen(DraftId id) {
        return rows.stream().anyMatch(e -> e.id().equals(id) && e.state().open());
    }

    private void state(String row, EntryState state, String code) {
        change(
                row,
                e -> new OutboxEntry(
                        e.key(),
                        e.frozen(),
                        e.envelope(),
                        new Progress(
                                state,
                                e.progress().attempts(),
                                e.progress().batchId(),
                                e.progress().notADuplicate(),
                                code),
                        e.receipt()));
    }

    private OutboxEntry change(String row, UnaryOperator<OutboxEntry> how) {
        int at = rows.indexOf(find(row));
        rows.set(at, how.apply(rows.get(at)));
        return rows.get(at);
    }

    private OutboxEntry find(String row) {
        return rows.stream()
                .filter(e -> e.row().equals(row))
                .findFirst()
                .orElseThrow(() -> new WorkstationException("outbox.no-row", row));
    }

    private String newRow() {
        return "01955a01-0000-7000-8000-%012d".formatted(++made);
    }

    @Override
    public void told(String row, Told said) {
        told.put(row, said);
    }

    @Override
    public Map<String, Told> told() {
        var standing = new HashMap<String, Told>();
        all().stream()
                .filter(e -> e.state() == EntryState.BLOCKED || e.state() == EntryState.CONFLICT)
                .filter(e -> told.containsKey(e.row()))
                .forEach(e -> standing.put(e.row(), told.get(e.row())));
        return standing;
    }
}
