package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

class UploadingTest extends Mocked {
    private static final int CHUNK = 1000;
    private static final Limits LIMITS = new Limits(100, 4 << 20, 1 << 20, 50 << 20, 20, CHUNK);

    private String blob(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return blobs.put(bytes);
    }

    private Answer<Boolean> upload(String sha256, long size, long offset) {
        return portal.upload(sha256, size, offset, LIMITS);
    }

    private void stored(String sha256) {
        json("{\"sha256\":\"" + sha256 + "\",\"size\":1}");
    }

    private void taken(long offset) {
        bare(204, "Upload-Offset: " + offset, "Upload-Complete: ?0");
    }

    /** Method, offset and bytes of every request. */
    private List<String> sent() throws InterruptedException {
        List<String> sent = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            var request = server.takeRequest();
            var headers = request.getHeaders();
            sent.add(request.getMethod() + " " + headers.get("Upload-Offset") + " " + headers.get("Upload-Complete")
                    + " " + request.getBodySize());
        }
        return sent;
    }

    @Test
    void aSmallFileGoesWhole() throws Exception {
        var file = blob(CHUNK);
        stored(file);
        assertTrue(got(upload(file, CHUNK, 0)));
        assertEquals(List.of("PUT null null 1000"), sent());
    }

    @Test
    void aLargeFileGoesInChunks() throws Exception {
        var file = blob(2500);
        taken(1000);
        taken(2000);
        stored(file);
        assertTrue(got(upload(file, 2500, 0)));
        assertEquals(List.of("PATCH 0 ?0 1000", "PATCH 1000 ?0 1000", "PATCH 2000 ?1 500"), sent());
    }

    @Test
    void goesOnWhereThePortalStands() throws Exception {
        var file = blob(2500);
        taken(2200);
        stored(file);
        assertTrue(got(upload(file, 2500, 1200)));
        assertEquals(List.of("PATCH 1200 ?0 1000", "PATCH 2200 ?1 300"), sent());
    }

    @Test
    void seeksForwardAndBackToThePortalsOffset() throws Exception {
        var file = blob(2500);
        problem(409, "offset_mismatch", "Upload-Offset: 400");
        taken(1400);
        problem(409, "offset_mismatch", "Upload-Offset: 2000");
        stored(file);
        assertTrue(got(upload(file, 2500, 1000)));
        assertEquals(
                List.of("PATCH 1000 ?0 1000", "PATCH 400 ?0 1000", "PATCH 1400 ?0 1000", "PATCH 2000 ?1 500"), sent());
    }

    @Test
    void afterACutItAsksHowMuchHasArrivedAndGoesOnThere() throws Exception {
        var file = blob(2500);
        taken(1000);
        cutBeforeTheAnswer();
        bare(200, "Upload-Offset: 1300", "Upload-Complete: ?0");
        taken(2300);
        stored(file);
        assertTrue(got(upload(file, 2500, 0)));
        assertEquals("HEAD null null 0", sent().get(2));
    }

    @Test
    void brokenOffByTheOfficerItAsksNothingAndSendsNothingMore() {
        var file = blob(2500);
        for (int i = 0; i < 3; i++) {
            taken(2500);
        }
        blobs.whenRead = portal::cut;
        assertEquals("UNKNOWN cut", told(upload(file, 2500, 0)));
        assertTrue(server.getRequestCount() <= 1);
    }

    @Test
    void afterACutThatThePortalHadTakenWholeNothingMoreIsSent() throws Exception {
        var file = blob(1500);
        taken(1000);
        cutBeforeTheAnswer();
        bare(200, "Upload-Offset: 1500", "Upload-Complete: ?1");
        assertTrue(got(upload(file, 1500, 0)));
        assertEquals(3, sent().size());
    }

    @Test
    void anOffsetThatWasDroppedStartsAtTheBeginning() throws Exception {
        var file = blob(1500);
        cutBeforeTheAnswer();
        bare(404);
        taken(1000);
        stored(file);
        assertTrue(got(upload(file, 1500, 700)));
        assertEquals(List.of("PATCH 700 ?1 800", "HEAD null null 0", "PATCH 0 ?0 1000", "PATCH 1000 ?1 500"), sent());
    }

    @Test
    void aPortalThatNeverMovesIsLeft() {
        var file = blob(2500);
        for (int i = 0; i < 9; i++) {
            taken(0);
        }
        assertEquals("UNKNOWN protocol_error", told(upload(file, 2500, 0)));
        assertEquals(3, server.getRequestCount());
    }

    @Test
    void aChunkTakenByAPageOfSomebodyElseIsNotTaken() {
        var file = blob(2500);
        bare(204);
        assertEquals("UNKNOWN protocol_error", told(upload(file, 2500, 0)));
        answer(200, "text/html", "<html>");
        assertEquals("UNKNOWN not_the_portal", told(upload(file, 2500, 0)));
    }

    @Test
    void aReceiptForAnotherFileIsNone() {
        var file = blob(10);
        stored("0".repeat(64));
        assertEquals("UNKNOWN protocol_error", told(upload(file, 10, 0)));
    }

    @Test
    void aDamagedUploadIsToldFromAFileThatChangedOnDisk() {
        var file = blob(2500);
        problem(422, "hash_mismatch");
        assertEquals("REFUSED hash_mismatch", told(upload(file, 2500, 0)));
        blobs.damage(file);
        problem(422, "hash_mismatch");
        assertEquals("REFUSED file_changed", told(upload(file, 2500, 0)));
    }

    @Test
    void aFileThatIsNotThereIsNotSent() {
        assertEquals("REFUSED file_missing", told(upload("0".repeat(64), 10, 0)));
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void refusalsOfAFileAreToldApart() {
        var file = blob(10);
        problem(415, "unsupported_type");
        problem(413, "too_large");
        problem(507, "no_space");
        assertEquals("REFUSED unsupported_type", told(upload(file, 10, 0)));
        assertEquals("TOO_LARGE too_large", told(upload(file, 10, 0)));
        assertEquals("BUSY no_space", told(upload(file, 10, 0)));
    }

    @Test
    void aWholeAttachmentIsNeverInMemory() {
        int size = 3 << 20;
        var file = blob(size);
        stored(file);
        assertTrue(got(portal.upload(file, size, 0, new Limits(1, 1, 1, 1, 1, 8 << 20))));
        assertTrue(blobs.largestRead <= 256 << 10, () -> "read " + blobs.largestRead);
    }
}
