package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed: snapshot, pages, cursor, counts. */
class ChangesTest {
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

    private static List<JsonNode> changes(Answer page) {
        var found = new ArrayList<JsonNode>();
        page.json().path("changes").forEach(found::add);
        return found;
    }

    private String end() {
        return town.get("/changes?limit=500").json().path("nextCursor").asText();
    }

    private Answer since(String cursor) {
        return town.get("/changes?cursor=" + cursor);
    }

    private JsonNode newest(String type, String key) {
        return changes(town.get("/changes?limit=500")).stream()
                .filter(it -> type.equals(it.path("type").asText())
                        && key.equals(it.path("key").asText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSnapshotHoldsColumnsQuotasAndSolicitations() {
        var all = changes(town.get("/changes"));
        assertEquals(9 + 3 + 2, all.size());
        var retired = newest("column", "0605").path("data");
        assertFalse(retired.path("active").asBoolean(true));
        assertEquals("旧公告", retired.at("/node/name").asText());
        assertFalse(newest("column", "0606").at("/data/assigned").asBoolean(true));
        assertEquals("open", newest("solicitation", "2026-07").at("/data/state").asText());
        assertEquals(0, newest("quota", "2026-03/all").at("/data/counted").asInt(-1));
        var last = 0L;
        for (var change : all) {
            assertTrue(change.path("seq").asLong() > last);
            last = change.path("seq").asLong();
        }
    }

    @Test
    void pagesJoinWithoutGapOrRepeat() {
        var cursor = "";
        var seen = new ArrayList<String>();
        var more = true;
        while (more) {
            var page = town.get("/changes?limit=4" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            changes(page)
                    .forEach(it ->
                            seen.add(it.path("type").asText() + it.path("key").asText()));
            cursor = page.json().path("nextCursor").asText();
            more = page.json().path("hasMore").asBoolean();
        }
        assertEquals(14, seen.size());
        assertEquals(14, seen.stream().distinct().count());
        assertEquals(0, changes(since(cursor)).size());
    }

    @Test
    void aPublicationAndTheCountsItMovesFollow() {
        var cursor = end();
        town.put(Items.notice(1));
        var news = changes(since(cursor));
        assertEquals(
                List.of("publication", "quota"),
                news.stream().map(it -> it.path("type").asText()).toList());
        assertEquals(Items.id(1), news.get(0).path("key").asText());
        assertEquals("published", news.get(0).at("/data/state").asText());
        assertEquals("990123104/2026-00001", news.get(0).at("/data/indexNo").asText());
        assertEquals(1, news.get(1).at("/data/counted").asInt());
    }

    @Test
    void aPieceCountsOnceAndAWithdrawnOneNoMore() {
        var item = Items.report(1, it -> {});
        town.put(item);
        town.put(Items.revised(item, 2, 1, "更正后"));
        town.put(Items.interpretation(2, 77, it -> {})); // refused, hence not counted
        assertEquals(1, newest("quota", "2026-03/long/01").at("/data/counted").asInt());
        assertEquals(1, newest("quota", "2026-03/all").at("/data/counted").asInt());
        assertEquals(0, newest("quota", "2026-Q1/0303").at("/data/counted").asInt());
        town.withdraw(Items.id(1), Items.withdrawal(3, 2, ""));
        assertEquals(0, newest("quota", "2026-03/long/01").at("/data/counted").asInt());
    }

    @Test
    void aPieceCountsForTheQuotaItNamesEvenOutsideItsPeriod() {
        town.clock.advance(Duration.ofDays(40));
        town.put(Items.notice(1, it -> it.put("quotaId", "2026-03/all")));
        town.put(Items.notice(2));
        assertEquals(1, newest("quota", "2026-03/all").at("/data/counted").asInt());
    }

    @Test
    void aWithdrawnPublicationIsDeletedAndMissingFromALaterSnapshot() {
        town.put(Items.notice(1));
        var cursor = end();
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        var gone = changes(since(cursor)).get(0);
        assertEquals("delete", gone.path("op").asText());
        assertEquals(Items.id(1), gone.path("key").asText());
        assertFalse(gone.has("data"));
        assertFalse(town.get("/changes").text().contains("\"delete\""));
    }

    @Test
    void aReportMovesNoPublication() {
        var cursor = end();
        town.put(Items.report(1, it -> {}));
        assertTrue(changes(since(cursor)).stream()
                .allMatch(it -> "quota".equals(it.path("type").asText())));
    }

    @Test
    void publicityThatHasPassedIsTakenDown() {
        town.put(Items.notice(
                1, it -> it.putObject("publicity").put("from", "2026-03-02").put("to", "2026-03-08")));
        var published =
                newest("publication", Items.id(1)).at("/data/publishedAt").asText();
        town.clock.advance(Duration.ofDays(6));
        assertEquals(200, town.site("/pieces/" + Items.id(1)).status());
        town.clock.advance(Duration.ofDays(1));
        assertEquals(404, town.site("/pieces/" + Items.id(1)).status());
        var change = newest("publication", Items.id(1));
        assertEquals("taken_down", change.at("/data/state").asText());
        assertEquals(published, change.at("/data/publishedAt").asText());
        assertEquals("2026-03-09", change.path("at").asText().substring(0, 10));
        assertEquals(
                "taken_down",
                town.get("/items/" + Items.id(1)).json().at("/receipt/state").asText());
    }

    @Test
    void onlyTheTypesAskedForCome() {
        var types = changes(town.get("/changes?types=quota,solicitation")).stream()
                .map(it -> it.path("type").asText())
                .distinct()
                .toList();
        assertEquals(List.of("quota", "solicitation"), types);
        assertEquals("bad_request", town.get("/changes?types=quota,gossip").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=ten"})
    void aLimitOutOfRangeIsRefused(String query) {
        assertEquals("bad_request", town.get("/changes?" + query).code());
    }

    @Test
    void aCursorOfAnotherPortalOrOfNobodyIsExpired(@TempDir Path elsewhere) {
        try (var other = new Township(elsewhere)) {
            var foreign = other.get("/changes").json().path("nextCursor").asText();
            assertEquals(410, since(foreign).status());
        }
        var expired = since("c1.madeup");
        assertEquals("cursor_expired", expired.code());
        assertEquals("now", expired.json().path("retry").asText());
    }

    @Test
    void aRestartKeepsReceiptsCursorEpochAndTokens() {
        var item = Items.notice(1);
        var receipt = town.put(item).json();
        var epoch = town.get("/meta").json().path("epoch").asText();
        var cursor = end();
        town.restart();
        assertEquals(epoch, town.get("/meta").json().path("epoch").asText());
        assertEquals(0, changes(since(cursor)).size());
        var again = town.put(item).json();
        assertEquals(receipt.get("receiptNo"), again.get("receiptNo"));
        assertEquals(receipt.get("url"), again.get("url"));
        assertTrue(again.path("replayed").asBoolean());
        assertEquals(
                "990123-2026-0000002",
                town.put(Items.notice(2)).json().path("receiptNo").asText());
        assertEquals(200, town.site("/pieces/" + Items.id(1)).status());
    }

    @Test
    void aCorrectionMayGoOnNamingWhatIsClosedSince() throws Exception {
        var item = Items.report(1, it -> it.put("reportType", "solicited").put("solicitationId", "2026-07"));
        assertEquals(201, town.put(item).status());
        town.portal.close();
        var seed = Files.readString(Township.RESOURCES.resolve("seed.json"))
                .replace("\"state\": \"open\"", "\"state\": \"done\"");
        var changed = Files.writeString(dir.resolve("seed.json"), seed);
        town.portal = SamplePortal.start(new SamplePortal.Settings(
                dir, 0, town.clock, Township.RESOURCES.resolve("catalog.json"), new SmallCheck(), changed));
        assertEquals(200, town.put(Items.revised(item, 2, 1, "补一句")).status());
        var late = Items.report(2, it -> it.put("reportType", "solicited").put("solicitationId", "2026-07"));
        assertEquals("solicitation_closed", town.put(late).code());
    }

    @Test
    void aChangedSeedTellsOnlyWhatChanged() throws Exception {
        var cursor = end();
        town.portal.close();
        var seed = Files.readString(Township.RESOURCES.resolve("seed.json"))
                .replace("\"state\": \"open\"", "\"state\": \"done\"");
        var changed = Files.writeString(dir.resolve("seed.json"), seed);
        town.portal = SamplePortal.start(new SamplePortal.Settings(
                dir, 0, town.clock, Township.RESOURCES.resolve("catalog.json"), new SmallCheck(), changed));
        var news = changes(since(cursor));
        assertEquals(1, news.size());
        assertEquals("done", news.get(0).at("/data/state").asText());
    }
}
