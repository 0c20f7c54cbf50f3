package org.xinxiyuan.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Withdrawal.Reason;
import org.xinxiyuan.review.Releases;

/** What every 待发箱 must do: frozen content, one envelope, nothing lost, nothing doubled. */
public abstract class OutboxContract {
    private static final DraftId ONE = id(1);
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123456789Z");
    private static final String SHA = "ab".repeat(32);

    protected abstract Outbox outbox();

    private static DraftId id(int n) {
        return new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa" + (10 + n));
    }

    private OutboxEntry put(DraftId id, String content) {
        return put(id, content, false, AT);
    }

    private OutboxEntry put(DraftId id, String content, boolean urgent, Instant at) {
        return outbox().add(Releases.approved(id, content), "题", urgent, Optional.of("2026-03/0603"), at);
    }

    private Optional<OutboxEntry> withdraw(DraftId id, Reason reason) {
        return outbox().add(new Withdrawal(id, reason, "", AT), Lane.DISCLOSURE, "题", "{\"w\":1}", SHA);
    }

    private OutboxEntry claim(OutboxEntry entry) {
        return outbox().claim(List.of(entry.row()), "batch").get(0);
    }

    private static Receipt receipt(OutboxEntry entry, String number) {
        var triple = new Receipt.Triple(
                entry.id(),
                entry.envelope().revision().orElseThrow(),
                entry.frozen().sha256());
        var publication = new Receipt.Publication(AT.plusSeconds(9), Optional.of("/p/1"), Optional.empty());
        return new Receipt(triple, "published", AT.plusSeconds(9), number, false, Optional.of(publication));
    }

    private OutboxEntry accepted(OutboxEntry entry) {
        var sending = claim(entry);
        outbox().accept(
                        sending.row(),
                        receipt(sending, "R-" + sending.envelope().revision().get()));
        return now(sending);
    }

    private OutboxEntry now(OutboxEntry entry) {
        return outbox().all().stream()
                .filter(e -> e.row().equals(entry.row()))
                .findFirst()
                .orElseThrow();
    }

    private static void throwsKey(String key, Executable act) {
        assertEquals(key, assertThrows(WorkstationException.class, act).key());
    }

    @Test
    void aQueuedReleaseIsFrozenAsItWasSigned() {
        var entry = put(ONE, "{\"a\":1}");
        var release = Releases.release(ONE, "{\"a\":1}");
        assertEquals(List.of(entry), outbox().all());
        assertEquals(List.of(entry), outbox().of(ONE));
        assertEquals(EntryState.QUEUED, entry.state());
        assertEquals(
                new OutboxEntry.Frozen(release.content(), release.sha256(), "题", release.attachments()),
                entry.frozen());
        assertEquals(Optional.of(Releases.signOff()), entry.envelope().signOff());
        assertEquals(Optional.of("2026-03/0603"), entry.envelope().quotaId());
        assertEquals(AT, entry.key().queuedAt());
        assertFalse(entry.claimed());
    }

    @Test
    void onePieceHasOneOpenRow() {
        var entry = put(ONE, "{\"a\":1}");
        throwsKey("outbox.already-queued", () -> put(ONE, "{\"a\":2}"));
        claim(entry);
        throwsKey("outbox.already-queued", () -> put(ONE, "{\"a\":2}"));
        put(id(2), "{\"a\":2}");
        assertEquals(2, outbox().all().size());
    }

    @Test
    void theFirstClaimWritesTheEnvelopeAndNoLaterOneChangesIt() {
        var entry = claim(put(ONE, "{\"a\":1}"));
        assertEquals(EntryState.SENDING, entry.state());
        assertEquals(Optional.of(1L), entry.envelope().revision());
        assertEquals(Optional.of(0L), entry.envelope().baseRevision());
        assertEquals(1, entry.progress().attempts());
        outbox().requeue(entry.row(), "unreachable");
        assertEquals("unreachable", now(entry).progress().lastCode());
        var again = outbox().claim(List.of(entry.row()), "second").get(0);
        assertEquals(entry.envelope(), again.envelope());
        assertEquals(2, again.progress().attempts());
        assertEquals(Optional.of("second"), again.progress().batchId());
    }

    @Test
    void aPortalThatTookNothingCostsNoAttempt() {
        var entry = claim(put(ONE, "{\"a\":1}"));
        outbox().putBack(entry.row(), "rate_limited");
        assertEquals(0, now(entry).progress().attempts());
        assertEquals(EntryState.QUEUED, now(entry).state());
        outbox().putBack(entry.row(), "unavailable");
        assertEquals(0, now(entry).progress().attempts(), "what was not sent is not given back");
    }

    @Test
    void aWithdrawalOfWhatIsGoneIsClosedWithoutAReceipt() {
        accepted(put(ONE, "{\"a\":1}"));
        var withdrawal = claim(withdraw(ONE, Reason.ERROR).orElseThrow());
        outbox().close(withdrawal.row(), "item_withdrawn");
        assertEquals(EntryState.CLOSED, now(withdrawal).state());
        assertEquals("item_withdrawn", now(withdrawal).progress().lastCode());
    }

    @Test
    void whatIsDoneTogetherIsDoneWholeOrNotAtAll() {
        var one = claim(put(ONE, "{\"a\":1}"));
        var two = claim(put(id(2), "{\"a\":2}"));
        throwsKey("outbox.no-row", () -> outbox().together(() -> {
            outbox().accept(one.row(), receipt(one, "R-1"));
            outbox().block("no such row", "pii_found");
        }));
        assertEquals(EntryState.SENDING, now(one).state());
        outbox().together(() -> {
            outbox().accept(one.row(), receipt(one, "R-1"));
            outbox().block(two.row(), "pii_found");
        });
        assertEquals(EntryState.ACCEPTED, now(one).state());
        assertEquals(EntryState.BLOCKED, now(two).state());
    }

    @Test
    void whatIsNotQueuedIsNotClaimed() {
        var entry = put(ONE, "{\"a\":1}");
        outbox().block(entry.row(), "likely_duplicate");
        assertEquals(List.of(), outbox().claim(List.of(entry.row(), "no such row"), "batch"));
        assertFalse(now(entry).claimed());
    }

    @Test
    void withdrawalsGoFirstThenUrgentPiecesThenByTime() {
        var late = put(id(1), "{\"a\":1}", false, AT.plusSeconds(5));
        var early = put(id(2), "{\"a\":2}", false, AT);
        var urgent = put(id(3), "{\"a\":3}", true, AT.plusSeconds(9));
        accepted(put(id(4), "{\"a\":4}", true, AT.minusSeconds(9)));
        accepted(put(id(5), "{\"a\":5}", true, AT.minusSeconds(8)));
        var withdrawal = withdraw(id(4), Reason.ERROR).orElseThrow();
        var leak = withdraw(id(5), Reason.PII_FOUND).orElseThrow();
        assertEquals(
                List.of(leak.row(), withdrawal.row(), urgent.row(), early.row(), late.row()),
                outbox().all().stream()
                        .filter(e -> e.state() == EntryState.QUEUED)
                        .map(OutboxEntry::row)
                        .toList());
    }

    @Test
    void aReceiptSettlesTheRowAndMovesTheBase() {
        var entry = accepted(put(ONE, "{\"a\":1}"));
        assertEquals(EntryState.ACCEPTED, entry.state());
        assertEquals(Optional.of(receipt(entry, "R-1")), entry.receipt());
        assertEquals(1, outbox().portalRevision(ONE));
        var next = claim(put(ONE, "{\"a\":2}"));
        assertEquals(Optional.of(2L), next.envelope().revision());
        assertEquals(Optional.of(1L), next.envelope().baseRevision());
    }

    @Test
    void aReceiptOfSomethingElseIsRefused() {
        var entry = claim(put(ONE, "{\"a\":1}"));
        var other = new Receipt(
                new Receipt.Triple(ONE, 1, "00".repeat(32)), "received", AT, "R-9", false, Optional.empty());
        throwsKey("outbox.receipt-mismatch", () -> outbox().accept(entry.row(), other));
        assertEquals(EntryState.SENDING, now(entry).state());
        assertEquals(0, outbox().portalRevision(ONE));
    }

    @Test
    void aReplayKeepsTheFirstReceipt() {
        var entry = accepted(put(ONE, "{\"a\":1}"));
        var first = entry.receipt().orElseThrow();
        var replay = new Receipt(first.triple(), "received", AT, "R-1", true, Optional.empty());
        outbox().accept(entry.row(), replay);
        assertEquals(first, now(entry).receipt().orElseThrow());
    }

    @Test
    void aSettledMemberOfABundleGoesAlongAndKeepsItsReceipt() {
        var entry = accepted(put(ONE, "{\"a\":1}"));
        var again = outbox().claim(List.of(entry.row()), "second").get(0);
        assertEquals(entry.envelope(), again.envelope());
        assertEquals(EntryState.ACCEPTED, again.state());
        assertEquals(entry.receipt(), again.receipt());
    }

    @Test
    void aRestoredPortalGetsTheSameBytesAgain() {
        var entry = accepted(put(ONE, "{\"a\":1}"));
        outbox().requeue(entry.row(), "epoch_changed");
        var again = claim(entry);
        assertEquals(EntryState.SENDING, again.state());
        assertEquals(entry.envelope(), again.envelope());
        outbox().accept(again.row(), receipt(again, "N-1"));
        assertEquals("N-1", now(entry).receipt().orElseThrow().receiptNo());
    }

    @Test
    void aConflictTellsTheBaseOfTheNextRowWhichClosesIt() {
        var entry = claim(put(ONE, "{\"a\":1}"));
        outbox().conflict(entry.row(), 7);
        assertEquals(EntryState.CONFLICT, now(entry).state());
        assertEquals(7, outbox().portalRevision(ONE));
        var next = claim(put(ONE, "{\"a\":1}"));
        assertEquals(Optional.of(8L), next.envelope().revision());
        assertEquals(Optional.of(7L), next.envelope().baseRevision());
        assertEquals(EntryState.CLOSED, now(entry).state());
    }

    @Test
    void revisionsAreNeverUsedTwiceEvenWhenThePortalWentBack() {
        accepted(put(ONE, "{\"a\":1}"));
        accepted(put(ONE, "{\"a\":2}"));
        var third = claim(put(ONE, "{\"a\":3}"));
        outbox().conflict(third.row(), 1);
        assertEquals(1, outbox().portalRevision(ONE));
        var next = claim(put(ONE, "{\"a\":3}"));
        assertEquals(Optional.of(4L), next.envelope().revision());
        assertEquals(Optional.of(1L), next.envelope().baseRevision());
    }

    @Test
    void aBlockedRowSaysWhyAndMayBeQueuedAgain() {
        var entry = put(ONE, "{\"a\":1}");
        outbox().block(entry.row(), "likely_duplicate");
        assertEquals(EntryState.BLOCKED, now(entry).state());
        assertEquals("likely_duplicate", now(entry).progress().lastCode());
        outbox().notADuplicate(entry.row());
        assertEquals(EntryState.QUEUED, now(entry).state());
        assertTrue(now(entry).progress().notADuplicate());
    }

    @Test
    void onlyWhatWasNeverClaimedIsTakenBack() {
        var entry = put(ONE, "{\"a\":1}");
        outbox().takeBack(entry.row());
        assertEquals(List.of(), outbox().all());
        var claimed = claim(put(ONE, "{\"a\":1}"));
        outbox().requeue(claimed.row(), "unreachable");
        throwsKey("outbox.already-claimed", () -> outbox().takeBack(claimed.row()));
        throwsKey("outbox.no-row", () -> outbox().takeBack("no such row"));
    }

    @Test
    void recoverPutsEverySendingRowBack() {
        var one = put(ONE, "{\"a\":1}");
        var two = put(id(2), "{\"a\":2}");
        var claimed = outbox().claim(List.of(two.row(), one.row()), "batch");
        assertEquals(
                List.of(two.row(), one.row()),
                claimed.stream().map(OutboxEntry::row).toList());
        put(id(3), "{\"a\":3}");
        assertEquals(2, outbox().recover());
        assertEquals(EntryState.QUEUED, now(one).state());
        assertEquals(0, outbox().recover());
    }

    @Test
    void aWithdrawalOfWhatNeverLeftDropsBoth() {
        put(ONE, "{\"a\":1}");
        assertTrue(withdraw(ONE, Reason.ERROR).isEmpty());
        assertEquals(List.of(), outbox().all());
    }

    @Test
    void aWithdrawalStillGoesOutWhereThePortalHoldsAnEarlierRevision() {
        accepted(put(ONE, "{\"a\":1}"));
        var correction = put(ONE, "{\"a\":2}");
        var withdrawal = withdraw(ONE, Reason.PII_FOUND).orElseThrow();
        assertFalse(outbox().all().stream().anyMatch(e -> e.row().equals(correction.row())));
        var sent = claim(withdrawal);
        assertEquals(Operation.WITHDRAW, sent.key().operation());
        assertEquals(Optional.of(2L), sent.envelope().revision());
        assertEquals(Optional.of(1L), sent.envelope().baseRevision());
        assertTrue(sent.envelope().signOff().isEmpty());
    }

    @Test
    void aWithdrawalWaitsForAPutWhoseOutcomeIsOpen() {
        var put = claim(put(ONE, "{\"a\":1}"));
        var withdrawal = withdraw(ONE, Reason.PII_FOUND).orElseThrow();
        assertEquals("after_put", withdrawal.progress().lastCode());
        assertEquals(List.of(), outbox().claim(List.of(withdrawal.row()), "batch"));
        throwsKey("outbox.already-queued", () -> withdraw(ONE, Reason.PII_FOUND));
        outbox().accept(put.row(), receipt(put, "R-1"));
        var sent = claim(withdrawal);
        assertEquals(Optional.of(2L), sent.envelope().revision());
        assertEquals(Optional.of(1L), sent.envelope().baseRevision());
    }

    @Test
    void aWithdrawalClosesTheRefusedPutItWaitedFor() {
        var put = claim(put(ONE, "{\"a\":1}"));
        var withdrawal = withdraw(ONE, Reason.ERROR).orElseThrow();
        outbox().block(put.row(), "pii_found");
        assertEquals(EntryState.CLOSED, now(put).state());
        assertEquals(EntryState.SENDING, claim(withdrawal).state());
    }

    @Test
    void pendingIsWhatIsOpenAndWhatSharesABundleWithIt() {
        var settled = accepted(put(id(1), "{\"a\":1}"));
        var queued = put(id(2), "{\"a\":2}");
        var sending = claim(put(id(3), "{\"a\":3}"));
        var after = withdraw(id(3), Reason.ERROR).orElseThrow();
        var member = accepted(bundled(id(4), "bundle"));
        var open = bundled(id(5), "bundle");
        accepted(bundled(id(6), "another bundle"));
        var rows = outbox().pending().stream().map(OutboxEntry::row).toList();
        for (var entry : List.of(queued, sending, after, member, open)) {
            assertTrue(rows.contains(entry.row()), entry.toString());
        }
        assertTrue(outbox().all().stream().map(OutboxEntry::row).toList().containsAll(rows));
        assertEquals(
                outbox().all().stream().map(OutboxEntry::row).filter(rows::contains).toList(), rows, "the same order");
        assertEquals(leavesSettledRowsOut(), !rows.contains(settled.row()));
    }

    /** A store that keeps years of rows does; one in memory need not. */
    protected boolean leavesSettledRowsOut() {
        return false;
    }

    private OutboxEntry bundled(DraftId id, String bundle) {
        return outbox().add(Releases.approved(Releases.release(id, "{}", Optional.of(bundle))), "题", false, Optional.empty(), AT);
    }

    @Test
    void aPieceThatTookThePortalsIdOverGoesOnFromThePortalsRevision() {
        outbox().portalHolds(ONE, 3);
        var next = claim(put(ONE, "{\"a\":1}"));
        assertEquals(Optional.of(4L), next.envelope().revision());
        assertEquals(Optional.of(3L), next.envelope().baseRevision());
        outbox().portalHolds(ONE, 2);
        assertEquals(3, outbox().portalRevision(ONE));
    }

    @Test
    void whatThePortalSaidStandsAsLongAsTheRowWaitsForAPerson() {
        var entry = claim(put(ONE, "{\"a\":1}"));
        var match = new Portal.Match(entry.row(), id(2), 3, "题", "published");
        var said = new Told(List.of("/body ID_CARD"), List.of(match));
        outbox().told(entry.row(), said);
        assertEquals(Map.of(), outbox().told(), "it does not wait for anybody yet");
        outbox().block(entry.row(), "pii_found");
        assertEquals(Map.of(entry.row(), said), outbox().told());
        var later = new Told(List.of("/title NAME"), List.of());
        outbox().told(entry.row(), later);
        assertEquals(Map.of(entry.row(), later), outbox().told());
        outbox().close(entry.row(), "copied");
        assertEquals(Map.of(), outbox().told());
    }
}
