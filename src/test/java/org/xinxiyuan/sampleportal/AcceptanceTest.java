package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a well-formed item is refused for, in the contract's order. */
class AcceptanceTest {
    @TempDir
    static Path dir;

    static Township town;

    @BeforeAll
    static void start() {
        town = new Township(dir);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(422, "signoff_invalid", Items.document(1, item -> Items.sign(item, "ordinary"))),
                refusal(422, "signoff_invalid", Items.notice(1, item -> Items.sign(item, "portal"))),
                refusal(422, "signoff_invalid", Items.report(1, item -> item.put("reportType", "urgent_first"))),
                refusal(422, "column_unknown", notice(item -> item.put("columnCode", "9999"))),
                refusal(422, "column_closed", notice(item -> item.put("columnCode", "0605"))),
                refusal(422, "column_closed", notice(item -> item.put("columnCode", "06"))),
                refusal(403, "column_forbidden", notice(item -> item.put("columnCode", "0606"))),
                refusal(422, "kind_mismatch", notice(item -> item.put("kind", "document"))),
                refusal(422, "link_unknown", Items.interpretation(1, 77, item -> {})),
                refusal(422, "quota_closed", notice(item -> item.put("quotaId", "2026-02/all"))),
                refusal(422, "quota_closed", notice(item -> item.put("quotaId", "nobody's"))),
                refusal(422, "solicitation_closed", solicited("2026-05")),
                refusal(422, "solicitation_closed", solicited("1999-01")),
                refusal(422, "format_refused", html("<p onclick=\"x()\">x</p>")),
                refusal(422, "pii_found", notice(item -> item.put("body", "电话" + Items.MOBILE))),
                refusal(424, "attachment_missing", notice(item -> Items.attach(item, "b".repeat(64), 3, "a.txt"))));
    }

    private static Arguments refusal(int status, String code, ObjectNode item) {
        return Arguments.of(code, status, item);
    }

    private static ObjectNode notice(Consumer<ObjectNode> change) {
        return Items.notice(1, change);
    }

    private static ObjectNode html(String body) {
        return notice(item -> item.put("body", body).put("bodyFormat", "html-restricted"));
    }

    private static ObjectNode solicited(String solicitation) {
        return Items.report(1, item -> item.put("reportType", "solicited").put("solicitationId", solicitation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesWith(String code, int status, ObjectNode item) {
        var answer = town.put(item);
        assertEquals(code, answer.code());
        assertEquals(status, answer.status());
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
    }

    @Test
    void theSignOffIsLookedAtBeforeTheColumnAndThePersonalDataBeforeTheAttachments() {
        assertEquals(
                "signoff_invalid",
                town.put(Items.document(1, item -> {
                            Items.sign(item, "ordinary");
                            item.put("kind", "notice");
                        }))
                        .code());
        assertEquals(
                "pii_found",
                town.put(notice(item -> {
                            item.put("title", Items.MOBILE);
                            Items.attach(item, "b".repeat(64), 3, "a.txt");
                        }))
                        .code());
    }

    @Test
    void aMissingAttachmentIsNamed() {
        var answer = town.put(notice(item -> Items.attach(item, "b".repeat(64), 3, "a.txt")));
        assertEquals("b".repeat(64), answer.json().at("/missing/0").asText());
        assertEquals("now", answer.json().path("retry").asText());
    }

    @Test
    void aLinkToAReportIsUnknown() {
        town.put(Items.report(50, item -> {}));
        assertEquals(
                "link_unknown",
                town.put(Items.interpretation(51, 50, item -> {})).code());
    }

    @Test
    void anUrgentFollowUpIsTakenEvenIfTheFirstReportIsNotHereYet() {
        var answer = town.put(Items.report(52, item -> {
            item.put("reportType", "urgent_followup").put("follows", Items.id(53));
            Items.sign(item, "important");
        }));
        assertEquals(201, answer.status());
        assertEquals("/follows", answer.json().at("/warnings/0/pointer").asText());
    }

    @Test
    void validatingHasNoEffectAndTellsTheSame() {
        var good = town.send("POST", "/items:validate", Items.notice(60));
        assertTrue(good.json().path("ok").asBoolean());
        assertEquals(404, town.get("/items/" + Items.id(60)).status());
        var bad = town.send("POST", "/items:validate", Items.notice(60, item -> item.put("title", Items.MOBILE)));
        assertFalse(bad.json().path("ok").asBoolean(true));
        assertEquals("/title", bad.json().at("/findings/0/pointer").asText());
        assertFalse(bad.text().contains(Items.MOBILE));
        var closed = town.send("POST", "/items:validate", notice(item -> item.put("columnCode", "0605")));
        assertFalse(closed.json().path("ok").asBoolean(true));
        var bundled = Items.bundled(Items.interpretation(61, 62, item -> {}));
        assertTrue(
                town.send("POST", "/items:validate", bundled).json().path("ok").asBoolean());
    }
}
