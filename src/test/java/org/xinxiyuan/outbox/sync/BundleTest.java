package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.outbox.sync.Pieces.attached;
import static org.xinxiyuan.outbox.sync.Pieces.bundled;
import static org.xinxiyuan.outbox.sync.Pieces.notice;
import static org.xinxiyuan.outbox.sync.PortalInHand.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

/** Document and interpretation travel together or not at all. */
class BundleTest extends Desk {
    private final OutboxEntry document = bundled(notice(50), "b1");
    private final OutboxEntry interpretation = bundled(notice(51), "b1");
    private final OutboxEntry other = notice(60);

    @BeforeEach
    void queueThem() {
        outbox.put(document, interpretation, other);
    }

    @Test
    void isNeverSplitBetweenTwoBatches() {
        IntStream.rangeClosed(1, 49).forEach(i -> outbox.put(notice(i)));
        portal.limits = limits(50, 4 << 20);
        run();
        assertEquals(List.of(49, 3), portal.batches.stream().map(List::size).toList());
        assertTrue(portal.batches.get(1).containsAll(List.of(document.id(), interpretation.id())));
    }

    @Test
    void largerThanABatchIsHeldWithBothNumbersAndTheRestGoOn() {
        portal.limits = limits(1, 4 << 20);
        var report = run();
        assertState(EntryState.BLOCKED, document, interpretation);
        assertEquals("bundle_too_large", outcome(report, document).code());
        assertEquals(List.of("现为 2 件", "上限 1 件"), outcome(report, document).findings());
        assertState(EntryState.ACCEPTED, other);
    }

    @Test
    void aLikelyDuplicateOfOneHoldsTheWholeBundle() {
        portal.matches.add(new Match(interpretation.row(), Pieces.id(99), 1, "公告51", "published"));
        run();
        assertState(EntryState.BLOCKED, document, interpretation);
        assertState(EntryState.ACCEPTED, other);
    }

    @Test
    void whenOneIsRefusedTheOtherWaitsAsSigned() {
        portal.answer(interpretation, 9, refused(422, "pii_found", "after_edit"));
        portal.answer(document, 9, refused(424, "bundle_refused", "after_edit"));
        var report = run();
        assertState(EntryState.BLOCKED, interpretation);
        assertState(EntryState.QUEUED, document);
        assertEquals("bundle_refused", outcome(report, document).code());
        assertState(EntryState.ACCEPTED, other);
        assertEquals("bundle_waits", outcome(run(), document).code());
        assertEquals(1, portal.batches.size());
    }

    @Test
    void theOtherGoesWithTheRowThatReplacesTheRefusedOne() {
        portal.answer(interpretation, 1, refused(422, "pii_found", "after_edit"));
        portal.answer(document, 1, refused(424, "bundle_refused", "after_edit"));
        run();
        outbox.close(interpretation.row(), "replaced");
        var key = interpretation.key();
        var mended = new OutboxEntry(
                new OutboxEntry.Key(
                        "row-mended",
                        key.id(),
                        key.lane(),
                        key.operation(),
                        false,
                        key.queuedAt().plusSeconds(900)),
                interpretation.frozen(),
                interpretation.envelope(),
                interpretation.progress(),
                Optional.empty());
        outbox.put(mended);
        run();
        assertState(EntryState.ACCEPTED, document, mended);
        assertEquals(List.of(document.id(), interpretation.id()), portal.batches.get(1));
    }

    @Test
    void aMissingResultOfOneSendsTheWholeBundleAgain() {
        portal.answer(interpretation, 1, new Delivery.Unknown("protocol_error"));
        run();
        assertState(EntryState.ACCEPTED, document, interpretation);
        assertEquals(List.of(document.id(), interpretation.id()), portal.batches.get(1));
        assertEquals(3, portal.receipts.size());
    }

    @Test
    void waitsForTheAttachmentsOfAllItsMembers() {
        outbox.put(attached(interpretation, "一图读懂.png"));
        run();
        assertEquals(List.of(other.id()), portal.batches.get(0));
        assertEquals(List.of(document.id(), interpretation.id()), portal.batches.get(1));
    }

    @Test
    void aMemberAloneWaitsForTheOther() {
        outbox.takeBack(interpretation.row());
        assertEquals("bundle_waits", outcome(run(), document).code());
        assertState(EntryState.QUEUED, document);
    }

    @Test
    void aBundleThatBreaksTheBatchIsFoundByHalvingAndStaysWhole() {
        portal.batchFaults.add(e -> Trouble.of(Kind.TOO_LARGE, "too_large"));
        run();
        assertState(EntryState.ACCEPTED, document, interpretation, other);
        assertTrue(portal.batches.stream()
                .allMatch(b -> b.contains(document.id()) == b.contains(interpretation.id())));
    }

    private Limits limits(int items, long bytes) {
        var l = portal.limits;
        return new Limits(items, bytes, l.maxItemBytes(), l.maxAttachmentBytes(), 20, l.chunkBytes());
    }
}
