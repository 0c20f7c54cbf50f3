package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;

/** Outbox, feed, connection and portal in memory, and the run over them. */
abstract class Desk {
    final OutboxInHand outbox = new OutboxInHand();
    final FeedInHand feed = new FeedInHand();
    final ConnectionInHand connection = new ConnectionInHand();
    final PortalInHand portal = new PortalInHand();
    final SyncRun sync =
            new SyncRun(outbox, feed, connection, portal, Clock.fixed(Pieces.SIGNED, ZoneOffset.UTC));

    SyncReport run() {
        return sync.run((done, total) -> true);
    }

    void assertState(EntryState state, OutboxEntry... entries) {
        for (var entry : entries) {
            assertEquals(state, outbox.state(entry), () -> entry + " " + outbox.code(entry));
        }
    }

    Outcome outcome(SyncReport report, OutboxEntry entry) {
        return report.outcomes().stream()
                .filter(o -> o.piece().row().equals(entry.row()))
                .findFirst()
                .orElseThrow();
    }

    String stop(SyncReport report) {
        return report.stop().map(SyncReport.Stop::code).orElse("");
    }
}
