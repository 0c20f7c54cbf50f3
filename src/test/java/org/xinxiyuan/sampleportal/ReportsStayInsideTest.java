package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** A report is in no answer of the public site: not by id, title, text, hash or attachment. */
class ReportsStayInsideTest {
    private static final byte[] FILE = "内部附件".getBytes(StandardCharsets.UTF_8);
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

    @Test
    void itsInterfaceAddressNeedsAToken() {
        town.token = "";
        assertEquals(401, town.get("/items/" + Items.id(1)).status());
        assertEquals(401, town.get("/attachments/" + HASH).status());
        silent(town.get("/meta"));
    }
}
