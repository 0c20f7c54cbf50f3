package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.outbox.sync.Pieces.notice;
import static org.xinxiyuan.outbox.sync.Pieces.tried;
import static org.xinxiyuan.outbox.sync.Pieces.withdrawal;
import static org.xinxiyuan.outbox.sync.PortalInHand.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/** The fault table of PROTOCOL §4, row by row. */
class FaultTableTest extends Desk {
    private final OutboxEntry one = notice(1);
    private final OutboxEntry two = notice(2);
    private final OutboxEntry three = notice(3);

    private void nextBatch(Kind kind, String code) {
        portal.batchFaults.add(entries -> Trouble.of(kind, code));
    }

    @Test
    void aPortalThatCannotBeReachedLeavesEverythingQueuedAndSaysSo() {
        outbox.put(one);
        portal.metas.add(Trouble.of(Kind.UNKNOWN, "unreachable"));
        var report = run();
        assertEquals("unreachable", stop(report));
        assertEquals(Result.WAITING, outcome(report, one).result());
        assertTrue(outcome(report, one).advice().what().contains("连不上"));
        assertFalse(report.portalAnswered());
        assertTrue(outbox.claims.isEmpty());
    }

    @Test
    void aCutBeforeThePortalHadReadItResendsTheSameBytesForOneEffect() {
        outbox.put(one);
        nextBatch(Kind.UNKNOWN, "cut");
        run();
        assertState(EntryState.QUEUED, one);
        run();
        assertState(EntryState.ACCEPTED, one);
        assertEquals(portal.bytes.get(0), portal.bytes.get(1));
        assertEquals(1, portal.receipts.size());
    }

    @Test
    void aCutAfterTheCommitIsReplayedWithTheSameReceiptNumber() {
        outbox.put(one, two);
        portal.batchFaults.add(entries -> {
            portal.process(entries);
            return Trouble.of(Kind.UNKNOWN, "cut");
        });
        run();
        assertState(EntryState.QUEUED, one, two);
        run();
        assertState(EntryState.ACCEPTED, one, two);
        assertEquals(2, portal.receipts.size());
        assertTrue(outbox.row(one).receipt().orElseThrow().replayed());
    }

    @Test
    void aCutMidBatchReplaysTheFirstAndSendsTheRestFresh() {
        outbox.put(one, two, three);
        portal.batchFaults.add(entries -> {
            portal.process(entries.subList(0, 2));
            return Trouble.of(Kind.UNKNOWN, "cut");
        });
        run();
        run();
        assertState(EntryState.ACCEPTED, one, two, three);
        assertEquals(3, portal.receipts.size());
        assertFalse(outbox.row(three).receipt().orElseThrow().replayed());
    }

    @ParameterizedTest
    @CsvSource({"not_the_portal", "timed_out", "unreachable"})
    void whatIsNotThePortalOrSilentStopsTheRunAndKeepsTheQueue(String code) {
        IntStream.rangeClosed(1, 150).forEach(i -> outbox.put(notice(i)));
        nextBatch(Kind.UNKNOWN, code);
        assertEquals(code, stop(run()));
        assertEquals(1, portal.batches.size());
        assertState(EntryState.QUEUED, one);
    }

    @Test
    void aServerErrorOnOneBatchDoesNotStopTheNext() {
        IntStream.rangeClosed(1, 150).forEach(i -> outbox.put(notice(i)));
        nextBatch(Kind.UNKNOWN, "server_error");
        var report = run();
        assertEquals(50, report.count(Result.RECEIVED));
        assertEquals(100, report.count(Result.WAITING));
        assertEquals(2, portal.batches.size());
    }

    @Test
    void twoServerErrorsInARowStopTheRun() {
        IntStream.rangeClosed(1, 350).forEach(i -> outbox.put(notice(i)));
        nextBatch(Kind.UNKNOWN, "server_error");
        nextBatch(Kind.UNKNOWN, "server_error");
        assertEquals("server_error", stop(run()));
        assertEquals(2, portal.batches.size());
    }

    @Test
    void aMissingResultIsAskedAgainThreeTimesAndThenShown() {
        outbox.put(one, two);
        portal.twist = results -> results.subList(0, results.size() - 1);
        var report = run();
        assertState(EntryState.ACCEPTED, one);
        assertState(EntryState.BLOCKED, two);
        assertEquals("protocol_error", outcome(report, two).code());
        assertEquals(3, portal.batches.stream().filter(b -> b.contains(two.id())).count());
    }

    @Test
    void aReceiptForAnotherHashIsNoReceipt() {
        outbox.put(one);
        var wrong = new Receipt.Triple(one.id(), 1, "0".repeat(64));
        var receipt = new Receipt(wrong, "received", Pieces.SIGNED, "R9", false, Optional.empty());
        portal.answer(one, 99, new Delivery.Accepted(receipt));
        run();
        assertState(EntryState.BLOCKED, one);
        assertTrue(outbox.row(one).receipt().isEmpty());
    }

    @Test
    void aReceiptForAnotherRevisionIsAskedForAgainAndThenFits() {
        outbox.put(one);
        var wrong = new Receipt.Triple(one.id(), 9, one.frozen().sha256());
        portal.answer(
                one,
                1,
                new Delivery.Accepted(new Receipt(wrong, "received", Pieces.SIGNED, "R9", false, Optional.empty())));
        run();
        assertState(EntryState.ACCEPTED, one);
        assertEquals("R1", outbox.row(one).receipt().orElseThrow().receiptNo());
    }

    @ParameterizedTest
    @CsvSource({"rate_limited", "unavailable", "no_space"})
    void aBusyPortalStopsTheRunForItsTimeAndTheAttemptIsNotCounted(String code) {
        IntStream.rangeClosed(1, 150).forEach(i -> outbox.put(notice(i)));
        portal.batchFaults.add(
                entries -> new Trouble<>(Kind.BUSY, code, Optional.of(Duration.ofSeconds(90)), Optional.empty()));
        var report = run();
        assertEquals(Optional.of(Duration.ofSeconds(90)), report.stop().orElseThrow().retryAfter());
        assertEquals(1, portal.batches.size());
        assertEquals(0, outbox.row(one).progress().attempts());
        assertState(EntryState.QUEUED, one);
    }

    @Test
    void anExpiredTokenStopsEverythingAtOnceAndKeepsTheQueue() {
        IntStream.rangeClosed(1, 350).forEach(i -> outbox.put(notice(i)));
        portal.batchFaults.add(entries -> portal.process(entries));
        nextBatch(Kind.UNAUTHORIZED, "token_expired");
        var report = run();
        assertEquals("token_expired", stop(report));
        assertEquals(2, portal.batches.size());
        assertEquals(100, report.count(Result.RECEIVED));
        assertEquals(250, outbox.all().stream().filter(e -> e.state() == EntryState.QUEUED).count());
    }

    @ParameterizedTest
    @CsvSource({
        "403, column_forbidden, never", "403, org_forbidden, never", "403, scope_missing, never",
        "409, revision_reused, never", "409, item_withdrawn, never", "409, lane_conflict, never",
        "422, pii_found, after_edit", "422, column_closed, after_edit", "422, signoff_invalid, after_edit",
        "422, something_new, never", "418, something_newer, ''"
    })
    void aRefusedPieceIsHeldForAPersonAndTheRestGoOn(int status, String code, String retry) {
        outbox.put(one, two, three);
        portal.answer(two, 99, refused(status, code, retry));
        var report = run();
        assertState(EntryState.BLOCKED, two);
        assertEquals(code, outbox.code(two));
        assertState(EntryState.ACCEPTED, one, three);
        assertFalse(outcome(report, two).advice().next().isBlank());
        assertEquals(1, portal.batches.size());
    }

    @Test
    void aRefusalForPersonalDataCarriesThePlaces() {
        outbox.put(one);
        var hints = new Delivery.Hints(List.of("/title NAME"), List.of(), Optional.empty(), Optional.empty());
        portal.answer(one, 1, new Delivery.Refused(422, "pii_found", "after_edit", hints));
        assertEquals(List.of("/title NAME"), outcome(run(), one).findings());
    }

    @Test
    void aConflictIsForAPersonAndNothingIsOverwritten() {
        outbox.put(one);
        portal.revisions.put(one.id(), 4L);
        var report = run();
        assertState(EntryState.CONFLICT, one);
        assertEquals(Result.CONFLICT, outcome(report, one).result());
        assertEquals(4, outbox.portalRevision(one.id()));
        assertTrue(portal.receipts.isEmpty());
    }

    @Test
    void aWithdrawalFollowsAtOnceOnTheRevisionThePortalHolds() {
        var gone = withdrawal(1, "pii_found");
        outbox.put(gone);
        portal.revisions.put(gone.id(), 4L);
        var report = run();
        assertState(EntryState.CLOSED, gone);
        assertEquals(5L, portal.revisions.get(gone.id()));
        assertEquals(1, report.count(Result.RECEIVED));
        assertFalse(report.needsAPerson());
    }

    @Test
    void aWithdrawalOfWhatIsAlreadyWithdrawnIsDone() {
        var gone = withdrawal(1, "error");
        outbox.put(gone);
        portal.answer(gone, 9, refused(409, "item_withdrawn", "never"));
        var report = run();
        assertState(EntryState.CLOSED, gone);
        assertEquals(Result.RECEIVED, outcome(report, gone).result());
    }

    @Test
    void aBatchTooLargeIsHalvedDownToTheOneThatIsTooLarge() {
        IntStream.rangeClosed(1, 8).forEach(i -> outbox.put(notice(i)));
        for (int i = 0; i < 30; i++) {
            portal.batchFaults.add(this::tooLargeWithFive);
        }
        var report = run();
        assertEquals(7, report.count(Result.RECEIVED));
        assertState(EntryState.BLOCKED, notice(5));
        assertEquals(List.of("too_large"), List.of(outbox.code(notice(5))));
        assertTrue(outcome(report, notice(5)).findings().get(1).contains("999"));
        assertEquals(List.of(8, 4, 4, 2), portal.batches.stream().map(List::size).limit(4).toList());
    }

    private Answer<List<Delivery>> tooLargeWithFive(List<OutboxEntry> entries) {
        return entries.stream().anyMatch(e -> e.id().equals(notice(5).id()))
                ? new Trouble<>(Kind.TOO_LARGE, "too_large", Optional.empty(), Optional.of(999L))
                : portal.process(entries);
    }

    @Test
    void aBadRequestIsIsolatedLikeABatchTooLarge() {
        IntStream.rangeClosed(1, 4).forEach(i -> outbox.put(notice(i)));
        for (int i = 0; i < 9; i++) {
            portal.batchFaults.add(entries -> entries.stream().anyMatch(e -> e.id().equals(notice(3).id()))
                    ? Trouble.of(Kind.REFUSED, "bad_request")
                    : portal.process(entries));
        }
        assertEquals(3, run().count(Result.RECEIVED));
        assertState(EntryState.BLOCKED, notice(3));
    }

    @Test
    void whatWasNotAttemptedGoesLaterAndIsNotCounted() {
        outbox.put(one, two);
        portal.answer(two, 1, refused(503, "not_attempted", "later"));
        run();
        assertState(EntryState.QUEUED, two);
        assertEquals(0, outbox.row(two).progress().attempts());
        run();
        assertState(EntryState.ACCEPTED, two);
    }

    @Test
    void anOldContractStopsTheRun() {
        outbox.put(one);
        portal.metas.add(Trouble.of(Kind.FATAL, "upgrade_required"));
        assertEquals("upgrade_required", stop(run()));
        assertState(EntryState.QUEUED, one);
    }

    @Test
    void aFullDiskWhenTheReceiptIsStoredLosesNothingAndDoublesNothing() {
        outbox.put(one, two);
        outbox.diskFull = true;
        var report = run();
        assertEquals("store_failed", stop(report));
        assertEquals(0, report.count(Result.RECEIVED));
        assertState(EntryState.SENDING, one, two);
        outbox.diskFull = false;
        run();
        assertState(EntryState.ACCEPTED, one, two);
        assertEquals(2, portal.receipts.size());
    }

    @Test
    void whatWasBeingSentWhenTheMachineDiedIsSentAgainWithTheSameBytes() {
        outbox.put(one);
        outbox.claim(List.of(one.row()), "b");
        var before = OutgoingJson.of(outbox.row(one));
        run();
        assertState(EntryState.ACCEPTED, one);
        assertTrue(portal.bytes.get(0).contains(before));
    }

    @Test
    void aPieceThatBreaksItsBatchIsFoundByHalvingAndTheOthersArrive() {
        IntStream.rangeClosed(1, 16).forEach(i -> outbox.put(notice(i)));
        portal.poison.add(notice(11).id());
        for (int i = 0; i < 7; i++) {
            run();
        }
        assertEquals(15, portal.receipts.size());
        assertEquals(List.of(16, 16, 16), portal.batches.stream().map(List::size).limit(3).toList());
        assertEquals(8, portal.batches.get(3).size());
        assertState(EntryState.QUEUED, notice(11));
        assertEquals(1, portal.batches.get(portal.batches.size() - 1).size());
    }

    @Test
    void whatKeepsFailingDoesNotStandInTheWayOfTheRest() {
        var bad = tried(notice(1), 5, "b");
        outbox.put(bad, two, three);
        portal.poison.add(bad.id());
        run();
        assertState(EntryState.ACCEPTED, two, three);
        assertState(EntryState.QUEUED, bad);
    }

    @Test
    void afterTenFailuresOfOneAloneAPersonHasToLook() {
        outbox.put(one);
        portal.poison.add(one.id());
        for (int i = 0; i < 10; i++) {
            assertState(EntryState.QUEUED, one);
            run();
        }
        assertState(EntryState.BLOCKED, one);
        assertEquals("too_many_attempts", outbox.code(one));
    }

    @Test
    void withoutAnAnswerAboutDuplicatesNothingNewIsSentButTheRestIs() {
        var old = tried(two, 1, "b");
        outbox.put(one, old);
        portal.findFault = Optional.of(Trouble.of(Kind.REFUSED, "bad_request"));
        var report = run();
        assertState(EntryState.ACCEPTED, old);
        assertState(EntryState.QUEUED, one);
        assertEquals("not_asked", outcome(report, one).code());
    }

    @Test
    void aWithdrawalWaitsForThePutItFollowsAndGoesInTheSameRun() {
        var gone = withdrawal(1, "error");
        var put = tried(one, 1, "b");
        outbox.put(put, gone);
        run();
        assertState(EntryState.ACCEPTED, put, gone);
        assertEquals(List.of(List.of(one.id()), List.of(one.id())), portal.batches);
        assertEquals(2L, portal.revisions.get(one.id()));
    }

    @Test
    void aWithdrawalGoesOnWaitingWhereThePutFoundNoEnd() {
        var gone = withdrawal(1, "error");
        outbox.put(tried(one, 1, "b"), gone);
        nextBatch(Kind.UNKNOWN, "cut");
        assertEquals("waits_for_earlier", outcome(run(), gone).code());
        assertState(EntryState.QUEUED, gone);
    }
}
