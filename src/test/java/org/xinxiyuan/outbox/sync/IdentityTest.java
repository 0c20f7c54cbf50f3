package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.outbox.sync.Pieces.notice;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Connection.Seen;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;

/** Another portal, a restored portal, an expired cursor. */
class IdentityTest extends Desk {
    @Test
    void anotherPortalUnderTheSameAddressIsAskedAboutFirst() {
        outbox.put(notice(1));
        connection.seen("county-000000", "e-1");
        assertEquals("portal_changed", stop(run()));
        assertEquals(List.of("meta"), portal.calls);
        assertEquals(Optional.of(new Seen("county-000000", "e-1")), connection.seen);
    }

    @Test
    void afterARestoreWhatThePortalLostIsSentAgainWithTheSameBytes() {
        outbox.put(notice(1), notice(2));
        run();
        var first = portal.bytes.get(0);
        portal.receipts.keySet().removeIf(t -> t.id().equals(notice(1).id()));
        portal.revisions.remove(notice(1).id());
        portal.epoch = "e-2";
        run();
        assertState(EntryState.ACCEPTED, notice(1), notice(2));
        assertEquals(2, portal.receipts.size());
        assertEquals(List.of(notice(1).id()), portal.batches.get(1));
        assertTrue(first.contains(portal.bytes.get(1).substring(40, portal.bytes.get(1).length() - 2)));
        assertEquals(1, feed.forgotten);
        assertEquals("e-2", connection.seen.orElseThrow().epoch());
    }

    @Test
    void anExpiredCursorStartsTheFeedAnew() {
        feed.cursor = Optional.of("old");
        portal.pages.add(Trouble.of(Kind.CURSOR_EXPIRED, "cursor_expired"));
        var report = run();
        assertTrue(report.stop().isEmpty());
        assertEquals(List.of("meta", "changes old", "changes -", "changes end"), portal.calls);
    }

    @Test
    void aCursorThatIsAlwaysExpiredDoesNotGoRoundForEver() {
        for (int i = 0; i < 5; i++) {
            portal.pages.add(Trouble.of(Kind.CURSOR_EXPIRED, "cursor_expired"));
        }
        assertEquals("cursor_expired", stop(run()));
    }

    @Test
    void aFeedThatDoesNotMoveIsNoFeed() {
        feed.cursor = Optional.of("c");
        portal.pages.add(new Got<>(new Feed.Page(List.of(), "c", true)));
        outbox.put(notice(1));
        assertEquals("protocol_error", stop(run()));
        assertState(EntryState.QUEUED, notice(1));
    }
}
