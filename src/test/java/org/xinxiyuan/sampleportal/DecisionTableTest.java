package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decision table of PUT and withdrawal, row by row. */
class DecisionTableTest {
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

    private static ObjectNode first(Answer answer) {
        return ((ObjectNode) answer.json()).deepCopy();
    }

    @Test
    void row4AcceptsAnUnknownIdAndPublishesADisclosure() {
        var item = Items.notice(1);
        var answer = town.put(item);
        assertEquals(201, answer.status());
        var receipt = answer.json();
        assertEquals("published", receipt.path("state").asText());
        assertEquals(item.get("contentSha256"), receipt.get("contentSha256"));
        assertEquals("990123-2026-0000001", receipt.path("receiptNo").asText());
        assertEquals(
                "2026-03-02T09:15:05.001+08:00", receipt.path("publishedAt").asText());
        assertEquals("990123104/2026-00001", receipt.path("indexNo").asText());
        assertFalse(receipt.path("replayed").asBoolean(true));
        assertEquals("/gk/v1/items/" + Items.id(1), answer.header("Location"));
        var tag = "\"1-" + item.path("contentSha256").asText().substring(0, 16) + "\"";
        assertEquals(tag, answer.header("ETag"));
    }

    @Test
    void row4AcceptsAReportWithoutPublishingIt() {
        var receipt = town.put(Items.report(1, item -> {})).json();
        assertEquals("received", receipt.path("state").asText());
        assertFalse(receipt.has("publishedAt") || receipt.has("url") || receipt.has("indexNo"));
    }

    @Test
    void row4TakesAnyBaseAndGapsInTheRevision() {
        assertEquals(
                201, town.put(Items.revised(Items.notice(1), 7, 5, "恢复的一件")).status());
    }

    @Test
    void row1ReplaysTheSameReceiptEvenIfSupersededSince() {
        var item = Items.notice(1);
        var original = first(town.put(item));
        assertEquals(200, town.put(Items.revised(item, 2, 1, "改后的正文")).status());
        var other = item.deepCopy();
        Items.sign(other, "important");
        var again = town.put(other);
        assertEquals(200, again.status());
        assertEquals(original.put("replayed", true), again.json());
    }

    @Test
    void row2RefusesATombstone() {
        town.put(Items.notice(1));
        assertEquals(200, town.withdraw(Items.id(1), Items.withdrawal(2, 1, "")).status());
        var answer = town.put(Items.revised(Items.notice(1), 3, 2, "又来了"));
        assertEquals(409, answer.status());
        assertEquals("item_withdrawn", answer.code());
    }

    @Test
    void row3KeepsTheLaneOfAnId() {
        town.put(Items.notice(1));
        var answer = town.put(Items.report(1, item -> item.put("revision", 2).put("baseRevision", 1)));
        assertEquals(409, answer.status());
        assertEquals("lane_conflict", answer.code());
    }

    @Test
    void row5NamesThePortalsRevisionWhenTheBaseIsStale() {
        var item = Items.notice(1);
        town.put(item);
        var second = Items.revised(item, 2, 1, "第二版");
        town.put(second);
        var answer = town.put(Items.revised(item, 3, 1, "第三版"));
        assertEquals(409, answer.status());
        assertEquals("base_conflict", answer.code());
        assertEquals(2, answer.json().at("/current/revision").asInt());
        assertEquals(second.get("contentSha256"), answer.json().at("/current/contentSha256"));
        assertEquals("published", answer.json().at("/current/state").asText());
    }

    @Test
    void row6RefusesARevisionUsedForOtherContent() {
        var item = Items.notice(1);
        town.put(item);
        var answer = town.put(Items.revised(item, 1, 1, "同号异文"));
        assertEquals(409, answer.status());
        assertEquals("revision_reused", answer.code());
    }

    @Test
    void row7TakesACorrectionAndKeepsTheIndexNumber() {
        var item = Items.notice(1);
        var before = town.put(item).json();
        var answer = town.put(Items.revised(item, 2, 1, "更正"));
        assertEquals(200, answer.status());
        assertFalse(answer.json().path("replayed").asBoolean(true));
        assertEquals(before.get("indexNo"), answer.json().get("indexNo"));
        assertEquals("990123-2026-0000002", answer.json().path("receiptNo").asText());
    }

    @Test
    void theHashIsRecomputedBeforeAnythingElse() {
        var item = Items.notice(1);
        town.put(item);
        var answer = town.put(item.deepCopy().put("title", "换了一个字"));
        assertEquals(422, answer.status());
        assertEquals("content_hash_mismatch", answer.code());
    }

    @Test
    void aBundleMemberAloneIsSplit() {
        var answer = town.put(Items.bundled(Items.notice(1)));
        assertEquals(400, answer.status());
        assertEquals("bundle_split", answer.code());
    }

    @Test
    void aWithdrawalReplaysAndIsDecidedLikeAPut() {
        town.put(Items.notice(1));
        assertEquals(
                "base_conflict",
                town.withdraw(Items.id(1), Items.withdrawal(3, 2, "")).code());
        assertEquals(
                "revision_reused",
                town.withdraw(Items.id(1), Items.withdrawal(1, 1, "")).code());
        var original = first(town.withdraw(Items.id(1), Items.withdrawal(2, 1, "")));
        assertEquals("withdrawn", original.path("state").asText());
        var again = town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        assertEquals(original.put("replayed", true), again.json());
        assertEquals(
                "item_withdrawn",
                town.withdraw(Items.id(1), Items.withdrawal(4, 3, "")).code());
    }

    @Test
    void anIdNeverSeenCanBeWithdrawnSoThatALateCopyStaysOut() {
        assertEquals(200, town.withdraw(Items.id(5), Items.withdrawal(2, 1, "")).status());
        assertEquals("item_withdrawn", town.put(Items.notice(5)).code());
    }

    @Test
    void manyPutsOfOneItemAtOnceAreOneReceipt() {
        var numbers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(
                        i -> town.put(Items.notice(1)).json().path("receiptNo").asText())
                .distinct()
                .toList();
        assertEquals(List.of("990123-2026-0000001"), numbers);
    }

    @Test
    void personalDataInAWithdrawalNoteIsDroppedAndNamed() {
        town.put(Items.notice(1));
        var answer = town.withdraw(Items.id(1), Items.withdrawal(2, 1, "误发" + Items.ID_NUMBER));
        assertEquals(200, answer.status());
        assertEquals("/note", answer.json().at("/warnings/0/pointer").asText());
        assertEquals("ID_CARD", answer.json().at("/warnings/0/kind").asText());
        assertFalse(answer.text().contains(Items.ID_NUMBER));
    }

    @Test
    void aWithdrawnItemHasNoTextLeft() {
        town.put(Items.notice(1));
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        var view = town.get("/items/" + Items.id(1)).json();
        assertEquals("withdrawn", view.at("/receipt/state").asText());
        assertFalse(view.has("item"));
        assertTrue(view.at("/receipt/replayed").asBoolean());
    }
}
