package org.xinxiyuan.outbox.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.review.Approved;

/** An outbox in memory that the tests look into; can be told to run out of disk. */
final class OutboxInHand implements Outbox {
    private Map<String, OutboxEntry> rows = new LinkedHashMap<>();
    private final Map<DraftId, Long> portal = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();
    final List<String> claims = new ArrayList<>();
    boolean diskFull;
    int withdrawals;

    void put(OutboxEntry... entries) {
        List.of(entries).forEach(e -> rows.put(e.row(), e));
    }

    OutboxEntry row(OutboxEntry like) {
        return rows.get(like.row());
    }

    EntryState state(OutboxEntry like) {
        return row(like).state();
    }

    String code(OutboxEntry like) {
        return row(like).progress().lastCode();
    }

    @Override
    public OutboxEntry add(Approved approved, String title, boolean urgent, Optional<String> quota, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OutboxEntry> add(Withdrawal withdrawal, Lane lane, String title, String content, String sha256) {
        of(withdrawal.id()).stream()
                .filter(e -> e.state() == EntryState.CONFLICT)
                .forEach(e -> change(e.row(), EntryState.CLOSED, "replaced"));
        var fresh = Pieces.withdrawal(0, "error");
        var key = new OutboxEntry.Key(
                "again-" + ++withdrawals, withdrawal.id(), lane, Operation.WITHDRAW, false, withdrawal.occurredAt());
        var frozen = new OutboxEntry.Frozen(content, sha256, title, List.of());
        var row = new OutboxEntry(key, frozen, fresh.envelope(), fresh.progress(), Optional.empty());
        put(row);
        return Optional.of(row);
    }

    @Override
    public List<OutboxEntry> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public List<OutboxEntry> of(DraftId id) {
        return rows.values().stream().filter(e -> e.id().equals(id)).toList();
    }

    @Override
    public List<OutboxEntry> claim(List<String> claimed, String batchId) {
        claimed.forEach(row -> {
            claims.add(row);
            rows.computeIfPresent(row, (k, e) -> e.state() == EntryState.QUEUED ? claimed(e, batchId) : e);
        });
        return claimed.stream().map(rows::get).filter(e -> e != null && e.state() == EntryState.SENDING).toList();
    }

    private OutboxEntry claimed(OutboxEntry e, String batchId) {
        long highest = Math.max(
                portalRevision(e.id()),
                of(e.id()).stream().mapToLong(o -> o.envelope().revision().orElse(0L)).max().orElse(0));
        var was = e.envelope();
        var envelope = e.claimed()
                ? was
                : new Envelope(
                        was.signOff(),
                        was.quotaId(),
                        was.bundleId(),
                        Optional.of(highest + 1),
                        Optional.of(portalRevision(e.id())));
        var p = e.progress();
        var progress = new Progress(
                EntryState.SENDING, p.attempts() + 1, Optional.of(batchId), p.notADuplicate(), p.lastCode());
        return new OutboxEntry(e.key(), e.frozen(), envelope, progress, e.receipt());
    }

    @Override
    public void accept(String row, Receipt receipt) {
        if (diskFull) {
            throw new WorkstationException("store.disk-full");
        }
        rows.computeIfPresent(row, (k, e) -> new OutboxEntry(
                e.key(), e.frozen(), e.envelope(), in(e, EntryState.ACCEPTED, "", 0), Optional.of(receipt)));
        portal.merge(receipt.triple().id(), receipt.triple().revision(), Math::max);
    }

    @Override
    public void requeue(String row, String code) {
        change(row, EntryState.QUEUED, code);
    }

    @Override
    public void putBack(String row, String code) {
        replace(row, e -> in(e, EntryState.QUEUED, code, -1));
    }

    @Override
    public void block(String row, String code) {
        change(row, EntryState.BLOCKED, code);
    }

    @Override
    public void close(String row, String code) {
        change(row, EntryState.CLOSED, code);
    }

    @Override
    public void conflict(String row, long portalRevision) {
        portal.put(rows.get(row).id(), portalRevision);
        change(row, EntryState.CONFLICT, "base_conflict");
    }

    @Override
    public void together(Runnable acts) {
        var before = new LinkedHashMap<>(rows);
        try {
            acts.run();
        } catch (WorkstationException failed) {
            rows = before;
            throw failed;
        }
    }

    @Override
    public void takeBack(String row) {
        rows.remove(row);
    }

    @Override
    public void notADuplicate(String row) {
        replace(row, e -> new Progress(EntryState.QUEUED, 0, Optional.empty(), true, ""));
    }

    @Override
    public int recover() {
        var sending = rows.values().stream().filter(e -> e.state() == EntryState.SENDING).toList();
        sending.forEach(e -> change(e.row(), EntryState.QUEUED, "recovered"));
        return sending.size();
    }

    @Override
    public long portalRevision(DraftId id) {
        return portal.getOrDefault(id, 0L);
    }

    @Override
    public void portalHolds(DraftId id, long revision) {
        portal.merge(id, revision, Math::max);
    }

    private void change(String row, EntryState state, String code) {
        replace(row, e -> in(e, state, code, 0));
    }

    private void replace(String row, Function<OutboxEntry, Progress> progress) {
        UnaryOperator<OutboxEntry> changed = e ->
                new OutboxEntry(e.key(), e.frozen(), e.envelope(), progress.apply(e), e.receipt());
        rows.computeIfPresent(row, (k, e) -> changed.apply(e));
    }

    private static Progress in(OutboxEntry e, EntryState state, String code, int attempts) {
        var p = e.progress();
        return new Progress(state, p.attempts() + attempts, p.batchId(), p.notADuplicate(), code);
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
