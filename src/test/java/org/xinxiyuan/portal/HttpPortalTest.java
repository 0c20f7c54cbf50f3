package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Portal.Question;
import org.xinxiyuan.outbox.sync.Pieces;

class HttpPortalTest extends Mocked {
    private static final String META = """
            {"apiVersion":"1.0","minClientContract":"1.0","portalId":"county-990123","epoch":"e-1","portalName":"云岭县",
             "serverTime":"2026-03-02T09:15:04.120+08:00","somethingNew":{"a":[1]},
             "limits":{"maxBatchItems":100,"maxBatchBytes":4194304,"maxItemBytes":1048576,"maxAttachmentBytes":52428800,
             "maxAttachmentsPerItem":20,"chunkBytes":1048576,"changesPageMax":500,"maxNew":7},"features":["reports"]}""";

    @Test
    void readsWhatThePortalCanAndIgnoresWhatItDoesNotKnow() throws Exception {
        json(META);
        var meta = got(portal.meta());
        assertEquals("county-990123", meta.identity().portalId());
        assertEquals(Instant.parse("2026-03-02T01:15:04.120Z"), meta.serverTime());
        assertEquals(1_048_576, meta.limits().chunkBytes());
        var request = server.takeRequest();
        assertEquals("/gk/v1/meta", request.getTarget());
        assertEquals("1.0", request.getHeaders().get("X-Client-Contract"));
        assertNull(request.getHeaders().get("Authorization"), "meta needs no token and gets none");
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, GOT",
        "1.0, GOT",
        "1.1, FATAL upgrade_required",
        "1.10, FATAL upgrade_required",
        "2.0, FATAL upgrade_required",
        "one, UNKNOWN protocol_error"
    })
    void aPortalThatWantsANewerContractSaysSoAtTheDoor(String least, String told) {
        json(META.replace("\"minClientContract\":\"1.0\"", "\"minClientContract\":\"" + least + "\""));
        assertEquals(told, told(portal.meta()));
    }

    @Test
    void sendsTokenAndCursorAndReadsAPage() throws Exception {
        json("""
                {"changes":[{"seq":7,"type":"quota","op":"upsert","key":"q","at":"2026-03-01T08:00:00+08:00",
                  "data":{"quotaId":"q","target":6}},
                 {"seq":8,"type":"brand_new","op":"delete","key":"k","at":"2026-03-01T08:00:00+08:00"}],
                 "nextCursor":"c2","hasMore":true}""");
        var page = got(portal.changes(Optional.of("c 1&x")));
        assertEquals(Map.of("quotaId", "q", "target", 6), page.changes().get(0).data());
        assertTrue(page.changes().get(1).deleted() && page.hasMore());
        var request = server.takeRequest();
        assertEquals("c 1&x", request.getUrl().queryParameter("cursor"));
        assertEquals("Bearer " + TOKEN, request.getHeaders().get("Authorization"));
    }

    @Test
    void asksForLikelyDuplicatesByLaneColumnTitleAndBody() throws Exception {
        json("""
                {"matches":[{"query":1,"matched":["title"],"id":"01953f10-7700-7d02-b3c4-55e6f7081920","revision":1,
                 "lane":"report","title":"信息","state":"received"}]}""");
        var report = new Question("r2", Lane.REPORT, Optional.empty(), "信息", "b".repeat(64));
        var notice = new Question("r1", Lane.DISCLOSURE, Optional.of("0603"), "公告", "a".repeat(64));
        var matches = got(portal.find(List.of(notice, report)));
        assertEquals("r2", matches.get(0).row());
        assertEquals(
                "{\"queries\":[{\"lane\":\"disclosure\",\"columnCode\":\"0603\",\"title\":\"公告\",\"bodySha256\":\""
                        + "a".repeat(64) + "\"},{\"lane\":\"report\",\"title\":\"信息\",\"bodySha256\":\""
                        + "b".repeat(64)
                        + "\"}]}",
                server.takeRequest().getBody().utf8());
    }

    @Test
    void asksWhichAttachmentsAreMissing() {
        json("{\"missing\":[{\"sha256\":\"" + "a".repeat(64) + "\",\"offset\":512}]}");
        assertEquals(Map.of("a".repeat(64), 512L), got(portal.missing(List.of("a".repeat(64)))));
    }

    @Test
    void readsWhatThePortalHoldsOfAPieceTheCountyHasEdited() {
        json("""
                {"receipt":{"id":"01955a01-6a80-7c11-8f2e-2b7d90c4aa01","revision":2,"contentSha256":"ab","state":"published",
                 "receivedAt":"2026-03-03T08:00:00+08:00","receiptNo":"9","replayed":true,
                 "publishedAt":"2026-03-03T08:00:00+08:00","url":"https://x.example/1"},
                 "item":{"title":"新题","body":"新文","revision":2,"signOff":{"role":"portal","by":"县政府办","at":"x"}}}""");
        var held = got(portal.held(Pieces.id(1)));
        assertTrue(held.editedByPortal());
        assertEquals("新题", held.fields().get("title"));
        assertEquals(
                Optional.of("https://x.example/1"),
                held.receipt().publication().orElseThrow().url());
        assertFalse(held.toString().contains("新文"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, token_expired, UNAUTHORIZED token_expired",
        "401, token_revoked, UNAUTHORIZED token_revoked",
        "403, scope_missing, REFUSED scope_missing",
        "400, bad_request, REFUSED bad_request",
        "404, not_found, REFUSED not_found",
        "410, cursor_expired, CURSOR_EXPIRED cursor_expired",
        "413, too_large, TOO_LARGE too_large",
        "426, upgrade_required, FATAL upgrade_required",
        "429, rate_limited, BUSY rate_limited",
        "503, unavailable, BUSY unavailable",
        "507, no_space, BUSY no_space",
        "500, whatever, UNKNOWN server_error",
        "502, whatever, UNKNOWN server_error",
        "504, whatever, UNKNOWN server_error",
        "418, teapot, REFUSED teapot"
    })
    void aProblemIsToldByItsStatusAndCode(int status, String code, String told) {
        problem(status, code);
        assertEquals(told, told(portal.changes(Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "200, UNKNOWN not_the_portal",
        "302, UNKNOWN not_the_portal",
        "307, UNKNOWN not_the_portal",
        "401, UNKNOWN not_the_portal",
        "404, UNKNOWN not_the_portal",
        "407, UNKNOWN cut",
        "413, TOO_LARGE too_large",
        "429, BUSY rate_limited",
        "502, UNKNOWN server_error",
        "503, BUSY unavailable"
    })
    void aPageOfSomebodyElseIsNotThePortal(int status, String told) {
        answer(status, "text/html", "<html>请先登录</html>", "Location: " + server.url("/login"));
        assertEquals(told, told(portal.meta()));
        assertEquals(1, server.getRequestCount(), "no redirect is followed, nothing is tried twice");
    }

    @Test
    void a401WithoutABodyThatAsksForATokenIsThePortals() {
        bare(401, "WWW-Authenticate: Bearer");
        assertEquals("UNAUTHORIZED token_expired", told(portal.changes(Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"portalId\":", "\"ok\""})
    void jsonThatIsNoObjectIsNotThePortal(String body) {
        json(body);
        assertEquals("UNKNOWN not_the_portal", told(portal.meta()));
    }

    @Test
    void anObjectThatLacksWhatTheContractPromisesIsAProtocolError() {
        json("{\"portalId\":\"x\"}");
        assertEquals("UNKNOWN protocol_error", told(portal.meta()));
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        var endless = new Buffer().write(new byte[(16 << 20) + 10]);
        server.enqueue(new MockResponse.Builder()
                .body(endless)
                .setHeader("Content-Type", "application/json")
                .build());
        assertEquals("UNKNOWN not_the_portal", told(portal.meta()));
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "0, 0", "86400, 86400", "'Wed, 21 Oct 2026 07:28:00 GMT', -1", "-5, -1", "soon, -1"})
    void retryAfterCountsSecondsOnly(String header, long seconds) {
        problem(503, "unavailable", "Retry-After: " + header);
        var trouble = assertInstanceOf(Trouble.class, portal.changes(Optional.empty()));
        assertEquals(seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)), trouble.retryAfter());
    }

    @Test
    void aLimitThePortalNamesIsPassedOn() {
        problem(413, "too_large");
        assertEquals(
                Optional.of(4_194_304L),
                assertInstanceOf(Trouble.class, portal.missing(List.of("a".repeat(64))))
                        .limit());
    }

    @Test
    void aCutBeforeTheAnswerIsUnknownAndNotTriedAgain() {
        cutBeforeTheAnswer();
        json(META);
        assertEquals("UNKNOWN cut", told(portal.meta()));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aCutInsideTheAnswerIsUnknown() {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(META.repeat(2000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        assertEquals("UNKNOWN cut", told(portal.meta()));
    }

    @Test
    void aSilentPeerTimesOut() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertEquals("UNKNOWN timed_out", told(portal.meta()));
    }

    @Test
    void nobodyAtTheAddressIsUnreachable() {
        var nobody = new HttpPortal(registration("http://127.0.0.1:1/gk/v1"), blobs, client);
        assertEquals("UNKNOWN unreachable", told(nobody.meta()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://portal.county.example/gk/v1, FATAL plain_http_refused",
        "http://10.0.0.8/gk/v1, FATAL plain_http_refused",
        "http://localhost.evil.example/gk/v1, FATAL plain_http_refused",
        "http://127.0.0.1.evil.example/gk/v1, FATAL plain_http_refused",
        "portal.county.example, FATAL bad_address",
        "ftp://portal.county.example/gk/v1, FATAL bad_address",
        "'', FATAL bad_address"
    })
    void plainHttpLeavesThisMachineNever(String url, String told) {
        var portal = new HttpPortal(registration(url), blobs, client);
        assertEquals(told, told(portal.meta()));
        assertEquals(told, told(portal.changes(Optional.of("c"))));
        assertEquals(told, told(new Registrar(client).register(url, "QH7K-2M9P", DEVICE, "甲", "1.0.0")));
    }

    @Test
    void theTokenStandsInNoText() {
        problem(500, "x");
        assertFalse(portal.changes(Optional.empty()).toString().contains(TOKEN));
        assertFalse(registration("x").toString().contains(TOKEN));
    }
}
