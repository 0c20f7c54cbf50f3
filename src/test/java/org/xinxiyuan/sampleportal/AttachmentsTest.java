package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;

/** Attachments whole and in pieces. */
class AttachmentsTest {
    private static final byte[] FILE = "甲乙丙丁戊己庚辛壬癸\n".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final String HASH = ContentHash.sha256(FILE);

    @TempDir
    Path dir;

    Township town;

    @BeforeEach
    void start() {
        town = new Township(dir);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private Answer patch(int from, int to) {
        return patch(from, to, to == FILE.length ? "?1" : "?0");
    }

    private Answer patch(int from, int to, String complete) {
        return town.bytes(
                "PATCH",
                HASH,
                Arrays.copyOfRange(FILE, from, to),
                "Upload-Offset",
                String.valueOf(from),
                "Upload-Length",
                String.valueOf(FILE.length),
                "Upload-Complete",
                complete);
    }

    private Answer head() {
        return town.bytes("HEAD", HASH, new byte[0]);
    }

    @Test
    void aWholeOneIsStoredOnce() {
        assertEquals(404, head().status());
        var stored = town.bytes("PUT", HASH, FILE);
        assertEquals(201, stored.status());
        assertEquals("text/plain", stored.json().path("mediaType").asText());
        assertEquals(200, town.bytes("PUT", HASH, FILE).status());
        assertEquals("?1", head().header("Upload-Complete"));
        assertArrayEquals(FILE, town.get("/attachments/" + HASH).body());
    }

    @Test
    void aResumedOneGoesOnWhereThePortalIsEvenAfterARestart() {
        assertEquals(204, patch(0, 300).status());
        var partial = head();
        assertEquals("300", partial.header("Upload-Offset"));
        assertEquals("?0", partial.header("Upload-Complete"));
        assertEquals(404, town.get("/attachments/" + HASH).status());
        town.restart();
        var wrong = patch(200, 400);
        assertEquals(409, wrong.status());
        assertEquals("offset_mismatch", wrong.code());
        assertEquals("300", wrong.header("Upload-Offset"));
        assertEquals(204, patch(300, 700).status());
        var last = patch(700, FILE.length);
        assertEquals(200, last.status());
        assertEquals("?1", last.header("Upload-Complete"));
        assertArrayEquals(FILE, town.get("/attachments/" + HASH).body());
        assertEquals(200, patch(0, 300).status(), "what is whole stays whole");
    }

    @Test
    void theMissingOnesComeWithTheirOffsets() {
        patch(0, 300);
        var request = Json.object();
        request.putArray("sha256").add(HASH).add("d".repeat(64));
        var missing = town.send("POST", "/attachments/missing", request).json().path("missing");
        assertEquals(300, missing.at("/0/offset").asInt());
        assertEquals(0, missing.at("/1/offset").asInt());
        patch(300, FILE.length);
        assertEquals(
                1,
                town.send("POST", "/attachments/missing", request)
                        .json()
                        .path("missing")
                        .size());
    }

    @Test
    void bytesOfAnotherHashAreDropped() {
        var other = town.bytes("PUT", "e".repeat(64), FILE);
        assertEquals(422, other.status());
        assertEquals("hash_mismatch", other.code());
        assertEquals("now", other.json().path("retry").asText());
        assertEquals(404, town.bytes("HEAD", "e".repeat(64), new byte[0]).status());
        nothingBut(0);
    }

    @Test
    void anUploadCutShortKeepsWhatArrivedOfAChunkAndNothingOfAWhole() throws Exception {
        cut("PUT", "");
        nothingBut(0);
        cut("PATCH", "Upload-Offset: 0\r\nUpload-Length: " + FILE.length + "\r\nUpload-Complete: ?1\r\n");
        assertEquals("300", head().header("Upload-Offset"));
        assertEquals(200, patch(300, FILE.length).status());
    }

    /** Announces all, sends 300 bytes, hangs up, and waits until the portal has noticed. */
    private void cut(String method, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", town.portal.address().getPort())) {
            var request = method + " /gk/v1/attachments/" + HASH + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Authorization: Bearer " + town.token + "\r\nContent-Type: application/octet-stream\r\n"
                    + headers + "Content-Length: " + FILE.length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(FILE, 0, 300);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    @Test
    void whatIsNotAllowedIsRefusedByItsContent() {
        var program = "MZ\u0000\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);
        var answer = town.bytes("PUT", ContentHash.sha256(program), program);
        assertEquals(415, answer.status());
        assertEquals("unsupported_type", answer.code());
        nothingBut(0);
    }

    @Test
    void aDamagedLetterIsRefusedAndDoesNotStay() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<w:p>一段足够长的文字，好让压缩以后还有几个字节</w:p>".getBytes(StandardCharsets.UTF_8));
            }
        }
        var letter = bytes.toByteArray();
        var text = new String(letter, StandardCharsets.ISO_8859_1);
        var data = text.indexOf("word/document.xml") + "word/document.xml".length();
        Arrays.fill(letter, data, data + 12, (byte) 0xff);
        assertEquals(415, town.bytes("PUT", ContentHash.sha256(letter), letter).status());
        nothingBut(0);
    }

    @Test
    void limitsHold() {
        var chunk = new byte[(1 << 20) + 1];
        var tooLarge = town.bytes("PUT", ContentHash.sha256(chunk), chunk);
        assertEquals(413, tooLarge.status());
        assertEquals(1 << 20, tooLarge.json().path("limit").asInt());
        var huge = town.bytes(
                "PATCH", HASH, FILE, "Upload-Offset", "0", "Upload-Length", "52428801", "Upload-Complete", "?0");
        assertEquals(52_428_800, huge.json().path("limit").asInt());
    }

    @Test
    void aChunkThatContradictsItselfIsRefused() {
        assertEquals("bad_request", patch(0, 300, "?1").code());
        assertEquals("bad_request", patch(0, FILE.length, "?0").code());
        assertEquals("bad_request", patch(0, 300, "yes").code());
        assertEquals("bad_request", town.bytes("PATCH", HASH, FILE).code());
        assertEquals("bad_request", town.bytes("PUT", "not-a-hash", FILE).code());
    }

    @Test
    void aFileWithoutItsRowIsTidiedAwayAtStart() throws IOException {
        town.portal.close();
        Files.write(dir.resolve("attachments").resolve(HASH), FILE);
        town.start();
        assertFalse(Files.exists(dir.resolve("attachments").resolve(HASH)));
        assertEquals(404, head().status());
    }

    private void nothingBut(int files) {
        try (var whole = Files.list(dir.resolve("attachments"));
                var partial = Files.list(dir.resolve("partial"))) {
            assertEquals(files, whole.count() + partial.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
