package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.Sha256;

/** A file from the portal: whole and proved, or not at all. */
class DownloadingTest extends Mocked {
    private static final byte[] FILE = "第一行,第二列\n".repeat(3000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final String SHA = Sha256.of(FILE);

    private void file(byte[] bytes, int length, String type) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", type)
                .body(new Buffer().write(bytes, 0, length))
                .build());
    }

    @Test
    void comesWholeAndWithItsToken() throws InterruptedException {
        file(FILE, FILE.length, "application/octet-stream");
        assertArrayEquals(FILE, got(portal.download(SHA, FILE.length)));
        var request = server.takeRequest();
        assertEquals("GET /gk/v1/attachments/" + SHA + " HTTP/1.1", request.getRequestLine());
        assertEquals("Bearer " + TOKEN, request.getHeaders().get("Authorization"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, application/octet-stream, REFUSED download_damaged",
        "0, text/html, UNKNOWN not_the_portal",
    })
    void whatIsShorterOrAnotherProgramsPageIsNotTaken(int more, String type, String expected) {
        file(FILE, FILE.length + more, type);
        assertEquals(expected, told(portal.download(SHA, FILE.length)));
    }

    @Test
    void whatIsLongerOrHasOtherBytesIsNotTaken() {
        file(FILE, FILE.length, "application/octet-stream");
        assertEquals("REFUSED download_damaged", told(portal.download(SHA, FILE.length - 1)));
        var changed = FILE.clone();
        changed[FILE.length / 2] ^= 1;
        file(changed, changed.length, "application/octet-stream");
        assertEquals("REFUSED download_damaged", told(portal.download(SHA, FILE.length)));
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/octet-stream")
                .chunkedBody(new Buffer().write(FILE).writeByte(1), 1000)
                .build());
        assertEquals("REFUSED download_damaged", told(portal.download(SHA, FILE.length)));
    }

    @Test
    void aLineThatFallsInTheMiddleIsTrouble() {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/octet-stream")
                .body(new Buffer().write(FILE))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        assertEquals("UNKNOWN cut", told(portal.download(SHA, FILE.length)));
    }

    @Test
    void aFileOverTheLimitIsNotAskedForAndOneThatIsNotThereIsRefused() {
        assertEquals("TOO_LARGE attachment_too_large", told(portal.download(SHA, (50L << 20) + 1)));
        assertEquals("TOO_LARGE attachment_too_large", told(portal.download(SHA, 0)));
        assertEquals(0, server.getRequestCount());
        problem(404, "not_found");
        assertEquals("REFUSED not_found", told(portal.download(SHA, FILE.length)));
    }
}
