package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Wire;

/** A cancel is a cut: over real sockets, wherever it falls, nothing is lost and nothing goes twice. */
class CancelledRunTest extends Loopback {
    private static final String BATCH = "POST /gk/v1/items:batch";
    private static final String CHUNK = "PATCH /gk/v1/attachments/";
    private static final int PIECES = 30;

    private final OkHttpClient client = Wire.client();
    private TripLine line;

    @BeforeEach
    void overTheLine() {
        line = new TripLine(county.address());
        moveTo("http://127.0.0.1:" + line.port() + "/gk/v1");
    }

    @AfterEach
    void hangUp() {
        client.connectionPool().evictAll();
        line.close();
    }

    /** The officer's button: says no to the next request and breaks the one under way. */
    private static final class Button implements Progress {
        private final AtomicBoolean pressed = new AtomicBoolean();
        private final AtomicReference<Runnable> cut = new AtomicReference<>(() -> {});

        void press() {
            pressed.set(true);
            cut.get().run();
        }

        @Override
        public boolean report(int done, int total) {
            return !pressed.get();
        }

        @Override
        public void begun(Runnable breaking) {
            cut.set(breaking);
        }
    }

    private SyncReport run(Progress progress) {
        var portal = new HttpPortal(connection.registration().orElseThrow(), blobs, client);
        return new SyncRun(outbox, feed, connection, portal, Clock.systemUTC()).run(progress);
    }

    private List<OutboxEntry> notices() {
        return IntStream.range(10, 10 + PIECES).mapToObj(n -> notice(n)).toList();
    }

    /** Everything is queued or settled now, and with the next run it is there, each under one number. */
    private void arriveOnce(SyncReport cancelled, List<OutboxEntry> pieces) {
        assertTrue(line.tripped());
        assertEquals("cancelled", stop(cancelled));
        assertEquals(0, line.requestsAfter(), "nothing more was asked of the portal");
        pieces.forEach(p -> assertTrue(
                List.of(EntryState.QUEUED, EntryState.ACCEPTED).contains(outbox.state(p)),
                () -> p + " " + outbox.state(p)));
        assertTrue(run((done, total) -> true).stop().isEmpty());
        assertState(EntryState.ACCEPTED, pieces.toArray(OutboxEntry[]::new));
        var numbers = new ArrayList<String>();
        pieces.forEach(p -> numbers.add(outbox.row(p).receipt().orElseThrow().receiptNo()));
        assertEquals(pieces.size(), new HashSet<>(numbers).size());
        var last = numbers.stream().max(String::compareTo).orElseThrow();
        assertTrue(last.endsWith("-%07d".formatted(pieces.size())), last);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4_000, 9_000})
    void inTheMiddleOfABatch(long bytes) {
        var pieces = notices();
        var button = new Button();
        line.inRequest(BATCH, bytes, button::press);
        arriveOnce(run(button), pieces);
    }

    @Test
    void betweenTheCommitOfABatchAndItsAnswer() {
        var pieces = notices();
        var button = new Button();
        line.beforeAnswer(BATCH, button::press);
        var report = run(button);
        assertEquals(0, report.count(SyncReport.Result.RECEIVED));
        arriveOnce(report, pieces);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 300_000})
    void inTheMiddleOfAnUpload(long bytes) {
        var pieces = List.of(notice(10, file("安排表.txt", 3 << 20)), notice(11));
        var button = new Button();
        line.inRequest(CHUNK, bytes, button::press);
        arriveOnce(run(button), pieces);
    }

    @Test
    void betweenAChunkAndItsAnswerTheUploadGoesOnWhereThePortalStands() {
        var pieces = List.of(notice(10, file("安排表.txt", 3 << 20)));
        var button = new Button();
        line.beforeAnswer(CHUNK, button::press);
        arriveOnce(run(button), pieces);
    }

    @Test
    void beforeTheFirstRequestNothingIsAsked() {
        var piece = notice(10);
        var button = new Button();
        button.press();
        assertEquals("cancelled", stop(run(button)));
        assertState(EntryState.QUEUED, piece);
    }
}
