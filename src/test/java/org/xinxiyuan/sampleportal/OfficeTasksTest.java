package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.office.Editions.Added;
import org.xinxiyuan.sampleportal.office.Editions.Changes;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.office.Tasks.Of;
import org.xinxiyuan.sampleportal.office.Tasks.Quota;
import org.xinxiyuan.sampleportal.office.Tasks.Solicitation;

/** Quotas, solicitations, notices and a new catalog. */
class OfficeTasksTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path dir;

    Township town;
    Feeds feed;

    @BeforeEach
    void start() {
        town = new Township(dir);
        feed = new Feeds(town);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private Office office() {
        return town.portal.office();
    }

    private static Quota quota(String id, Of of) {
        return new Quota(id, "2026-03", 4, Optional.of(DUE), of, "");
    }

    private Changes retiring(String version, String... columns) {
        return new Changes(version, Set.of(columns), Set.of("0606"), Map.of(), Optional.empty());
    }

    @Test
    void aNewTaskCountsWhatCameInBefore() {
        town.put(Items.notice(1));
        town.put(Items.report(2, it -> {}));
        var cursor = feed.end();
        office().tasks().assign(quota("2026-03/0603", new Of("0603", "", "")));
        assertEquals(List.of("quota 2026-03/0603 upsert"), feed.news(cursor));
        var told = feed.living("quota", "2026-03/0603").orElseThrow();
        assertEquals(
                "{\"quotaId\":\"2026-03/0603\",\"period\":\"2026-03\",\"target\":4,\"due\":\"2026-03-31\","
                        + "\"columnCode\":\"0603\",\"counted\":1}",
                told.toString());
        town.put(Items.notice(3, it -> it.put("quotaId", "2026-03/0603")));
        assertEquals(
                2,
                feed.living("quota", "2026-03/0603")
                        .orElseThrow()
                        .path("counted")
                        .asInt());
    }

    @Test
    void aClosedTaskIsDeletedAndTakesNoMorePieces() {
        var cursor = feed.end();
        office().tasks().close("2026-03/all");
        assertEquals(List.of("quota 2026-03/all delete"), feed.news(cursor));
        var late = Items.notice(1, it -> it.put("quotaId", "2026-03/all"));
        assertEquals("quota_closed", town.put(late).code());
        town.restart();
        assertTrue(feed.living("quota", "2026-03/all").isEmpty(), "closed for good");
    }

    @Test
    void aSolicitationIsAnsweredAndSettled() {
        var id = office().tasks().solicit(new Solicitation("汛期准备", "千字以内", DUE));
        assertEquals("y-2026-001", id);
        var answer = Items.report(1, it -> it.put("reportType", "solicited").put("solicitationId", id));
        assertEquals(201, town.put(answer).status());
        for (var state : List.of("done", "declined", "missed")) {
            office().tasks().settle(id, state);
            assertEquals(
                    state,
                    feed.living("solicitation", id).orElseThrow().path("state").asText());
        }
        var late = Items.report(2, it -> it.put("reportType", "solicited").put("solicitationId", id));
        assertEquals("solicitation_closed", town.put(late).code());
        assertThrows(NotPossible.class, () -> office().tasks().settle(id, "forgotten"));
    }

    @Test
    void whatTheOfficeDecidedOverrulesTheFilesAfterARestartToo() {
        office().tasks().settle("2026-07", "done");
        var cursor = feed.end();
        town.restart();
        assertEquals(List.of(), feed.news(cursor));
        assertEquals(
                "done",
                feed.living("solicitation", "2026-07")
                        .orElseThrow()
                        .path("state")
                        .asText());
    }

    @Test
    void aNoticeIsSentAndRecalled() {
        var id = office().notices().send("县里例会", "周五上午。");
        assertEquals(
                "{\"noticeId\":\"n-2026-001\",\"title\":\"县里例会\",\"body\":\"周五上午。\"}",
                feed.living("notice", id).orElseThrow().toString());
        town.restart();
        office().notices().recall(id);
        assertTrue(feed.living("notice", id).isEmpty());
        assertThrows(NotPossible.class, () -> office().notices().recall(id));
    }

    @Test
    void aNewCatalogRetiresRenamesAndAddsColumns() {
        var cursor = feed.end();
        var changes = new Changes(
                "test.2",
                Set.of("0605", "0604"),
                Set.of(),
                Map.of("0603", "公告通告"),
                Optional.of(new Added("0607", "征求意见", "0603")));
        office().editions().publish(changes);
        assertEquals(10, feed.since(cursor).size(), "each column names the new version");
        assertFalse(feed.living("column", "0604").orElseThrow().path("active").asBoolean());
        assertTrue(feed.living("column", "0606").orElseThrow().path("assigned").asBoolean());
        assertEquals(
                "公告通告",
                feed.living("column", "0603").orElseThrow().at("/node/name").asText());
        assertEquals(
                "06",
                feed.living("column", "0607").orElseThrow().at("/node/parent").asText());
        assertEquals(
                "column_closed",
                town.put(Items.notice(1, it -> it.put("columnCode", "0604"))).code());
        assertEquals(
                201,
                town.put(Items.notice(2, it -> it.put("columnCode", "0607"))).status());
        assertTrue(town.site("/columns/0603").text().contains("公告通告"));
        var end = feed.end();
        town.restart();
        assertEquals(List.of(), feed.news(end), "it holds after a restart");
        assertEquals(200, town.site("/columns/0607").status());
    }

    @Test
    void whatDoesNotFitIsRefusedWhole() {
        var cursor = feed.end();
        var tasks = office().tasks();
        assertThrows(NotPossible.class, () -> tasks.assign(quota("x", new Of("9999", "", ""))));
        assertThrows(Refused.class, () -> tasks.assign(quota("", new Of("", "", ""))));
        assertThrows(Refused.class, () -> tasks.assign(quota("x", new Of("", "gossip", ""))));
        assertThrows(Refused.class, () -> tasks.solicit(new Solicitation(Items.ID_NUMBER, "", DUE)));
        assertThrows(Refused.class, () -> office().notices().send("", ""));
        assertThrows(NotPossible.class, () -> tasks.close("none"));
        assertThrows(NotPossible.class, () -> office().editions().publish(retiring("test.1")));
        assertThrows(NotPossible.class, () -> office().editions().publish(retiring("test.2", "9999")));
        assertEquals(List.of(), feed.news(cursor));
        assertEquals(201, town.put(Items.notice(1)).status());
    }
}
