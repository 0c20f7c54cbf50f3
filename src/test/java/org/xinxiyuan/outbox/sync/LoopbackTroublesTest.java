package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.portal.Wire;

/** Two machines with one piece, a clock that is a year behind, a portal that was restored, all over real sockets. */
class LoopbackTroublesTest extends Loopback {
    private static final String OTHER_DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e66";

    private final OkHttpClient client = Wire.client();
    private final OutboxInHand second = new OutboxInHand();
    private final ConnectionInHand secondConnection = new ConnectionInHand();

    private SyncReport syncSecond() {
        return run(second, secondConnection, Wire.client(), Clock.systemUTC());
    }

    @Test
    void twoMachinesThatSendTheSamePiecesAtOnceHoldTheSameReceipts() {
        secondConnection.register(registered(OTHER_DEVICE));
        var pieces = IntStream.range(1, 41).mapToObj(this::notice).toList();
        pieces.forEach(second::put);
        sent(pieces);
        var other = CompletableFuture.supplyAsync(this::syncSecond);
        sync(client);
        other.join();
        for (var piece : pieces) {
            var mine = outbox.row(piece).receipt().orElseThrow();
            var theirs = second.row(piece).receipt().orElseThrow();
            assertEquals(mine.receiptNo(), theirs.receiptNo());
            assertTrue(mine.replayed() != theirs.replayed(), "one effect");
        }
    }

    /** Claimed before: a copied workspace sends what it had claimed, and nobody is asked about likely duplicates. */
    private void sent(List<OutboxEntry> pieces) {
        for (var rows : List.of(outbox, second)) {
            rows.claim(pieces.stream().map(OutboxEntry::row).toList(), "batch");
            rows.recover();
        }
    }

    @Test
    void aCopiedMachineThatChangedThePieceIsToldAndOverwritesNothing() {
        secondConnection.register(registered(OTHER_DEVICE));
        var piece = notice(1);
        var changed = disclosure(1, "notice", "0603");
        changed.put("title", "清河镇第1件（改）");
        var theirs = queue(1, Lane.DISCLOSURE, changed);
        second.put(theirs);
        outbox.put(piece);
        sync(client);
        assertState(EntryState.ACCEPTED, piece);
        syncSecond();
        assertTrue(
                List.of(EntryState.BLOCKED, EntryState.CONFLICT).contains(second.state(theirs)),
                () -> second.state(theirs) + " " + second.code(theirs));
        assertTrue(county.everyValue().stream().noneMatch(v -> v.contains("（改）")));
    }

    @Test
    void aClockSetBackAYearChangesNeitherOrderNorEffect() {
        var before = notice(1);
        sync(client);
        var yearBehind = Clock.offset(Clock.systemUTC(), Duration.ofDays(-365));
        var after = notice(2);
        var gone = Pieces.withdrawal(1, "error");
        outbox.put(gone);
        var report = run(outbox, connection, client, yearBehind);
        assertTrue(report.stop().isEmpty(), report::toString);
        assertTrue(report.notices().stream().anyMatch(n -> n.contains("校准时间")));
        assertState(EntryState.ACCEPTED, before, after, gone);
        assertEquals(2L, outbox.row(gone).receipt().orElseThrow().triple().revision());
    }

    @Test
    void aPortalPutBackFromItsBackupIsGivenAgainWhatItForgot() {
        var kept = notice(1);
        sync(client);
        county.backup().take();
        var forgotten = IntStream.range(2, 8).mapToObj(this::notice).toList();
        sync(client);
        county.backup().putBack();
        assertFalse(county.everyValue().contains(forgotten.get(0).id().value()));
        var report = sync(client);
        assertTrue(report.stop().isEmpty(), report::toString);
        assertState(EntryState.ACCEPTED, kept);
        for (var piece : forgotten) {
            assertState(EntryState.ACCEPTED, piece);
            assertTrue(county.everyValue().contains(piece.id().value()));
        }
        assertEquals(Map.of(), repeated());
    }

    /** Receipt numbers that stand in two rows. */
    private Map<String, Long> repeated() {
        var numbers = outbox.all().stream()
                .map(e -> e.receipt().orElseThrow().receiptNo())
                .collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        numbers.values().removeIf(n -> n == 1);
        return numbers;
    }
}
