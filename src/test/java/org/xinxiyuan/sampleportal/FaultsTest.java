package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.faults.Fault;
import org.xinxiyuan.sampleportal.faults.Fault.Kind;
import org.xinxiyuan.sampleportal.faults.FaultBoard;

/** What goes wrong on purpose, and that the portal's books stay right meanwhile. */
class FaultsTest {
    @TempDir
    Path dir;

    Township town;
    FaultBoard faults;

    @BeforeEach
    void start() {
        town = new Township(dir);
        faults = town.portal.faults();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private boolean held(int number) {
        return town.get("/items/" + Items.id(number)).status() == 200;
    }

    @Test
    void aCutAfterTheCommitIsReplayedWithTheSameReceipt() {
        faults.switchOn(Fault.of(Kind.CUT_ANSWER, 0).next(1));
        assertThrows(UncheckedIOException.class, () -> town.put(Items.notice(1)));
        assertEquals(List.of(), faults.active(), "once");
        assertTrue(held(1));
        var again = town.put(Items.notice(1));
        assertEquals(200, again.status());
        assertTrue(again.json().path("replayed").asBoolean());
        assertEquals("990123-2026-0000001", again.json().path("receiptNo").asText());
    }

    @Test
    void aCutAnswerHasExactlySoManyBytesOfItsBody() throws Exception {
        faults.switchOn(Fault.of(Kind.CUT_ANSWER, 25).next(1));
        try (var socket = new Socket("127.0.0.1", town.portal.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /gk/v1/meta HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var body = all.substring(all.indexOf("\r\n\r\n") + 4);
            assertEquals("{\"apiVersion\":\"1.0\",\"minC", body);
            assertTrue(all.startsWith("HTTP/1.1 200"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void aCutRequestLeavesNothing(int bytes) {
        faults.switchOn(Fault.of(Kind.CUT_REQUEST, bytes).next(1));
        assertThrows(UncheckedIOException.class, () -> town.put(Items.notice(1)));
        assertFalse(held(1));
        assertEquals(201, town.put(Items.notice(1)).status());
    }

    @Test
    void aCutUploadKeepsWhatHadArrived() {
        var bytes = "0123456789".repeat(30).getBytes(StandardCharsets.US_ASCII);
        var hash = ContentHash.sha256(bytes);
        faults.switchOn(Fault.of(Kind.CUT_REQUEST, 100).next(1).on("/attachments/"));
        var headers = new String[] {"Upload-Offset", "0", "Upload-Length", "300", "Upload-Complete", "?1"};
        assertThrows(UncheckedIOException.class, () -> town.bytes("PATCH", hash, bytes, headers));
        assertEquals("100", town.bytes("HEAD", hash, new byte[0]).header("Upload-Offset"));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 500, unexpected, ''",
        "429=7, 429, rate_limited, 7",
        "503=9, 503, unavailable, 9",
        "401, 401, token_expired, ''",
    })
    void anAnswerInsteadOfTheRealOne(String fault, int status, String code, String retryAfter) {
        faults.switchOn(Fault.parse(fault + "x2").orElseThrow());
        for (int i = 0; i < 2; i++) {
            var answer = town.put(Items.notice(1));
            assertEquals(status, answer.status());
            assertEquals(code, answer.code());
            assertEquals(retryAfter, answer.header("Retry-After"));
            assertEquals("application/problem+json", answer.header("Content-Type"));
        }
        assertEquals(404, town.get("/items/" + Items.id(1)).status(), "nothing was taken");
    }

    @Test
    void aCaptivePortalAnswersInstead() {
        faults.switchOn(Fault.of(Kind.CAPTIVE_PAGE, 0).next(1));
        var page = town.get("/meta");
        assertEquals(200, page.status());
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        faults.switchOn(Fault.of(Kind.CAPTIVE_REDIRECT, 0).next(1));
        var elsewhere = town.get("/meta");
        assertEquals(302, elsewhere.status());
        assertEquals("http://login.wifi.invalid/", elsewhere.header("Location"));
        assertEquals("county-990123", town.get("/meta").json().path("portalId").asText());
    }

    @Test
    void aSlowLineIsSlowAndMayFailBesides() {
        faults.switchOn(Fault.of(Kind.LATENCY, 150).next(1));
        faults.switchOn(Fault.of(Kind.SERVER_ERROR, 0).next(1));
        var began = System.nanoTime();
        assertEquals(500, town.get("/meta").status());
        assertTrue(System.nanoTime() - began >= 150_000_000);
        assertEquals(200, town.get("/meta").status());
    }

    @Test
    void aFaultOnOnePartLeavesTheOthersAndTheSiteAlone() {
        faults.switchOn(Fault.of(Kind.SERVER_ERROR, 0).on("items:batch"));
        assertEquals(500, town.batch(Items.putOperation(Items.notice(1))).status());
        assertEquals(201, town.put(Items.notice(2)).status());
        assertEquals(200, town.site("/").status());
        assertEquals(500, town.batch(Items.putOperation(Items.notice(1))).status());
        faults.switchOff(Kind.SERVER_ERROR);
        assertEquals(200, town.batch(Items.putOperation(Items.notice(1))).status());
    }

    @Test
    void aRestoreForgetsWhatCameSinceAndChangesTheEpoch() {
        town.put(Items.notice(1));
        town.portal.office().notices().send("备份前", "");
        var epoch = town.get("/meta").json().path("epoch").asText();
        var cursor = new Feeds(town).end();
        town.portal.backup().take();
        var file = "备份后的附件".getBytes(StandardCharsets.UTF_8);
        var hash = ContentHash.sha256(file);
        town.bytes("PUT", hash, file);
        town.put(Items.notice(2, it -> Items.attach(it, hash, file.length, "附件.txt")));
        town.portal.office().tasks().close("2026-03/all");
        town.portal.backup().putBack();
        assertFalse(epoch.equals(town.get("/meta").json().path("epoch").asText()));
        assertEquals("cursor_expired", town.get("/changes?cursor=" + cursor).code());
        assertTrue(held(1));
        assertFalse(held(2));
        assertEquals(404, town.bytes("HEAD", hash, new byte[0]).status());
        var status = Json.object();
        status.putArray("ids").add(Items.id(1)).add(Items.id(2));
        assertEquals(
                1,
                town.send("POST", "/items:status", status).json().path("items").size());
        assertTrue(new Feeds(town).living("quota", "2026-03/all").isPresent());
        town.bytes("PUT", hash, file);
        assertEquals(
                201,
                town.put(Items.notice(2, it -> Items.attach(it, hash, file.length, "附件.txt")))
                        .status());
        var kept = town.get("/meta").json().path("epoch").asText();
        town.restart();
        assertEquals(kept, town.get("/meta").json().path("epoch").asText());
        assertTrue(held(1) && held(2));
    }

    @ParameterizedTest
    @CsvSource({
        "latency=800x3, latency=800x3",
        "500x3, 500x3",
        "429, 429=30",
        "cut-answer=20x1@items:batch, cut-answer=20x1@items:batch",
        "captive@/meta, captive@/meta",
    })
    void aFaultIsReadAsItIsWritten(String written, String read) {
        assertEquals(read, Fault.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fire", "500=x", "latency=1000000000000", "500x3@<b>", "500 x3"})
    void whatIsNoFaultIsNone(String written) {
        assertEquals(Optional.empty(), Fault.parse(written));
    }

    @Test
    void theOfficesPageSwitchesThemOnAndOff() {
        var visitor = OfficeVisitor.in(town);
        var on = visitor.press("/office/faults", "on", "kind", "429", "amount", "5", "part", "", "times", "2");
        assertEquals(303, on.status());
        assertEquals("429=5x2", faults.active().get(0).toString());
        assertTrue(visitor.get("/office/faults").text().contains("请求过多"));
        assertEquals(303, visitor.press("/office/faults", "off", "kind", "429").status());
        assertEquals(List.of(), faults.active());
        visitor.press("/office/faults", "on", "kind", "500", "part", "/meta");
        assertEquals(303, visitor.press("/office/faults", "clear").status());
        assertEquals(List.of(), faults.active());
        assertEquals(422, visitor.press("/office/faults", "restore").status(), "there is no backup yet");
        assertEquals(303, visitor.press("/office/faults", "backup").status());
        var epoch = town.get("/meta").json().path("epoch").asText();
        assertEquals(303, visitor.press("/office/faults", "restore").status());
        assertFalse(epoch.equals(town.get("/meta").json().path("epoch").asText()));
        assertEquals(422, visitor.press("/office/faults", "on", "kind", "fire").status());
        assertEquals(
                422,
                visitor.press("/office/faults", "on", "kind", "500", "part", "/nowhere")
                        .status());
    }
}
