package org.xinxiyuan.portal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.outbox.sync.Pieces;
import org.xinxiyuan.portal.Jcs;
import org.xinxiyuan.portal.contract.Contract.Message;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** That the contract's own examples pass, that wrong bodies do not, and that both ends hash as its vectors say. */
class ContractTest {
    private static final Contract CONTRACT = Contract.shipped();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HASH = "5647f05ec18958947d32874eeb788fa396a05d0bab7c1b71f112ceb7e9b31eee";

    private static ObjectNode example(String name) {
        return CONTRACT.at("/components/examples/" + name + "/value").deepCopy();
    }

    private static List<String> put(JsonNode item) {
        var id = item.path("id").asText();
        var operation = CONTRACT.operation("PUT", "/items/" + id).orElseThrow();
        return CONTRACT.requestFaults(operation, Map.of(), json(item.toString()));
    }

    private static Message json(String body) {
        return new Message(Map.of("content-type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"NoticeItem", "InterpretationItem", "ReportItem"})
    void theContractsOwnExamplesPass(String name) {
        assertEquals(List.of(), put(example(name)));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("an unknown field", item -> item.put("recipient", "x")),
                arguments("a missing field", item -> item.remove("formedOn")),
                arguments("a hash in capitals", item -> item.put("contentSha256", "A".repeat(64))),
                arguments("a day that does not exist", item -> item.put("formedOn", "2026-02-30")),
                arguments("a time without its offset", item -> item.put("authoredAt", "2026-02-28T16:20:00")),
                arguments("a title too long", item -> item.put("title", "长".repeat(201))),
                arguments("an interpretation of nothing", item -> item.put("kind", "interpretation")),
                arguments("the other lane", item -> item.put("lane", "report")));
    }

    private static Arguments arguments(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void aWrongBodyIsCaught(String what, Consumer<ObjectNode> change) {
        var item = example("NoticeItem");
        change.accept(item);
        assertTrue(!put(item).isEmpty(), what);
    }

    @Test
    void aWrongAnswerIsCaught() {
        var batch = CONTRACT.operation("POST", "/items:batch").orElseThrow();
        assertEquals(
                List.of(), CONTRACT.answerFaults(batch, 200, json("{\"batchId\":\"" + id(1) + "\",\"results\":[]}")));
        assertEquals(
                1, CONTRACT.answerFaults(batch, 200, json("{\"results\":[]}")).size());
        var both = "{\"batchId\":\"" + id(1) + "\",\"results\":[{\"id\":\"" + id(2) + "\",\"status\":200}]}";
        assertTrue(!CONTRACT.answerFaults(batch, 200, json(both)).isEmpty(), "neither receipt nor problem");
        assertTrue(!CONTRACT.answerFaults(batch, 413, json("{}")).isEmpty(), "a problem is no plain JSON");
        var head = CONTRACT.operation("HEAD", "/attachments/" + HASH).orElseThrow();
        var offset = new Message(Map.of("upload-offset", "-1"), new byte[0]);
        assertTrue(!CONTRACT.answerFaults(head, 200, offset).isEmpty(), "an offset below zero");
    }

    private static String id(int number) {
        return "01955a01-6a80-7c11-8f2e-%012x".formatted(number);
    }

    @Test
    void whatTheContractDoesNotKnowIsNoOperation() {
        assertTrue(CONTRACT.operation("DELETE", "/items/" + id(1)).isEmpty());
        assertTrue(CONTRACT.operation("GET", "/items").isEmpty());
    }

    @Test
    void aParameterIsJudgedByItsSchema() {
        var changes = CONTRACT.operation("GET", "/changes").orElseThrow();
        var nothing = new Message(Map.of(), new byte[0]);
        assertEquals(
                List.of(), CONTRACT.requestFaults(changes, Map.of("limit", "500", "types", "column,quota"), nothing));
        assertEquals(
                1,
                CONTRACT.requestFaults(changes, Map.of("limit", "501"), nothing).size());
        assertEquals(
                1,
                CONTRACT.requestFaults(changes, Map.of("types", "column,gossip"), nothing)
                        .size());
        assertEquals(
                1, CONTRACT.requestFaults(changes, Map.of("page", "2"), nothing).size());
        var patch = CONTRACT.operation("PATCH", "/attachments/" + HASH).orElseThrow();
        var bare = new Message(Map.of("content-type", "application/octet-stream"), new byte[] {1});
        assertEquals(3, CONTRACT.requestFaults(patch, Map.of(), bare).size());
    }

    static Stream<Arguments> hashed() {
        var items = Stream.of("NoticeItem", "InterpretationItem", "ReportItem")
                .map(name -> Arguments.of(
                        example(name), example(name).get("contentSha256").asText()));
        var batch = CONTRACT.at("/paths/~1items:batch/post/requestBody/content/application~1json/example/operations");
        var bundle = Stream.of(0, 1)
                .map(i -> batch.get(i).get("item"))
                .map(item -> Arguments.of(item, item.get("contentSha256").asText()));
        return Stream.concat(items, bundle);
    }

    /** Every hash of every item in the contract, by the client's writer and by the portal's. */
    @ParameterizedTest
    @MethodSource("hashed")
    void bothEndsHashAnItemAsTheContractDoes(ObjectNode item, String hash) {
        assertEquals(hash, ContentHash.ofItem(item), "portal");
        var content = item.deepCopy();
        content.remove(List.of("revision", "baseRevision", "contentSha256", "quotaId", "signOff"));
        assertEquals(hash, clientHash(content), "client");
    }

    @Test
    void bothEndsHashAWithdrawalAsTheContractDoes() {
        var withdrawal = example("WithdrawalVector");
        var hash = "46be6f36d4438c02505df3eabb4ff149b3b79db04621b65e157ec493e08957af";
        assertEquals(hash, ContentHash.ofWithdrawal(withdrawal));
        withdrawal.remove(List.of("revision", "baseRevision"));
        assertEquals(hash, clientHash(withdrawal));
    }

    private static String clientHash(ObjectNode content) {
        return Pieces.sha256(new Jcs().write(JSON.convertValue(content, new TypeReference<Map<String, Object>>() {})));
    }
}
