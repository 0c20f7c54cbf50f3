package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.MemoryOutbox;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.review.Releases;
import org.xinxiyuan.store.Store;

/** Whatever breaks, wherever: each piece has one effect and one receipt, and the same bytes on every way. */
class NothingLostNothingDoubledTest {
    private static final Clock CLOCK = Clock.fixed(Pieces.SIGNED, ZoneOffset.UTC);
    private static final int PIECES = 14;

    @TempDir
    Path dir;

    @Test
    void overAnOutboxInMemory() {
        for (long seed = 0; seed < 400; seed++) {
            survives(seed, 12, new MemoryOutbox());
        }
    }

    @Test
    void overTheStoreOnDisk() {
        for (long seed = 0; seed < 6; seed++) {
            try (var store = Store.create(dir.resolve("home" + seed), "清河镇 2026 a b c", CLOCK)) {
                survives(seed, 12, store.outbox());
            }
        }
    }

    private static void survives(long seed, int blows, Outbox outbox) {
        var portal = new PortalInHand();
        var misfortune = new Misfortune(seed, blows, portal);
        queue(outbox);
        var feed = new FeedInHand();
        var connection = new ConnectionInHand();
        for (int run = 0; run < 60; run++) {
            for (int batch = 0; batch < 40; batch++) {
                portal.batchFaults.add(misfortune::batch);
            }
            try {
                new SyncRun(misfortune.mortal(outbox), feed, connection, portal, CLOCK).run((d, t) -> true);
            } catch (Misfortune.Killed killed) {
                // the next run is the next start
            }
            if (run == (int) (seed % 5)) {
                withdraw(outbox);
            }
        }
        check(seed, outbox, portal);
    }

    private static void queue(Outbox outbox) {
        for (int i = 1; i <= PIECES; i++) {
            var bundle = i < 3 ? Optional.of("b1") : i < 6 ? Optional.of("b2") : Optional.<String>empty();
            var release = Releases.release(Pieces.id(i), Pieces.notice(i).frozen().content(), bundle);
            outbox.add(Releases.approved(release), "第" + i + "件", i == 9, Optional.empty(), Pieces.SIGNED.plusSeconds(i));
        }
    }

    private static void withdraw(Outbox outbox) {
        var content = "{\"occurredAt\":\"2026-03-03T08:40:00+08:00\",\"reason\":\"error\"}";
        var at = Pieces.SIGNED.plusSeconds(999);
        var withdrawal = new Withdrawal(Pieces.id(PIECES), Withdrawal.Reason.ERROR, "", at);
        outbox.add(withdrawal, Lane.DISCLOSURE, "撤回", content, Pieces.sha256(content));
    }

    private static void check(long seed, Outbox outbox, PortalInHand portal) {
        var rows = outbox.all();
        assertTrue(
                rows.stream().allMatch(e -> e.state() == EntryState.ACCEPTED),
                () -> "seed " + seed + ": " + rows.stream().map(e -> e + " " + e.progress()).toList());
        var held = rows.stream().map(e -> e.receipt().orElseThrow().triple()).collect(Collectors.toSet());
        assertEquals(portal.receipts.keySet(), held, () -> "seed " + seed);
        var numbers = rows.stream().map(e -> e.receipt().orElseThrow().receiptNo()).collect(Collectors.toSet());
        assertEquals(numbers(portal), numbers, () -> "seed " + seed);
        assertTrue(portal.sent.values().stream().allMatch(forms -> forms.size() == 1), () -> "seed " + seed);
        IntStream.range(1, PIECES).forEach(i -> assertEquals(1, outbox.of(Pieces.id(i)).size()));
        for (var batch : portal.batches) {
            assertEquals(batch.contains(Pieces.id(1)), batch.contains(Pieces.id(2)), () -> "seed " + seed);
            assertEquals(batch.contains(Pieces.id(3)), batch.contains(Pieces.id(5)), () -> "seed " + seed);
        }
    }

    private static Set<String> numbers(PortalInHand portal) {
        return portal.receipts.values().stream().map(Receipt::receiptNo).collect(Collectors.toSet());
    }
}
