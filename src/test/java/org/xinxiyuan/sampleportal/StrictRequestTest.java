package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.sampleportal.contract.Json;

/** Requests are strict: each defect is one 400 and stores nothing. */
class StrictRequestTest {
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

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("an unknown field", item -> item.put("recipient", "县长")),
                defect("a missing field", item -> item.remove("formedOn")),
                defect("a null", item -> item.putNull("summary")),
                defect("a number for a string", item -> item.put("title", 1)),
                defect("an empty title", item -> item.put("title", "")),
                defect("a title too long", item -> item.put("title", "长".repeat(201))),
                defect("a revision of zero", item -> item.put("revision", 0)),
                defect("a revision with a fraction", item -> item.put("revision", 1.5)),
                defect("a date that does not exist", item -> item.put("formedOn", "2026-02-30")),
                defect("a time without an offset", item -> item.put("authoredAt", "2026-02-28T16:20:00")),
                defect("another mode", item -> item.putObject("disclosure").put("mode", "onRequest")),
                defect("an unknown lane", item -> item.put("lane", "public")),
                defect("another body format", item -> item.put("bodyFormat", "markdown")),
                defect("an element key with a capital", item -> item.putObject("elements")
                        .put("Contact", "x")),
                defect("an unknown field below", item -> item.putObject("publicity")
                        .put("from", "2026-03-01")
                        .put("to", "2026-03-07")
                        .put("days", 7)),
                defect("a file name with a slash", item -> Items.attach(item, "a".repeat(64), 1, "a/b.txt")),
                defect("a hash in capitals", item -> Items.attach(item, "A".repeat(64), 1, "a.txt")),
                defect("an interpretation of nothing", item -> item.put("kind", "interpretation")));
    }

    private static Arguments defect(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void refuses(String name, Consumer<ObjectNode> change) {
        var answer = town.put(Items.notice(1, change));
        assertEquals(400, answer.status(), name);
        assertEquals("bad_request", answer.code());
        assertEquals("never", answer.json().path("retry").asText());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
    }

    static Stream<Arguments> reportDefects() {
        return Stream.of(
                defect("a column", item -> item.put("columnCode", "0603")),
                defect("a solicited one without its solicitation", item -> item.put("reportType", "solicited")),
                defect("a follow-up that follows nothing", item -> item.put("reportType", "urgent_followup")),
                defect("a final one that follows nothing", item -> item.put("reportType", "urgent_final")),
                defect("a bundle", item -> item.put("bundleId", Items.id(3))),
                defect("no author", item -> item.remove("author")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reportDefects")
    void refusesAReportWith(String name, Consumer<ObjectNode> change) {
        assertEquals("bad_request", town.put(Items.report(1, change)).code(), name);
    }

    @Test
    void refusesHalfACharacter() {
        var whole = Json.text(Items.notice(1, item -> item.put("summary", "HALF")));
        var request = town.request("/items/" + Items.id(1))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(whole.replace("HALF", "\\ud83d")));
        assertEquals("bad_request", town.exchange(request).code());
    }

    @Test
    void titlesAreCountedInCharactersNotUnits() {
        assertEquals(
                201,
                town.put(Items.notice(2, item -> item.put("title", "𠀀".repeat(200))))
                        .status());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not json at all",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "[]",
            })
    void refusesABodyThatIsNoItem(String body) {
        var request = town.request("/items/" + Items.id(1))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        assertEquals("bad_request", town.exchange(request).code());
    }

    @Test
    void refusesAnIdOtherThanThatOfTheAddress() {
        var answer = town.send("PUT", "/items/" + Items.id(8), Items.notice(1));
        assertEquals("bad_request", answer.code());
        assertEquals("bad_request", town.get("/items/not-an-id").code());
    }

    @Test
    void anItemOverTheLimitIsTooLarge() {
        var answer = town.put(Items.notice(1, item -> item.put("body", "长".repeat(249_999))
                .put("summary", "x".repeat(1000))
                .putObject("elements")
                .setAll(manyElements())));
        assertEquals(201, answer.status(), "every field full of Chinese still fits");
        var huge =
                Items.notice(3, item -> item.put("body", "𠀀".repeat(250_000)).put("summary", "𠀀".repeat(1000)));
        huge.withObject("elements").setAll(manyElements());
        var tooLarge = town.put(Items.hashed(huge, item -> {}));
        assertEquals(413, tooLarge.status());
        assertEquals(1_048_576, tooLarge.json().path("limit").asLong());
    }

    private static ObjectNode manyElements() {
        var elements = Json.object();
        for (int i = 0; i < 40; i++) {
            elements.put("element" + i, "要".repeat(1900));
        }
        return elements;
    }

    @Test
    void anOldContractIsToldToUpgrade() {
        var answer = town.exchange(
                town.request("/meta").header("X-Client-Contract", "0.9").GET());
        assertEquals(426, answer.status());
        assertEquals("upgrade_required", answer.code());
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        var answer = town.get("/nothing");
        assertEquals(404, answer.status());
        assertEquals("not_found", answer.code());
        assertEquals(
                "method_not_allowed",
                town.send("POST", "/items/" + Items.id(1), Json.object()).code());
        assertTrue(town.get("/meta").json().path("features").toString().contains("validate"));
    }
}
