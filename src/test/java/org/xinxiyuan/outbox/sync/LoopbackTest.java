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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Frozen;
import org.xinxiyuan.outbox.OutboxEntry.Key;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.portal.BlobsInHand;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Jcs;
import org.xinxiyuan.portal.Registrar;
import org.xinxiyuan.portal.contract.OverseenClient;
import org.xinxiyuan.portal.contract.Overseer;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.sampleportal.SamplePortal;

/** The whole way over the loopback: the run, the adapter, and a portal that keeps the contract on disk. */
class LoopbackTest extends Desk {
    private static final Path RESOURCES = Path.of("src/test/resources/sampleportal");
    private static final String DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55";
    private static final String BUNDLE = "01955a03-2bff-7a00-8a00-0c1d2e3f4a00";

    @TempDir
    Path dir;

    private final BlobsInHand blobs = new BlobsInHand();
    private final Overseer overseer = new Overseer();
    private SamplePortal county;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger chunksToPass = new AtomicInteger(99);
    private final AtomicLong bytesSent = new AtomicLong();

    @BeforeEach
    void openAndRegister() {
        start();
        var address = county.address().toString();
        var answer = new Registrar().register(address, county.registrationCode(), DEVICE, "清河镇党政办-01", "0.1.0");
        connection.register(((Got<Registration>) answer).value());
    }

    @AfterEach
    void shut() {
        county.close();
        assertEquals(List.of(), overseer.faults());
        assertTrue(overseer.seen() > 0);
    }

    private void start() {
        county = SamplePortal.start(new SamplePortal.Settings(
                dir,
                0,
                Clock.systemUTC(),
                RESOURCES.resolve("catalog.json"),
                t -> List.of(),
                RESOURCES.resolve("seed.json")));
    }

    /** A run over a line that loses the answer to so many batches after the portal has committed them. */
    private SyncReport sync() {
        var client = new OkHttpClient.Builder()
                .addInterceptor(this::loseAnswers)
                .addInterceptor(this::stopUploads)
                .addInterceptor(new OverseenClient(overseer, true))
                .build();
        var wired = new HttpPortal(connection.registration().orElseThrow(), blobs, client);
        var report = new SyncRun(outbox, feed, connection, wired, Clock.systemUTC()).run((done, total) -> true);
        client.connectionPool().evictAll();
        return report;
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

    private static Map<String, Object> content(int number, String lane, String title) {
        Map<String, Object> content = new HashMap<>();
        content.put("lane", lane);
        content.put("id", Pieces.id(number).value());
        content.put("title", title);
        content.put("body", "第" + number + "件的正文，\"引号\"与换行\n都要原样。");
        content.put("bodyFormat", "text");
        content.put("authoredAt", "2026-02-28T16:20:00+08:00");
        content.put("sourceOrg", "清河镇人民政府");
        return content;
    }

    private static Map<String, Object> disclosure(int number, String kind, String column) {
        var content = content(number, "disclosure", "清河镇第" + number + "件");
        content.putAll(Map.of("kind", kind, "columnCode", column, "formedOn", "2026-02-26"));
        content.put("disclosure", Map.of("mode", "proactive"));
        return content;
    }

    private OutboxEntry queue(int number, Lane lane, Map<String, Object> content, Attachment... files) {
        if (files.length > 0) {
            content.put(
                    "attachments",
                    List.of(files).stream()
                            .map(f -> Map.of(
                                    "sha256", f.sha256(),
                                    "size", f.size(),
                                    "fileName", f.fileName(),
                                    "mediaType", f.mediaType()))
                            .toList());
        }
        var json = new Jcs().write(content);
        var signOff = new SignOff(Role.IMPORTANT, "赵某", Pieces.SIGNED, Optional.empty());
        var bundle = Optional.ofNullable((String) content.get("bundleId"));
        var entry = new OutboxEntry(
                new Key(
                        "row" + number,
                        Pieces.id(number),
                        lane,
                        Operation.PUT,
                        false,
                        Pieces.SIGNED.plusSeconds(number)),
                new Frozen(json, Pieces.sha256(json), "第" + number + "件", List.of(files)),
                new Envelope(Optional.of(signOff), Optional.empty(), bundle, Optional.empty(), Optional.empty()),
                new Progress(EntryState.QUEUED, 0, Optional.empty(), false, ""),
                Optional.empty());
        outbox.put(entry);
        return entry;
    }

    private OutboxEntry notice(int number, Attachment... files) {
        return queue(number, Lane.DISCLOSURE, disclosure(number, "notice", "0603"), files);
    }

    private Attachment file(String name, int size) {
        var bytes = "附件的一行字。\n".repeat(size / 22 + 1).getBytes(StandardCharsets.UTF_8);
        return new Attachment(blobs.put(bytes), bytes.length, name, "text/plain", "");
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

    private void moveTo(String address) {
        var was = connection.registration().orElseThrow();
        connection.register(new Registration(address, was.deviceId(), was.token(), was.unit(), was.expiresAt()));
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
    }
}
