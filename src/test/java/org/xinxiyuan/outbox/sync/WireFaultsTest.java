package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.stream.LongStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Wire;
import org.xinxiyuan.sampleportal.faults.Fault;

/** The fault table of PROTOCOL §4 over real sockets to the real portal: the same triple has one effect and one number. */
class WireFaultsTest extends Loopback {
    private final OkHttpClient client = Wire.client();
    private CutLine line;
    private int number = 10;
    private int received;

    @BeforeEach
    void overTheLine() {
        line = new CutLine(county.address(), "POST /gk/v1/items:batch");
        moveTo("http://127.0.0.1:" + line.port() + "/gk/v1");
    }

    @AfterEach
    void hangUp() {
        line.close();
    }

    private OutboxEntry next() {
        return notice(number++);
    }

    private boolean portalHas(OutboxEntry piece) {
        return county.everyValue().contains(piece.id().value());
    }

    /** Sent again over a sound line it is there once, under the number that follows the last one. */
    private void arrivesOnce(OutboxEntry piece, boolean replayed) {
        line.mend();
        assertTrue(sync(client).stop().isEmpty());
        assertState(EntryState.ACCEPTED, piece);
        var receipt = outbox.row(piece).receipt().orElseThrow();
        received++;
        assertTrue(receipt.receiptNo().endsWith("-%07d".formatted(received)), receipt::receiptNo);
        assertEquals(replayed, receipt.replayed());
    }

    /** In the first line, around the end of the head, in the middle of the body, around the end. */
    private static LongStream boundaries(long[] headAndWhole) {
        long head = headAndWhole[0];
        long whole = headAndWhole[1];
        return LongStream.of(1, 12, head - 1, head, head + 1, (head + whole) / 2, whole - 2, whole - 1)
                .filter(bytes -> bytes > 0 && bytes < whole)
                .distinct();
    }

    @Test
    void aRequestCutAnywhereLeavesNothingAndIsSentAgain() {
        arrivesOnce(next(), false);
        boundaries(line.requestBytes()).forEach(bytes -> {
            var piece = next();
            line.cutRequestAfter(bytes);
            assertEquals("cut", code(sync(client), piece), "after " + bytes);
            assertState(EntryState.QUEUED, piece);
            assertFalse(portalHas(piece), () -> "after " + bytes);
            arrivesOnce(piece, false);
        });
    }

    @Test
    void aCutAfterTheCommitAndAnywhereInTheAnswerIsReplayed() {
        arrivesOnce(next(), false);
        boundaries(line.answerBytes()).forEach(bytes -> {
            var piece = next();
            line.cutAnswerAfter(bytes);
            assertEquals("cut", code(sync(client), piece), "after " + bytes);
            assertState(EntryState.QUEUED, piece);
            assertTrue(portalHas(piece), () -> "after " + bytes);
            arrivesOnce(piece, true);
        });
    }

    @Test
    void aWholeAnswerBeforeTheCutIsAReceipt() {
        arrivesOnce(next(), false);
        var piece = next();
        line.cutAnswerAfter(line.answerBytes()[1]);
        sync(client);
        assertState(EntryState.ACCEPTED, piece);
    }

    @Test
    void nobodyAtTheOtherEndOfTheLineKeepsTheQueue() {
        var piece = next();
        line.takeDown();
        assertEquals("unreachable", stop(sync(client)));
        assertState(EntryState.QUEUED, piece);
    }

    @ParameterizedTest
    @CsvSource({
        "500x1@items:batch, server_error, false",
        "503x1@items:batch, unavailable, false",
        "429x1@items:batch, rate_limited, false",
        "401x1@items:batch, token_expired, false",
        "captivex1@items:batch, not_the_portal, false",
        "redirectx1@items:batch, not_the_portal, false",
        "cut-request=100x1@items:batch, cut, false",
        "cut-answer=0x1@items:batch, cut, true",
        "cut-answer=60x1@items:batch, cut, true"
    })
    void whateverThePortalAnswersToABatchThePieceArrivesOnce(String fault, String code, boolean replayed) {
        var piece = next();
        county.faults().switchOn(Fault.parse(fault).orElseThrow());
        assertEquals(code, code(syncPlainly(), piece));
        assertState(EntryState.QUEUED, piece);
        arrivesOnce(piece, replayed);
    }

    /** What a captive network answers is not in the contract: nobody looks. */
    private SyncReport syncPlainly() {
        var portal = new HttpPortal(connection.registration().orElseThrow(), blobs, client);
        return new SyncRun(outbox, feed, connection, portal, Clock.systemUTC()).run((done, total) -> true);
    }

    private String code(SyncReport report, OutboxEntry piece) {
        return outcome(report, piece).code();
    }
}
