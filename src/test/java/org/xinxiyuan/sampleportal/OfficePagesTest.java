package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** The office in a browser: its door, its forms, and what each button puts into the feed. */
class OfficePagesTest {
    private static final String NOTICE = "/office/pieces/" + Items.id(1);
    private static final String REPORT = "/office/pieces/" + Items.id(2);

    @TempDir
    Path dir;

    Township town;
    Feeds feed;
    OfficeVisitor visitor;

    @BeforeEach
    void start() {
        town = new Township(dir);
        town.portal.reviewFirst(true);
        town.put(Items.notice(1));
        town.put(Items.report(2, it -> {}));
        feed = new Feeds(town);
        visitor = OfficeVisitor.in(town);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void theDoorOpensToTheTokenAloneAndTheCookieIsKeptClose() {
        var stranger = new OfficeVisitor(town);
        assertEquals(403, stranger.login("guess").status());
        var cookie = stranger.login(town.portal.officeToken()).header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        assertTrue(cookie.contains("Path=/office"), cookie);
        assertEquals(200, stranger.get("/office").status());
        assertEquals("no-store", stranger.get("/office").header("Cache-Control"));
        assertTrue(stranger.get("/office").header("Content-Security-Policy").contains("default-src 'none'"));
    }

    @Test
    void afterTenWrongTokensTheDoorStaysShutForAMinute() {
        var stranger = new OfficeVisitor(town);
        for (int i = 0; i < 10; i++) {
            stranger.login("guess" + i);
        }
        assertEquals(429, stranger.login(town.portal.officeToken()).status());
        town.clock.advance(Duration.ofSeconds(61));
        assertEquals(303, stranger.login(town.portal.officeToken()).status());
    }

    @Test
    void aLoginEndsByItselfAndByItsOwner() {
        town.clock.advance(Duration.ofHours(9));
        assertEquals(401, visitor.get("/office").status());
        visitor.login(town.portal.officeToken());
        assertEquals(303, visitor.post("/office/logout", "csrf", visitor.csrf).status());
        assertEquals(401, visitor.get("/office").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office",
                "/office/pieces/01955a01-6a80-7c11-8f2e-000000000002",
                "/office/tasks",
                "/office/catalog",
                "/office/notices",
                "/office/faults"
            })
    void withoutALoginThereIsOnlyTheLogin(String path) {
        var stranger = new OfficeVisitor(town);
        var page = stranger.get(path);
        assertEquals(401, page.status());
        assertTrue(page.text().contains("口令"));
        assertFalse(page.text().contains("内部情况"));
        assertEquals(401, stranger.press(path, "accept").status());
    }

    @Test
    void aFormWithoutItsWordDoesNothing() {
        var cursor = feed.end();
        visitor.csrf = "another";
        assertEquals(422, visitor.press(NOTICE, "publish").status());
        assertEquals(List.of(), feed.news(cursor));
    }

    @Test
    void whatCameInIsListedByStateLaneAndUnit() {
        var all = visitor.get("/office").text();
        assertTrue(all.contains("清河镇第1号公告") && all.contains("内部情况之2"), all);
        assertFalse(visitor.get("/office?lane=report").text().contains("清河镇第1号公告"));
        assertFalse(visitor.get("/office?state=published").text().contains("清河镇第1号公告"));
        assertTrue(visitor.get("/office?unit=%E6%B8%85%E6%B2%B3%E9%95%87%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C")
                .text()
                .contains("清河镇第1号公告"));
        assertFalse(visitor.get("/office?unit=nobody").text().contains("清河镇第1号公告"));
    }

    static Stream<Arguments> buttons() {
        return Stream.of(
                button(NOTICE, "accept", "review", "in_review"),
                button(NOTICE, "return", "review", "请补充", "reason", "incomplete", "returnComment", "请补充"),
                button(NOTICE, "reject", "review", "rejected", "reason", "other", "returnComment", "重复"),
                button(NOTICE, "publish", "publication", "published"),
                button(NOTICE, "edit", "portal_edit", "补一字", "title", "新标题", "body", "新正文", "editComment", "补一字"),
                button(
                        REPORT,
                        "adopt",
                        "adoption",
                        "云岭信息",
                        "adoptLevel",
                        "county",
                        "publication",
                        "云岭信息",
                        "adoptedOn",
                        "2026-03-02",
                        "adoptPoints",
                        "5"),
                button(
                        REPORT,
                        "instruct",
                        "instruction",
                        "\"level\":\"city\"",
                        "level",
                        "city",
                        "instructedOn",
                        "2026-03-02"),
                button(
                        "/office/tasks",
                        "assign",
                        "quota",
                        "2026-04/0603",
                        "quota",
                        "2026-04/0603",
                        "period",
                        "2026-04",
                        "target",
                        "3",
                        "column",
                        "0603"),
                button("/office/tasks", "close", "quota", "2026-03/all", "quota", "2026-03/all"),
                button("/office/tasks", "solicit", "solicitation", "汛期准备", "topic", "汛期准备", "until", "2026-04-30"),
                button(
                        "/office/tasks",
                        "settle",
                        "solicitation",
                        "declined",
                        "solicitation",
                        "2026-07",
                        "result",
                        "declined"),
                button("/office/notices", "send", "notice", "例会", "title", "例会", "body", "周五"),
                button(
                        "/office/catalog",
                        "edition",
                        "column",
                        "改名",
                        "version",
                        "test.2",
                        "name.0603",
                        "改名",
                        "retired",
                        "0605"));
    }

    private static Arguments button(String path, String act, String type, String holds, String... form) {
        return Arguments.of(act, path, type, holds, form);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("buttons")
    void aButtonPutsItsChangeIntoTheFeed(String act, String path, String type, String holds, String... form) {
        var cursor = feed.end();
        var answer = visitor.press(path, act, form);
        assertEquals(303, answer.status(), answer.text());
        var news = feed.since(cursor);
        assertFalse(news.isEmpty());
        assertTrue(news.stream().allMatch(it -> type.equals(it.path("type").asText())), news.toString());
        assertTrue(news.toString().contains(holds), news.toString());
        assertTrue(visitor.get(path).text().contains("class=\"said\""), "it says what was done");
        assertFalse(visitor.get(path).text().contains("class=\"said\""), "once");
    }

    @Test
    void whatWasAdoptedInstructedSentOrTakenUpIsUndoneByItsButton() {
        visitor.press(REPORT, "adopt", "adoptLevel", "county", "adoptedOn", "2026-03-02");
        visitor.press(REPORT, "instruct", "level", "city", "instructedOn", "2026-03-02");
        visitor.press("/office/notices", "send", "title", "例会");
        visitor.press(NOTICE, "publish");
        var cursor = feed.end();
        assertEquals(
                303, visitor.press(REPORT, "revoke", "number", "a-2026-001").status());
        assertEquals(
                303,
                visitor.press(REPORT, "revoke-instruction", "number", "p-2026-001")
                        .status());
        assertEquals(
                303,
                visitor.press("/office/notices", "recall", "notice", "n-2026-001")
                        .status());
        assertEquals(
                303, visitor.press(NOTICE, "take-down", "downComment", "有误").status());
        assertEquals(
                List.of(
                        "adoption a-2026-001 delete",
                        "review " + Items.id(2) + " upsert",
                        "instruction p-2026-001 delete",
                        "notice n-2026-001 delete",
                        "publication " + Items.id(1) + " upsert"),
                feed.news(cursor));
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        var answer = visitor.press(NOTICE, "edit", "title", "", "body", "写了<很>久的正文", "summary", "");
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("class=\"trouble\""));
        assertTrue(answer.text().contains("写了&lt;很&gt;久的正文"));
        var personal = visitor.press(NOTICE, "edit", "title", "题", "body", "电话" + Items.MOBILE, "summary", "");
        assertEquals(422, personal.status());
        assertTrue(personal.text().contains("疑似手机号码未遮挡"));
        assertFalse(town.portal.everyValue().toString().contains(Items.MOBILE));
    }

    @Test
    void anEditOfAnEarlierRevisionIsNotLaidOverTheNewerOne() {
        town.put(Items.revised(Items.notice(1), 2, 1, "单位自己改了"));
        var answer = visitor.press(NOTICE, "edit", "title", "题", "body", "县里改的", "revision", "1");
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("单位已报来新版本"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adoptedOn=today", "adoptPoints=many"})
    void aFieldThatIsNoDateOrNumberIsNamed(String field) {
        var pair = field.split("=");
        var answer = visitor.press(REPORT, "adopt", "adoptLevel", "county", pair[0], pair[1]);
        assertEquals(422, answer.status());
    }

    @Test
    void theModeIsSwitchedOnThePage() {
        assertEquals(303, visitor.press("/office", "at-once").status());
        assertEquals("published", town.put(Items.notice(3)).json().path("state").asText());
        assertEquals(303, visitor.press("/office", "review").status());
        assertEquals("received", town.put(Items.notice(4)).json().path("state").asText());
    }

    @Test
    void markupInATitleIsShownAsText() {
        town.put(Items.notice(5, it -> it.put("title", "<script>alert(1)</script>")));
        assertFalse(visitor.get("/office").text().contains("<script>"));
        assertFalse(visitor.get("/office/pieces/" + Items.id(5)).text().contains("<script>"));
    }

    @Test
    void anAttachmentIsReadByTheOfficeAlone() {
        var file = "内部附件".getBytes(StandardCharsets.UTF_8);
        var hash = ContentHash.sha256(file);
        town.bytes("PUT", hash, file);
        town.put(Items.report(6, it -> Items.attach(it, hash, file.length, "测算.txt")));
        assertTrue(visitor.get("/office/pieces/" + Items.id(6)).text().contains("测算.txt"));
        assertEquals("内部附件", visitor.get("/office/attachments/" + hash).text());
        assertEquals(
                401, new OfficeVisitor(town).get("/office/attachments/" + hash).status());
        assertEquals(404, visitor.get("/office/attachments/" + "a".repeat(64)).status());
    }

    @Test
    void whatIsNotThereSaysSo() {
        assertEquals(404, visitor.get("/office/pieces/" + Items.id(99)).status());
        assertEquals(422, visitor.press(NOTICE, "dance").status());
    }
}
