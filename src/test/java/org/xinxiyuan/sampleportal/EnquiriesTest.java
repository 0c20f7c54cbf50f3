package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;

/** Statuses and likely duplicates. */
class EnquiriesTest {
    @TempDir
    Path dir;

    Township town;

    @BeforeEach
    void start() {
        town = new Township(dir);
        town.put(Items.notice(1, item -> item.put("title", "清河镇2026年政府预算")));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private Answer find(ObjectNode query) {
        var request = Json.object();
        request.putArray("queries").add(query);
        return town.send("POST", "/items:find", request);
    }

    private static ObjectNode query(String column, String title) {
        return Json.object().put("lane", "disclosure").put("columnCode", column).put("title", title);
    }

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "清河镇2026年政府预算, 0603, 1",
        "清河镇２０２６年政府预算, 0603, 1",
        "清河镇 2026年《政府预算》。, 0603, 1",
        "清河镇2026年政府预算, 0604, 0",
        "清河镇2026年政府决算, 0603, 0"
    })
    void findsATitleInItsColumnWhateverItsPunctuation(String title, String column, int matches) {
        assertEquals(matches, find(query(column, title)).json().path("matches").size());
    }

    @Test
    void findsABodyInAnyColumn() {
        var body = ContentHash.sha256("第1件的正文。");
        var match = find(query("0604", "别的题目").put("bodySha256", body)).json().at("/matches/0");
        assertEquals("[\"body\"]", match.path("matched").toString());
        assertEquals(Items.id(1), match.path("id").asText());
        assertEquals("published", match.path("state").asText());
        var both = find(query("0603", "清河镇2026年政府预算").put("bodySha256", body)).json();
        assertEquals("[\"title\",\"body\"]", both.at("/matches/0/matched").toString());
    }

    @Test
    void givesFiveAtMostAndTheNewestFirst() {
        for (int i = 2; i <= 8; i++) {
            town.put(Items.notice(i, item -> item.put("title", "同题")));
        }
        var matches = find(query("0603", "同题")).json().path("matches");
        assertEquals(5, matches.size());
        assertEquals(Items.id(8), matches.get(0).path("id").asText());
        assertEquals(Items.id(4), matches.get(4).path("id").asText());
    }

    @Test
    void theWithdrawnAndTheOtherLaneAreNotFound() {
        town.put(Items.report(2, item -> item.put("title", "清河镇2026年政府预算")));
        var report = Json.object().put("lane", "report").put("title", "清河镇2026年政府预算");
        assertEquals(Items.id(2), find(report).json().at("/matches/0/id").asText());
        assertEquals(
                1, find(query("0603", "清河镇2026年政府预算")).json().path("matches").size());
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        assertEquals(
                0, find(query("0603", "清河镇2026年政府预算")).json().path("matches").size());
    }

    @Test
    void statusesAreTodaysAndUnknownIdsAreAbsent() {
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        town.put(Items.report(2, item -> {}));
        var request = Json.object();
        request.putArray("ids").add(Items.id(1)).add(Items.id(2)).add(Items.id(3));
        var items = town.send("POST", "/items:status", request).json().path("items");
        assertEquals(2, items.size());
        assertEquals("withdrawn", items.at("/0/state").asText());
        assertEquals(2, items.at("/0/revision").asInt());
        assertEquals("received", items.at("/1/state").asText());
    }

    @Test
    void anItemComesBackAsItWasSent() {
        var item = Items.notice(
                5, it -> it.put("summary", "摘要").putObject("elements").put("matter", "事"));
        town.put(item);
        assertEquals(item, town.get("/items/" + Items.id(5)).json().get("item"));
        assertFalse(town.get("/items/" + Items.id(5)).header("ETag").isEmpty());
    }
}
