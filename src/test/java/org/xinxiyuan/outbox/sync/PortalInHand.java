package org.xinxiyuan.outbox.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Receipt;

/**
 * A portal in memory that keeps its promise (one effect per triple, bundles whole) and can be told to break: before it
 * has read, after it has committed, for one piece, or by saying nonsense.
 */
final class PortalInHand implements Portal {
    final Map<Receipt.Triple, Receipt> receipts = new LinkedHashMap<>();
    final Map<DraftId, Long> revisions = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<List<DraftId>> batches = new ArrayList<>();
    final List<String> bytes = new ArrayList<>();
    /** Every form a row ever had on the wire. */
    final Map<String, Set<String>> sent = new HashMap<>();
    final Map<DraftId, Delivery> answers = new HashMap<>();
    final Map<DraftId, Integer> times = new HashMap<>();
    final Set<DraftId> poison = new HashSet<>();
    final Set<String> files = new HashSet<>();
    final List<String> uploads = new ArrayList<>();
    final List<Match> matches = new ArrayList<>();
    final Deque<Answer<Feed.Page>> pages = new ArrayDeque<>();
    /** What becomes of the next batches: empty is an honest answer. */
    final Deque<Function<List<OutboxEntry>, Answer<List<Delivery>>>> batchFaults = new ArrayDeque<>();
    final Deque<Answer<Boolean>> uploadFaults = new ArrayDeque<>();
    final Deque<Answer<Meta>> metas = new ArrayDeque<>();
    Optional<Trouble<?>> findFault = Optional.empty();
    List<String> features = List.of("reports");
    Instant now = Pieces.SIGNED;
    String portalId = "county-990123";
    String epoch = "e-1";
    Meta.Limits limits = new Meta.Limits(100, 4 << 20, 1 << 20, 50 << 20, 20, 1 << 20);
    /** Changes what is answered at last. */
    UnaryOperator<List<Delivery>> twist = UnaryOperator.identity();

    @Override
    public Answer<Meta> meta() {
        calls.add("meta");
        var honest = new Got<>(new Meta(new Meta.Identity(portalId, epoch, "云岭县"), now, limits, features));
        return metas.isEmpty() ? honest : metas.poll();
    }

    @Override
    public Answer<Feed.Page> changes(Optional<String> cursor) {
        calls.add("changes " + cursor.orElse("-"));
        return pages.isEmpty() ? new Got<>(new Feed.Page(List.of(), "end", false)) : pages.poll();
    }

    @Override
    public Answer<List<Match>> find(List<Question> questions) {
        calls.add("find " + questions.size());
        return findFault.<Answer<List<Match>>>map(Trouble::as).orElseGet(() -> new Got<>(matches));
    }

    @Override
    public Answer<Map<String, Long>> missing(List<String> sha256) {
        calls.add("missing " + sha256.size());
        Map<String, Long> missing = new HashMap<>();
        sha256.stream().filter(h -> !files.contains(h)).forEach(h -> missing.put(h, 0L));
        return new Got<>(missing);
    }

    @Override
    public Answer<Boolean> upload(String sha256, long size, long offset, Meta.Limits at) {
        calls.add("upload");
        uploads.add(sha256);
        if (!uploadFaults.isEmpty()) {
            return uploadFaults.poll();
        }
        files.add(sha256);
        return new Got<>(true);
    }

    @Override
    public Answer<List<Delivery>> deliver(String batchId, List<OutboxEntry> entries) {
        calls.add("batch " + entries.size());
        batches.add(entries.stream().map(OutboxEntry::id).toList());
        bytes.add(OutgoingJson.batch("", entries));
        entries.forEach(e -> sent.computeIfAbsent(e.row(), r -> new HashSet<>()).add(OutgoingJson.operation(e)));
        if (!batchFaults.isEmpty()) {
            return batchFaults.poll().apply(entries);
        }
        return process(entries);
    }

    Answer<List<Delivery>> process(List<OutboxEntry> entries) {
        if (entries.stream().anyMatch(e -> poison.contains(e.id()))) {
            return Trouble.of(Kind.UNKNOWN, "server_error");
        }
        return new Got<>(twist.apply(entries.stream().map(this::decide).toList()));
    }

    private Delivery decide(OutboxEntry entry) {
        if (answers.containsKey(entry.id()) && times.merge(entry.id(), -1, Integer::sum) != -1) {
            return answers.get(entry.id());
        }
        var revision = entry.envelope().revision().orElseThrow();
        var triple = new Receipt.Triple(entry.id(), revision, entry.frozen().sha256());
        if (receipts.containsKey(triple)) {
            var first = receipts.get(triple);
            return new Delivery.Accepted(new Receipt(
                    triple, first.state(), first.receivedAt(), first.receiptNo(), true, first.publication()));
        }
        long held = revisions.getOrDefault(entry.id(), 0L);
        if (held > 0 && entry.envelope().baseRevision().orElseThrow() != held) {
            return refused(409, "base_conflict", "never", Optional.of(held));
        }
        revisions.put(entry.id(), revision);
        var number = "R" + (receipts.size() + 1);
        receipts.put(triple, new Receipt(triple, "received", now, number, false, Optional.empty()));
        return new Delivery.Accepted(receipts.get(triple));
    }

    /** Answers so for this piece, as often as told. */
    void answer(OutboxEntry entry, int often, Delivery delivery) {
        answers.put(entry.id(), delivery);
        times.put(entry.id(), often);
    }

    static Delivery refused(int status, String code, String retry) {
        return refused(status, code, retry, Optional.empty());
    }

    static Delivery refused(int status, String code, String retry, Optional<Long> portalRevision) {
        return new Delivery.Refused(
                status,
                code,
                retry,
                new Delivery.Hints(List.of(), List.of(), Optional.empty(), portalRevision));
    }

    @Override
    public Answer<List<Receipt>> statuses(List<DraftId> ids) {
        calls.add("statuses " + ids.size());
        return new Got<>(receipts.values().stream()
                .filter(r -> ids.contains(r.triple().id()))
                .toList());
    }

    @Override
    public Answer<Held> held(DraftId id) {
        return Trouble.of(Kind.REFUSED, "not_found");
    }
}
