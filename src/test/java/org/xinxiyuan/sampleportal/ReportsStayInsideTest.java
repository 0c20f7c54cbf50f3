package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.office.Adoptions.Adopted;
import org.xinxiyuan.sampleportal.office.Adoptions.Instructed;
import org.xinxiyuan.sampleportal.office.Edits.Edited;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Rulings.Reason;
import org.xinxiyuan.sampleportal.office.Tasks.Of;
import org.xinxiyuan.sampleportal.office.Tasks.Quota;
import org.xinxiyuan.sampleportal.office.Tasks.Solicitation;

/** A report is in no answer of the public site: not by id, title, text, hash or attachment. */
class ReportsStayInsideTest {
    private static final byte[] FILE = "内部附件".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final String HASH = ContentHash.sha256(FILE);

    @TempDir
    Path dir;

    Township town;
    String reportHash;

    @BeforeEach
    void start() {
        town = new Township(dir);
        town.bytes("PUT", HASH, FILE);
        var report = Items.report(1, item -> {
            item.put("title", "春耕缺肥情况").put("body", "复合肥到货偏晚，建议协调。");
            Items.attach(item, HASH, FILE.length, "缺口测算.txt");
        });
        reportHash = report.path("contentSha256").asText();
        assertEquals(201, town.put(report).status());
        assertEquals(201, town.put(Items.notice(2)).status());
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private void silent(Answer answer) {
        var text = answer.text();
        for (var word : new String[] {"春耕缺肥", "复合肥", "缺口测算", HASH, reportHash}) {
            assertFalse(text.contains(word), word);
        }
    }

    private Answer search(String words) {
        return town.site("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @Test
    void notByItsId() {
        var answer = town.site("/pieces/" + Items.id(1));
        assertEquals(404, answer.status());
        silent(answer);
        assertEquals(town.site("/pieces/" + Items.id(99)).text(), answer.text(), "as if it had never been");
        assertFalse(search(Items.id(1)).text().contains("/pieces/"));
    }

    @Test
    void notByItsTitle() {
        assertFalse(search("春耕缺肥").text().contains("/pieces/"));
    }

    @Test
    void notByItsText() {
        assertFalse(search("复合肥").text().contains("/pieces/"));
    }

    @Test
    void notByItsHash() {
        assertFalse(search(reportHash).text().contains("/pieces/"));
        assertEquals(404, town.site("/pieces/" + reportHash).status());
    }

    @Test
    void notByItsAttachment() {
        var answer = town.site("/attachments/" + HASH);
        assertEquals(404, answer.status());
        silent(answer);
        assertFalse(search("缺口测算").text().contains("/pieces/"));
    }

    @Test
    void notOnAnyPage() {
        for (var page : new String[] {"/", "/columns/03", "/columns/0303", "/columns/06", "/columns/0603", "/search"}) {
            silent(town.site(page));
        }
        assertFalse(town.site("/").text().contains("内部"));
    }

    /** Adopted with 批示 and a new title: still nothing of it outside. */
    @Test
    void notAfterTheOfficeHasWorkedOnIt() {
        var office = town.portal.office();
        office.edits().edit(Items.id(1), new Edited("春耕缺肥情况（县改）", "", "复合肥到货偏晚，已协调。", ""));
        office.adoptions().adopt(Items.id(1), new Adopted("county", "云岭信息", DAY, OptionalDouble.of(5), "春耕缺肥"));
        office.adoptions().instruct(Items.id(1), new Instructed("city", "", DAY, OptionalDouble.empty()));
        assertThrows(NotPossible.class, () -> office.rulings().publish(Items.id(1)));
        var edited = town.get("/items/" + Items.id(1))
                .json()
                .at("/receipt/contentSha256")
                .asText();
        for (var words : new String[] {Items.id(1), "春耕缺肥", "县改", "复合肥", edited, HASH, "缺口测算"}) {
            assertFalse(search(words).text().contains("/pieces/"), words);
        }
        for (var page : new String[] {
            "/",
            "/columns/03",
            "/columns/0603",
            "/pieces/" + Items.id(1),
            "/pieces/" + edited,
            "/attachments/" + HASH,
            "/attachments/" + edited
        }) {
            silent(town.site(page));
            assertFalse(town.site(page).text().contains(edited), page);
        }
    }

    @Test
    void notOnTheOfficesPagesWithoutALogin() {
        for (var page : new String[] {
            "/office",
            "/office?state=received",
            "/office/pieces/" + Items.id(1),
            "/office/tasks",
            "/office/notices",
            "/office/attachments/" + HASH,
            "/office/nothing"
        }) {
            silent(town.site(page));
        }
    }

    @Test
    void notInTheFeedOfADeviceThatMayNotSeeReports(@TempDir Path elsewhere) {
        try (var other = new Township(elsewhere, "seed-disclosure-only.json")) {
            var office = other.portal.office();
            office.tasks().solicit(new Solicitation("春耕缺肥", "", DAY));
            office.tasks().assign(new Quota("q", "2026", 1, Optional.empty(), new Of("", "long", ""), ""));
            office.notices().send("例会", "");
            var feed = other.get("/changes?limit=500").text();
            assertFalse(feed.contains("春耕缺肥"));
            assertFalse(feed.contains("\"reportType\""));
            assertTrue(feed.contains("例会"), "a notice is for everybody");
        }
    }

    @Test
    void theFeedNeedsAToken() {
        town.portal.office().rulings().giveBack(Items.id(1), new Reason("", "春耕缺肥一文请补数字"));
        town.token = "";
        var answer = town.get("/changes");
        assertEquals(401, answer.status());
        silent(answer);
    }

    @Test
    void itsInterfaceAddressNeedsAToken() {
        town.token = "";
        assertEquals(401, town.get("/items/" + Items.id(1)).status());
        assertEquals(401, town.get("/attachments/" + HASH).status());
        silent(town.get("/meta"));
    }
}
