package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.office.Adoptions;
import org.xinxiyuan.sampleportal.office.Adoptions.Adopted;
import org.xinxiyuan.sampleportal.office.Adoptions.Instructed;
import org.xinxiyuan.sampleportal.office.Edits;
import org.xinxiyuan.sampleportal.office.Edits.Edited;
import org.xinxiyuan.sampleportal.office.NotPossible;

/** 采用, 批示 and 改稿. */
class OfficeAdoptionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final Adopted BY_COUNTY = new Adopted("county", "云岭信息", DAY, OptionalDouble.of(5), "");
    private static final Adopted BY_CITY = new Adopted("city", "", DAY.plusDays(7), OptionalDouble.of(7.5), "全文采用");

    @TempDir
    Path dir;

    Township town;
    Feeds feed;
    Adoptions adoptions;
    Edits edits;

    @BeforeEach
    void start() {
        town = new Township(dir);
        feed = new Feeds(town);
        adoptions = town.portal.office().adoptions();
        edits = town.portal.office().edits();
        town.put(Items.report(1, it -> {}));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private String state(int number) {
        return town.get("/items/" + Items.id(number))
                .json()
                .at("/receipt/state")
                .asText();
    }

    @Test
    void aReportIsAdoptedAtSeveralLevels() {
        var cursor = feed.end();
        var first = adoptions.adopt(Items.id(1), BY_COUNTY);
        var second = adoptions.adopt(Items.id(1), BY_CITY);
        assertEquals(List.of("adoption a-2026-001 upsert", "adoption a-2026-002 upsert"), feed.news(cursor));
        var data = feed.living("adoption", first).orElseThrow();
        assertEquals(
                "{\"adoptionId\":\"a-2026-001\",\"itemId\":\"" + Items.id(1) + "\",\"revision\":1,"
                        + "\"level\":\"county\",\"publication\":\"云岭信息\",\"adoptedOn\":\"2026-03-11\",\"points\":5}",
                data.toString());
        assertEquals(
                7.5,
                feed.living("adoption", second).orElseThrow().path("points").asDouble());
        assertEquals("adopted", state(1));
    }

    @Test
    void aRevokedAdoptionIsDeletedAndItsNumberNeverGivenAgain() {
        var first = adoptions.adopt(Items.id(1), BY_COUNTY);
        var second = adoptions.adopt(Items.id(1), BY_CITY);
        var cursor = feed.end();
        adoptions.revoke(second);
        assertEquals(List.of("adoption a-2026-002 delete"), feed.news(cursor));
        assertEquals("adopted", state(1), "the other one stands");
        adoptions.revoke(first);
        assertEquals("in_review", state(1));
        assertEquals(
                "in_review",
                feed.living("review", Items.id(1)).orElseThrow().path("state").asText());
        assertEquals("a-2026-003", adoptions.adopt(Items.id(1), BY_CITY));
        assertTrue(feed.living("review", Items.id(1)).isEmpty());
        assertThrows(NotPossible.class, () -> adoptions.revoke(first));
    }

    @Test
    void anInstructionHasLevelAndDateAndNoText() {
        var id = adoptions.instruct(Items.id(1), new Instructed("city", "市政府分管负责人", DAY, OptionalDouble.of(10)));
        var data = feed.living("instruction", id).orElseThrow();
        assertEquals(
                "{\"instructionId\":\"p-2026-001\",\"itemId\":\"" + Items.id(1) + "\",\"level\":\"city\","
                        + "\"by\":\"市政府分管负责人\",\"instructedOn\":\"2026-03-11\",\"points\":10}",
                data.toString());
        assertEquals("received", state(1), "an instruction is no adoption");
        adoptions.revokeInstruction(id);
        assertTrue(feed.living("instruction", id).isEmpty());
    }

    @Test
    void onlyAReportIsAdoptedAndOnlyAtALevelThereIs() {
        town.put(Items.notice(2));
        var cursor = feed.end();
        assertThrows(NotPossible.class, () -> adoptions.adopt(Items.id(2), BY_COUNTY));
        assertThrows(
                NotPossible.class,
                () -> adoptions.instruct(Items.id(2), new Instructed("city", "", DAY, OptionalDouble.empty())));
        assertThrows(
                Refused.class,
                () -> adoptions.adopt(Items.id(1), new Adopted("village", "", DAY, OptionalDouble.empty(), "")));
        assertEquals(List.of(), feed.news(cursor));
        assertEquals("received", state(1));
    }

    @Test
    void anEditMovesTheBaseAndIsFetchedWithThePortalsSignature() {
        var item = Items.notice(2);
        town.put(item);
        var cursor = feed.end();
        edits.edit(Items.id(2), new Edited("清河镇第2号公告（改）", "要点", "第一段。\r\n第二段。", "标题补充"));
        assertEquals(List.of("portal_edit " + Items.id(2) + " upsert"), feed.news(cursor));
        var change = feed.living("portal_edit", Items.id(2)).orElseThrow();
        var view = town.get("/items/" + Items.id(2)).json();
        assertEquals(2, change.path("revision").asInt());
        assertEquals("published", change.path("state").asText());
        assertEquals("标题补充", change.path("comment").asText());
        assertEquals(change.path("contentSha256"), view.at("/receipt/contentSha256"));
        assertEquals("portal", view.at("/item/signOff/role").asText());
        assertEquals(1, view.at("/item/baseRevision").asInt());
        assertEquals("第一段。\n第二段。", view.at("/item/body").asText());
        assertTrue(town.site("/pieces/" + Items.id(2)).text().contains("第2号公告（改）"));
        assertEquals(
                "base_conflict", town.put(Items.revised(item, 2, 1, "旧底子上改")).code());
        assertEquals(200, town.put(Items.revised(item, 3, 2, "新底子上改")).status());
    }

    @Test
    void anEditThatChangesNothingOrLetsPersonalDataInIsRefused() {
        town.put(Items.notice(2));
        var held = town.get("/items/" + Items.id(2)).json().path("item");
        var title = held.path("title").asText();
        var body = held.path("body").asText();
        assertThrows(NotPossible.class, () -> edits.edit(Items.id(2), new Edited(title, "", body, "")));
        assertThrows(Refused.class, () -> edits.edit(Items.id(2), new Edited(title, "", "电" + Items.MOBILE, "")));
        assertThrows(Refused.class, () -> edits.edit(Items.id(2), new Edited("", "", body, "")));
        assertEquals(held, town.get("/items/" + Items.id(2)).json().path("item"));
        assertFalse(town.portal.everyValue().stream().anyMatch(value -> value.contains(Items.MOBILE)));
    }
}
