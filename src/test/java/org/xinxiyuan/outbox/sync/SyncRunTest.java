package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.outbox.sync.Pieces.attached;
import static org.xinxiyuan.outbox.sync.Pieces.id;
import static org.xinxiyuan.outbox.sync.Pieces.notice;
import static org.xinxiyuan.outbox.sync.Pieces.report;
import static org.xinxiyuan.outbox.sync.Pieces.sha256;
import static org.xinxiyuan.outbox.sync.Pieces.withdrawal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Portal.Meta.Limits;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

class SyncRunTest extends Desk {
    @Test
    void goesThroughTheStepsInTheOrderOfTheProtocol() {
        outbox.put(attached(notice(1), "甲.txt"));
        run();
        assertEquals(
                List.of("meta", "changes -", "find 1", "missing 1", "upload", "batch 1", "changes end"), portal.calls);
    }

    @Test
    void storesTheReceiptThatNamesTheSamePieceRevisionAndHash() {
        var one = notice(1);
        outbox.put(one);
        var report = run();
        assertState(EntryState.ACCEPTED, one);
        assertEquals("R1", outbox.row(one).receipt().orElseThrow().receiptNo());
        assertEquals(Result.RECEIVED, outcome(report, one).result());
        assertTrue(report.stop().isEmpty());
        assertFalse(report.needsAPerson());
    }

    @Test
    void sendsWithdrawalsOfPersonalDataFirstThenOtherWithdrawalsThenUrgentOnesThenByTime() {
        outbox.put(notice(1), report(2, true), notice(3), withdrawal(4, "error"), withdrawal(5, "pii_found"));
        run();
        assertEquals(List.of(id(5), id(4), id(2)), portal.batches.get(0));
        assertEquals(List.of(id(1), id(3)), portal.batches.get(1));
    }

    @Test
    void anUrgentReportDoesNotWaitForTheAttachmentsOfOthers() {
        outbox.put(attached(notice(1), "大.pdf"), attached(report(2, true), "急.txt"));
        run();
        assertEquals(List.of(sha256("急.txt"), sha256("大.pdf")), portal.uploads);
        assertEquals(List.of(id(2)), portal.batches.get(0));
        assertTrue(portal.calls.lastIndexOf("upload") > portal.calls.indexOf("batch 1"));
    }

    @Test
    void sendsWhatIsReadyBeforeItUploadsForTheRest() {
        outbox.put(attached(notice(1), "大.pdf"), notice(2));
        run();
        assertEquals(List.of(List.of(id(2)), List.of(id(1))), portal.batches);
    }

    @Test
    void uploadsAFileOfTwoPiecesOnce() {
        outbox.put(attached(notice(1), "同.pdf"), attached(notice(2), "同.pdf"));
        run();
        assertEquals(List.of(sha256("同.pdf")), portal.uploads);
    }

    @Test
    void keepsWithinTheItemsOfABatch() {
        IntStream.rangeClosed(1, 250).forEach(i -> outbox.put(notice(i)));
        var report = run();
        assertEquals(List.of(100, 100, 50), portal.batches.stream().map(List::size).toList());
        assertEquals(250, report.count(Result.RECEIVED));
    }

    @Test
    void keepsWithinTheBytesOfABatch() {
        var limits = portal.limits;
        portal.limits = new Limits(
                100, 1600, limits.maxItemBytes(), limits.maxAttachmentBytes(), 20, limits.chunkBytes());
        IntStream.rangeClosed(1, 6).forEach(i -> outbox.put(notice(i)));
        run();
        assertTrue(portal.batches.size() > 1);
        portal.bytes.forEach(sent -> assertTrue(sent.getBytes(StandardCharsets.UTF_8).length <= 1600));
        assertEquals(6, portal.receipts.size());
    }

    @Test
    void holdsALikelyDuplicateForAPersonAndTheOthersGoOn() {
        var one = notice(1);
        var two = notice(2);
        outbox.put(one, two);
        portal.matches.add(new Match(one.row(), id(77), 1, "公告1", "published"));
        var report = run();
        assertState(EntryState.BLOCKED, one);
        assertEquals("likely_duplicate", outbox.code(one));
        assertEquals(id(77), outcome(report, one).matches().get(0).id());
        assertState(EntryState.ACCEPTED, two);
        assertTrue(report.needsAPerson());
    }

    @Test
    void doesNotAskAgainWhatAPersonHasDecided() {
        var one = notice(1);
        outbox.put(one);
        portal.matches.add(new Match(one.row(), id(77), 1, "公告1", "published"));
        run();
        outbox.notADuplicate(one.row());
        run();
        assertState(EntryState.ACCEPTED, one);
        assertEquals(1, portal.calls.stream().filter(c -> c.startsWith("find")).count());
    }

    @Test
    void asksOnlyForIdsThatNeverLeftTheMachine() {
        outbox.put(Pieces.tried(notice(1), 1, "b"), withdrawal(2, "error"));
        run();
        assertTrue(portal.calls.stream().noneMatch(c -> c.startsWith("find")));
        assertEquals(2, portal.receipts.size());
    }

    @Test
    void aMatchUnderTheSameIdIsNoDuplicate() {
        var one = notice(1);
        outbox.put(one);
        portal.matches.add(new Match(one.row(), one.id(), 1, "公告1", "published"));
        run();
        assertState(EntryState.ACCEPTED, one);
    }

    @Test
    void keepsReportsWhereThePortalHasNoReportLaneAndSaysSo() {
        var secret = report(1, true);
        var open = notice(2);
        outbox.put(secret, open);
        portal.features = List.of("validate");
        var report = run();
        assertState(EntryState.QUEUED, secret);
        assertState(EntryState.ACCEPTED, open);
        assertEquals("reports_not_supported", outcome(report, secret).code());
        assertTrue(portal.batches.stream().noneMatch(b -> b.contains(secret.id())));
        assertEquals("find 1", portal.calls.get(2));
    }

    @Test
    void keepsReportsWhereTheDeviceHasNoRightToSendThem() {
        var was = connection.registration.orElseThrow();
        connection.register(new Registration(
                was.url(),
                was.deviceId(),
                was.token(),
                new Unit("990123104", "清河镇人民政府", List.of("items.write")),
                was.expiresAt()));
        var one = report(1, false);
        outbox.put(one);
        assertEquals("scope_missing", outcome(run(), one).code());
        assertState(EntryState.QUEUED, one);
    }

    @Test
    void aCancelIsACutBetweenTwoRequestsAndKeepsTheQueue() {
        IntStream.rangeClosed(1, 150).forEach(i -> outbox.put(notice(i)));
        var report = sync.run((done, total) -> done < 100);
        assertEquals("cancelled", stop(report));
        assertTrue(report.stop().orElseThrow().cancelled());
        assertEquals(100, report.count(Result.RECEIVED));
        assertEquals(50, report.count(Result.WAITING));
        assertEquals(150, outbox.all().stream().filter(e -> e.state() != EntryState.SENDING).count());
    }

    @Test
    void tellsHowFarItIs() {
        IntStream.rangeClosed(1, 120).forEach(i -> outbox.put(notice(i)));
        var heard = new ArrayList<String>();
        sync.run((done, total) -> heard.add(done + "/" + total));
        assertEquals("0/120", heard.get(0));
        assertTrue(heard.contains("100/120"));
        assertEquals("120/120", heard.get(heard.size() - 1));
    }

    @Test
    void pullsPageByPageFromTheCursorOnwards() {
        feed.cursor = Optional.of("c1");
        var change = new Feed.Change(1, "notice", "n1", false, Map.of("noticeId", "n1"));
        portal.pages.add(new Got<>(new Feed.Page(List.of(change, change), "c2", true)));
        portal.pages.add(new Got<>(new Feed.Page(List.of(change), "c3", false)));
        var report = run();
        assertEquals(List.of("meta", "changes c1", "changes c2", "changes c3"), portal.calls);
        assertEquals(3, report.changes());
    }

    @Test
    void withoutARegistrationNothingIsAskedOfAnybody() {
        connection.registration = Optional.empty();
        outbox.put(notice(1));
        assertEquals("not_registered", stop(run()));
        assertTrue(portal.calls.isEmpty());
    }

    @Test
    void warnsOfAClockThatIsOffAndGoesOn() {
        outbox.put(notice(1));
        portal.now = Pieces.SIGNED.plus(Duration.ofMinutes(20));
        assertTrue(run().notices().get(0).contains("20 分钟"));
        assertEquals(1, portal.receipts.size());
    }

    @Test
    void everyRowSaysWhatHappenedWhetherItIsSafeAndWhatNext() {
        outbox.put(notice(1));
        var advice = outcome(run(), notice(1)).advice();
        assertFalse(advice.what().isBlank() || advice.safe().isBlank() || advice.next().isBlank());
        for (OutboxEntry entry : outbox.all()) {
            assertFalse(entry.toString().contains("正文"));
        }
    }
}
