package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;

/** The whole way over the loopback: the run, the adapter, and a portal that keeps the contract on disk. */
class LoopbackTest extends Loopback {
    private static final String BUNDLE = "01955a03-2bff-7a00-8a00-0c1d2e3f4a00";

    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger chunksToPass = new AtomicInteger(99);
    private final AtomicLong bytesSent = new AtomicLong();

    /** A run over a line that loses the answer to so many batches after the portal has committed them. */
    private SyncReport sync() {
        return sync(new OkHttpClient.Builder()
                .addInterceptor(this::loseAnswers)
                .addInterceptor(this::stopUploads)
                .build());
    }

    private Response loseAnswers(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        boolean batch = chain.request().url().encodedPath().endsWith("items:batch");
        if (batch && answersToLose.getAndDecrement() > 0) {
            response.close();
            throw new IOException("cut");
        }
        return response;
    }

    private Response stopUploads(Interceptor.Chain chain) throws IOException {
        var request = chain.request();
        if (request.method().equals("PATCH") && chunksToPass.getAndDecrement() <= 0) {
            throw new ConnectException("gone");
        }
        if (request.method().equals("PATCH")) {
            bytesSent.addAndGet(
                    Optional.ofNullable(request.body()).orElseThrow().contentLength());
        }
        return chain.proceed(request);
    }

    private List<OutboxEntry> bundle() {
        var document = disclosure(1, "document", "030202");
        document.put("bundleId", BUNDLE);
        document.put("docNo", "清政发〔2026〕5号");
        var interpretation = disclosure(2, "interpretation", "0303");
        interpretation.put("bundleId", BUNDLE);
        interpretation.put(
                "links",
                List.of(Map.of("relation", "interprets", "itemId", Pieces.id(1).value())));
        return List.of(queue(1, Lane.DISCLOSURE, document), queue(2, Lane.DISCLOSURE, interpretation));
    }

    private String citizen(String path) throws Exception {
        var uri = URI.create(county.publicSite().toString()).resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void everythingArrivesIsPublishedAndTheFeedComesDown() throws Exception {
        var pair = bundle();
        var small = notice(3, file("小.txt", 500));
        var large = notice(4, file("大.txt", 3 << 20));
        var report = content(5, "report", "内部情况");
        report.putAll(Map.of("reportType", "long", "author", "王某"));
        var internal = queue(5, Lane.REPORT, report);
        var synced = sync();
        assertTrue(synced.stop().isEmpty(), () -> synced.toString());
        assertState(EntryState.ACCEPTED, pair.get(0), pair.get(1), small, large, internal);
        assertTrue(outbox.row(small).receipt().orElseThrow().publication().isPresent());
        assertTrue(outbox.row(internal).receipt().orElseThrow().publication().isEmpty());
        assertTrue(synced.changes() > 0, "columns and quotas come down");
        var page = citizen("/");
        assertTrue(page.contains("清河镇第3件"));
        assertFalse(page.contains("内部情况"));
    }

    @Test
    void aLostAnswerIsReplayedWithTheSameReceiptNumberAndNothingIsDoubled() {
        var pair = bundle();
        var three = notice(3);
        answersToLose.set(1);
        assertEquals(3, sync().count(SyncReport.Result.WAITING));
        assertState(EntryState.QUEUED, pair.get(0), three);
        assertEquals(3, sync().count(SyncReport.Result.RECEIVED));
        for (var entry : List.of(pair.get(0), pair.get(1), three)) {
            var receipt = outbox.row(entry).receipt().orElseThrow();
            assertTrue(receipt.replayed());
            assertTrue(receipt.receiptNo().matches("990123-\\d{4}-000000[123]"), receipt::receiptNo);
        }
    }

    @Test
    void anUploadCutByAnEndOfThePortalGoesOnAtItsOffset() {
        var large = file("大.txt", 3 << 20);
        var piece = notice(4, large);
        chunksToPass.set(2);
        assertEquals("unreachable", stop(sync()));
        assertState(EntryState.QUEUED, piece);
        county.close();
        start();
        moveTo(county.address().toString());
        chunksToPass.set(99);
        assertTrue(sync().stop().isEmpty());
        assertState(EntryState.ACCEPTED, piece);
        assertEquals(large.size(), bytesSent.get(), "no byte twice");
    }

    @Test
    void aReinstalledMachineIsAskedWhetherItIsTheSamePiece() {
        notice(3);
        sync();
        var twin = disclosure(77, "notice", "0603");
        twin.put("title", "清河镇第3件");
        var again = queue(77, Lane.DISCLOSURE, twin);
        var report = sync();
        assertState(EntryState.BLOCKED, again);
        assertEquals(Pieces.id(3), outcome(report, again).matches().get(0).id());
        outbox.notADuplicate(again.row());
        sync();
        assertState(EntryState.ACCEPTED, again);
    }

    @Test
    void aRefusedPieceStaysBehindAloneAndItsBundleWithIt() {
        var pair = bundle();
        outbox.takeBack(pair.get(1).row());
        var unknownColumn = disclosure(2, "interpretation", "9999");
        unknownColumn.put("bundleId", BUNDLE);
        unknownColumn.put(
                "links",
                List.of(Map.of("relation", "interprets", "itemId", Pieces.id(1).value())));
        var bad = queue(2, Lane.DISCLOSURE, unknownColumn);
        var good = notice(3);
        var report = sync();
        assertState(EntryState.ACCEPTED, good);
        assertState(EntryState.BLOCKED, bad);
        assertEquals("column_unknown", outcome(report, bad).code());
        assertState(EntryState.QUEUED, pair.get(0));
        assertEquals("bundle_refused", outcome(report, pair.get(0)).code());
    }

    @Test
    void aWithdrawalEndsThePieceForTheCitizen() throws Exception {
        notice(3);
        sync();
        var gone = Pieces.withdrawal(3, "error");
        outbox.put(gone);
        assertTrue(sync().stop().isEmpty());
        assertState(EntryState.ACCEPTED, gone);
        assertFalse(citizen("/").contains("清河镇第3件"));
    }

    @Test
    void aTokenThatIsNotTheirsStopsTheRun() {
        var piece = notice(3);
        var was = connection.registration().orElseThrow();
        connection.register(
                new Registration(was.url(), was.deviceId(), "gkd_not_their_token", was.unit(), was.expiresAt()));
        assertEquals(Kind.UNAUTHORIZED, sync().stop().orElseThrow().kind());
        assertState(EntryState.QUEUED, piece);
    }

    @Test
    void aThousandPiecesArriveOnce() {
        for (int i = 100; i < 1100; i++) {
            notice(i);
        }
        assertEquals(1000, sync().count(SyncReport.Result.RECEIVED));
        var numbers = outbox.all().stream()
                .map(e -> e.receipt().orElseThrow().receiptNo())
                .distinct()
                .count();
        assertEquals(1000, numbers);
        assertTrue(overseer.seen() > 10, "the contract was asked");
    }
}
