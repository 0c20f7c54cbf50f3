package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** What a citizen reads. */
class SiteTest {
    private static final byte[] FILE = "办事表格".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = ContentHash.sha256(FILE);

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

    private Document page(String path) {
        var answer = town.site(path);
        assertEquals(200, answer.status(), path);
        return Jsoup.parse(answer.text());
    }

    @Test
    void aPieceShowsWhatWasSent() {
        town.put(Items.notice(1, item -> {
            item.put("title", "关于<b>防火</b>的\"公告\"").put("docNo", "清政发〔2026〕5号");
            item.put("body", "第一段。\n<script>alert(1)</script>");
            item.putObject("elements").put("matter", "春季防火");
        }));
        var page = page("/pieces/" + Items.id(1));
        assertEquals("关于<b>防火</b>的\"公告\"", page.select("article h1").text());
        assertTrue(page.select("script").isEmpty());
        assertEquals("<script>alert(1)</script>", page.select(".body p").get(1).text());
        var facts = page.select("dl.facts").text();
        for (var fact : new String[] {
            "索引号 990123104/2026-00001", "发布机构 清河镇人民政府", "成文日期 2026-02-27",
            "发布时间 2026-03-02 09:15", "文号 清政发〔2026〕5号", "事项 春季防火"
        }) {
            assertTrue(facts.contains(fact), fact);
        }
        assertEquals("首页 › 通知公告 › 公告", page.select(".trail").text());
    }

    @Test
    void restrictedHtmlIsShownAsMarkupWithItsPictures() {
        town.bytes("PUT", HASH, FILE);
        town.put(Items.notice(1, item -> {
            item.put("bodyFormat", "html-restricted")
                    .put(
                            "body",
                            "<h2>一</h2><table><tr><td colspan=\"2\">格</td></tr></table><img src=\"sha256:" + HASH
                                    + "\" alt=\"图\"><a href=\"https://a.example/\">链</a>");
            Items.attach(item, HASH, FILE.length, "图.txt");
        }));
        var body = page("/pieces/" + Items.id(1)).select(".body");
        assertEquals("/attachments/" + HASH, body.select("img").attr("src"));
        assertEquals("2", body.select("td").attr("colspan"));
        assertEquals("https://a.example/", body.select("a").attr("href"));
    }

    @Test
    void documentAndInterpretationFindEachOther() {
        town.batch(
                Items.putOperation(Items.bundled(Items.document(1, item -> {}))),
                Items.putOperation(Items.bundled(Items.interpretation(2, 1, item -> {}))));
        var document = page("/pieces/" + Items.id(1)).select(".related");
        assertEquals("政策解读 解读之2", document.text());
        assertEquals("/pieces/" + Items.id(2), document.select("a").attr("href"));
        assertEquals(
                "所解读的文件 清河镇办法之1",
                page("/pieces/" + Items.id(2)).select(".related").text());
    }

    @Test
    void theHomePageCountsAndListsTheNewestFirst() {
        town.put(Items.notice(1));
        town.clock.advance(Duration.ofHours(1));
        town.put(Items.notice(2));
        var home = page("/");
        assertEquals("清河镇第2号公告", home.select(".newest li a").first().text());
        assertEquals("通知公告 2", home.select(".card h3").get(1).text());
        assertEquals("公告 2", home.select(".card").get(1).select("li").first().text());
        assertTrue(town.site("/site.css").text().contains(".facts"));
    }

    @Test
    void aLongColumnHasPages() {
        for (int i = 1; i <= 21; i++) {
            town.put(Items.notice(i));
        }
        assertEquals(20, page("/columns/0603").select(".pieces li").size());
        assertEquals(
                "清河镇第1号公告", page("/columns/0603?page=2").select(".pieces a").text());
        assertEquals(404, town.site("/columns/nowhere").status());
    }

    @Test
    void searchFindsTwoCharactersAndEscapesTheQuestion() {
        town.put(Items.notice(1, item -> item.put("body", "春季森林防火ＡＢ")));
        assertEquals(1, page("/search?q=" + utf8("防火")).select(".pieces li").size());
        assertEquals(1, page("/search?q=" + utf8("林防火ab")).select(".pieces li").size());
        assertEquals(0, page("/search?q=" + utf8("防汛")).select(".pieces li").size());
        var hostile = page("/search?q=" + utf8("\"><script>x</script>"));
        assertTrue(hostile.select("script").isEmpty());
        assertEquals("\"><script>x</script>", hostile.select("input[name=q]").attr("value"));
    }

    private static String utf8(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void anAttachmentIsPublicOnlyWhileAPublishedPieceNamesIt() {
        town.bytes("PUT", HASH, FILE);
        assertEquals(404, town.site("/attachments/" + HASH).status());
        var item = Items.notice(1, it -> Items.attach(it, HASH, FILE.length, "办事 表格.txt"));
        town.put(item);
        var served = town.site("/attachments/" + HASH);
        assertArrayEquals(FILE, served.body());
        assertEquals(
                "attachment; filename*=UTF-8''" + utf8("办事 表格.txt").replace("+", "%20"),
                served.header("Content-Disposition"));
        assertEquals("nosniff", served.header("X-Content-Type-Options"));
        var without = Items.revised(item, 2, 1, "不再附表");
        without.remove("attachments");
        assertEquals(200, town.put(Items.hashed(without, it -> {})).status());
        assertEquals(404, town.site("/attachments/" + HASH).status());
    }

    @Test
    void aWithdrawnPieceIsGoneFromEveryPage() {
        town.put(Items.notice(1));
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        assertEquals(404, town.site("/pieces/" + Items.id(1)).status());
        assertFalse(town.site("/").text().contains("清河镇第1号公告"));
        assertEquals(0, page("/search?q=" + utf8("公告")).select(".pieces li").size());
    }

    @Test
    void pagesAllowNoScriptAndNoForeignSource() {
        assertTrue(town.site("/").header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(page("/").select("[src^=http], link[href^=http]").isEmpty());
    }
}
