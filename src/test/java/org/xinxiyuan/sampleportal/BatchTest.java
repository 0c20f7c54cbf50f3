package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is many single calls; a bundle is one. */
class BatchTest {
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

    @Test
    void oneRefusedOperationHoldsBackNoOther() {
        town.put(Items.notice(9));
        var answer = town.batch(
                Items.putOperation(Items.notice(1)),
                Items.putOperation(Items.notice(2, item -> item.put("columnCode", "9999"))),
                Items.putOperation(Items.notice(3, item -> item.put("surplus", true))),
                Items.withdrawOperation(9, Items.withdrawal(2, 1, "")),
                Items.putOperation(Items.report(4, item -> {})));
        assertEquals(200, answer.status());
        var results = answer.json().path("results");
        int[] statuses = {201, 422, 400, 200, 201};
        int[] ids = {1, 2, 3, 9, 4};
        for (int i = 0; i < statuses.length; i++) {
            assertEquals(statuses[i], results.get(i).path("status").asInt());
            assertEquals(Items.id(ids[i]), results.get(i).path("id").asText());
            assertTrue(results.get(i).has("receipt") != results.get(i).has("problem"));
        }
    }

    @Test
    void theWholeBatchReplays() {
        var first = town.batch(Items.putOperation(Items.notice(1)), Items.putOperation(Items.notice(2)));
        var again = town.batch(Items.putOperation(Items.notice(1)), Items.putOperation(Items.notice(2)));
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    first.json().at("/results/" + i + "/receipt/receiptNo"),
                    again.json().at("/results/" + i + "/receipt/receiptNo"));
            assertTrue(again.json().at("/results/" + i + "/receipt/replayed").asBoolean());
        }
    }

    @Test
    void anIdTwiceInABatchIsRefusedAsAWhole() {
        var answer =
                town.batch(Items.putOperation(Items.notice(1)), Items.withdrawOperation(1, Items.withdrawal(2, 1, "")));
        assertEquals(400, answer.status());
        assertEquals("duplicate_id", answer.code());
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
    }

    @Test
    void aBundleIsReceivedTogetherAndItsMembersMayLinkEachOther() {
        var answer = town.batch(
                Items.putOperation(Items.bundled(Items.interpretation(2, 1, item -> {}))),
                Items.putOperation(Items.bundled(Items.document(1, item -> {}))));
        assertEquals(201, answer.json().at("/results/0/status").asInt());
        assertEquals(201, answer.json().at("/results/1/status").asInt());
    }

    @Test
    void ofARefusedBundleNothingStays() {
        var answer = town.batch(
                Items.putOperation(Items.bundled(Items.document(1, item -> {}))),
                Items.putOperation(Items.bundled(Items.interpretation(2, 1, item -> item.put("title", Items.MOBILE)))),
                Items.putOperation(Items.notice(3)));
        var results = answer.json().path("results");
        assertEquals("bundle_refused", results.at("/0/problem/code").asText());
        assertEquals(424, results.at("/0/status").asInt());
        assertEquals(Items.id(2), results.at("/0/problem/refusedId").asText());
        assertEquals("after_edit", results.at("/0/problem/retry").asText());
        assertEquals("pii_found", results.at("/1/problem/code").asText());
        assertEquals(201, results.at("/2/status").asInt());
        assertEquals("990123-2026-0000001", results.at("/2/receipt/receiptNo").asText());
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
        assertFalse(town.site("/").text().contains("清河镇办法之1"));
    }

    @Test
    void aSettledBundleSentAgainReplays() {
        var document = Items.putOperation(Items.bundled(Items.document(1, item -> {})));
        var interpretation = Items.putOperation(Items.bundled(Items.interpretation(2, 1, item -> {})));
        town.batch(document, interpretation);
        var again = town.batch(document, interpretation).json();
        assertTrue(again.at("/results/0/receipt/replayed").asBoolean());
        assertTrue(again.at("/results/1/receipt/replayed").asBoolean());
    }

    @Test
    void aBundleAloneOrApartIsSplit() {
        var alone = town.batch(Items.putOperation(Items.bundled(Items.document(1, item -> {}))));
        assertEquals("bundle_split", alone.json().at("/results/0/problem/code").asText());
        var apart = town.batch(
                Items.putOperation(Items.bundled(Items.document(1, item -> {}))),
                Items.putOperation(Items.notice(3)),
                Items.putOperation(Items.bundled(Items.interpretation(2, 1, item -> {}))));
        assertEquals("bundle_split", apart.json().at("/results/0/problem/code").asText());
        assertEquals(201, apart.json().at("/results/1/status").asInt());
        assertEquals("bundle_split", apart.json().at("/results/2/problem/code").asText());
    }

    @Test
    void tooManyOperationsAreTooLarge() {
        var operations = new ObjectNode[101];
        for (int i = 0; i < operations.length; i++) {
            operations[i] = Items.putOperation(Items.notice(i + 1));
        }
        var answer = town.batch(operations);
        assertEquals(413, answer.status());
        assertEquals(100, answer.json().path("limit").asInt());
    }
}
