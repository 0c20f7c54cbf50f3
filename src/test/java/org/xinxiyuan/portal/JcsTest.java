package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.WorkstationException;

class JcsTest {
    private final Jcs jcs = new Jcs();

    private static String sha256(String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The contract's example NoticeItem without its envelope. */
    static Map<String, Object> notice() {
        Map<String, Object> item = new HashMap<>();
        item.put("lane", "disclosure");
        item.put("id", "01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
        item.put("kind", "notice");
        item.put("title", "清河镇2026年春季森林防火公告");
        item.put("columnCode", "0603");
        item.put("formedOn", "2026-02-27");
        item.put("validUntil", "2026-04-30");
        item.put("elements", Map.of("matter", "春季森林防火", "date", "2026年2月27日", "contact", "0000-6012345"));
        item.put("body", "防火期为3月1日至4月30日，禁止一切野外用火。\n举报电话：0000-6012345（镇应急管理办公室）。");
        item.put("bodyFormat", "text");
        item.put("disclosure", Map.of("mode", "proactive", "basis", "《中华人民共和国政府信息公开条例》第十九条"));
        item.put(
                "attachments",
                List.of(Map.of(
                        "sha256", "5647f05ec18958947d32874eeb788fa396a05d0bab7c1b71f112ceb7e9b31eee",
                        "size", 2097152L,
                        "fileName", "森林防火公告.pdf",
                        "mediaType", "application/pdf")));
        item.put("authoredAt", "2026-02-28T16:20:00+08:00");
        item.put("sourceOrg", "清河镇人民政府");
        item.put("redaction", Map.of("ruleset", "cn-pii-1.3", "counts", Map.of("PHONE_MOBILE", 2, "ID_CARD", 1)));
        return item;
    }

    @Test
    void theContractsNoticeHasTheContractsHash() throws Exception {
        var json = jcs.write(notice());
        assertEquals(887, json.getBytes(StandardCharsets.UTF_8).length);
        assertEquals("8d133a9fab4b6a2a678d3f3391af55dc3baa5640d06bc56ec34c501fe1f4de8b", sha256(json));
    }

    @Test
    void theContractsWithdrawalHasTheContractsHash() throws Exception {
        var json = jcs.write(Map.of(
                "reason", "pii_found", "note", "附件第2页含未遮挡的身份证号", "occurredAt", "2026-03-03T08:40:00+08:00"));
        assertEquals(113, json.getBytes(StandardCharsets.UTF_8).length);
        assertEquals("46be6f36d4438c02505df3eabb4ff149b3b79db04621b65e157ec493e08957af", sha256(json));
    }

    @Test
    void sortsByCodeUnitAndEscapesNoMoreThanItMust() {
        var json = jcs.write(Map.of("\uD83D\uDE00", 1, "\uFB33", 2, "b", "\u0001\u007f/\"\\\n€", "a", true));
        assertEquals("{\"a\":true,\"b\":\"\\u0001\u007f/\\\"\\\\\\n€\",\"\uD83D\uDE00\":1,\"\uFB33\":2}", json);
    }

    static Stream<Map<String, ?>> unwritable() {
        return Stream.of(
                Map.of("a", 1.5),
                Map.of("a", 9_007_199_254_740_993L),
                Map.of("a", "half \uD83D"),
                Map.of("a", "\uDE00 half"),
                Map.of("\uD83D", "a"),
                Map.of("a", List.of(Map.of("b", new StringBuilder("x")))));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void refusesWhatWouldNotComeBackTheSame(Map<String, ?> object) {
        assertThrows(WorkstationException.class, () -> jcs.write(object));
    }

    @Test
    void refusesNull() {
        Map<String, Object> object = new HashMap<>();
        object.put("a", null);
        assertThrows(WorkstationException.class, () -> jcs.write(object));
    }
}
