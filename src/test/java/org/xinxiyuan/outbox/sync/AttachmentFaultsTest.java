package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.outbox.sync.Pieces.attached;
import static org.xinxiyuan.outbox.sync.Pieces.notice;
import static org.xinxiyuan.outbox.sync.Pieces.sha256;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

/** The rows of the fault table that are about attachments. */
class AttachmentFaultsTest extends Desk {
    private final OutboxEntry one = attached(notice(1), "甲.pdf");
    private final OutboxEntry two = attached(notice(2), "乙.pdf");
    private final OutboxEntry plain = notice(3);

    @BeforeEach
    void queueThem() {
        outbox.put(one, two, plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsupported_type", "file_changed", "file_missing", "pii_found"})
    void aFileThatIsNotTakenBlocksItsPieceNamesItAndTheRestGoOn(String code) {
        portal.uploadFaults.add(Trouble.of(Kind.REFUSED, code));
        var report = run();
        assertState(EntryState.BLOCKED, one);
        assertEquals(code, outcome(report, one).code());
        assertEquals("甲.pdf", outcome(report, one).findings().get(0));
        assertState(EntryState.ACCEPTED, two, plain);
    }

    @Test
    void aFileTooLargeForThePortalIsHeldWithBothNumbers() {
        portal.uploadFaults.add(new Trouble<>(Kind.TOO_LARGE, "too_large", Optional.empty(), Optional.of(5L)));
        var report = run();
        assertEquals("attachment_too_large", outbox.code(one));
        assertEquals(List.of("甲.pdf", "现为 5 字节", "上限 5 字节"), outcome(report, one).findings());
    }

    @Test
    void aFileOverTheKnownLimitIsNotEvenSent() {
        var l = portal.limits;
        portal.limits = new Limits(100, l.maxBatchBytes(), l.maxItemBytes(), 4, 20, l.chunkBytes());
        assertEquals("attachment_too_large", outcome(run(), one).code());
        assertTrue(portal.uploads.isEmpty());
        assertState(EntryState.ACCEPTED, plain);
    }

    @Test
    void aDamagedUploadStartsAgainAndThenFits() {
        portal.uploadFaults.add(Trouble.of(Kind.REFUSED, "hash_mismatch"));
        portal.uploadFaults.add(Trouble.of(Kind.REFUSED, "hash_mismatch"));
        run();
        assertState(EntryState.ACCEPTED, one, two, plain);
        assertEquals(3, portal.uploads.stream().filter(sha256("甲.pdf")::equals).count());
    }

    @Test
    void anUploadDamagedThreeTimesBlocksItsPiece() {
        for (int i = 0; i < 3; i++) {
            portal.uploadFaults.add(Trouble.of(Kind.REFUSED, "hash_mismatch"));
        }
        run();
        assertState(EntryState.BLOCKED, one);
        assertEquals("hash_mismatch", outbox.code(one));
        assertState(EntryState.ACCEPTED, two, plain);
    }

    @Test
    void anUploadThatIsCutStopsTheRunAfterWhatWasReadyHasGone() {
        portal.uploadFaults.add(Trouble.of(Kind.UNKNOWN, "cut"));
        assertEquals("cut", stop(run()));
        assertState(EntryState.ACCEPTED, plain);
        assertState(EntryState.QUEUED, one, two);
    }

    @Test
    void anAttachmentThePortalHasLostIsBroughtAgainAndThePieceWithIt() {
        var hints = new Delivery.Hints(List.of(), List.of(sha256("甲.pdf")), Optional.empty(), Optional.empty());
        portal.answer(one, 1, new Delivery.Refused(424, "attachment_missing", "now", hints));
        run();
        assertState(EntryState.ACCEPTED, one, two);
        assertEquals(2, portal.uploads.stream().filter(sha256("甲.pdf")::equals).count());
    }

    @Test
    void anAttachmentThePortalLosesThreeTimesIsForAPerson() {
        var hints = new Delivery.Hints(List.of(), List.of(sha256("甲.pdf")), Optional.empty(), Optional.empty());
        portal.answer(one, 99, new Delivery.Refused(424, "attachment_missing", "now", hints));
        run();
        assertState(EntryState.BLOCKED, one);
        assertEquals(3, portal.batches.stream().filter(b -> b.contains(one.id())).count());
    }
}
