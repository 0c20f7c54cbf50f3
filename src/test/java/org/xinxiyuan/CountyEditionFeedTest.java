package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.Terminal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.sampleportal.SamplePortal;
import org.xinxiyuan.sampleportal.office.Editions.Added;
import org.xinxiyuan.sampleportal.office.Editions.Changes;

/** 县里发布新目录: what comes down column by column is offered, looked at, taken by a person alone, and can be taken back. */
class CountyEditionFeedTest {
    @TempDir
    Path folder;

    private SamplePortal portal;
    private Terminal terminal;

    @BeforeEach
    void connected() {
        var here = Installation.here();
        portal = SamplePortal.start(new SamplePortal.Settings(
                folder.resolve("portal"), 0, Samples.clock(), here.catalog(), text -> List.of(), here.portalSeed()));
        terminal = new Terminal(new Workstation(here, Samples.clock()), folder);
        terminal.run("init");
        assertEquals(0, terminal.run("connect", portal.address().toString(), "--code", portal.registrationCode()));
        assertEquals(0, terminal.run("sync"), terminal::err);
    }

    @AfterEach
    void shut() {
        portal.close();
    }

    private void publish() {
        portal.office()
                .editions()
                .publish(new Changes(
                        "2026.9",
                        Set.of("030702"),
                        Set.of(),
                        Map.of("0603", "公告通告"),
                        Optional.of(new Added("0699", "征求意见", "0603"))));
        assertEquals(0, terminal.run("sync"), terminal::err);
    }

    private String catalog(String... words) {
        var all = new java.util.ArrayList<>(List.of("--as", "王某", "--json", "catalog"));
        all.addAll(List.of(words));
        terminal.run(all.toArray(String[]::new));
        return terminal.json().path("version").asText();
    }

    private boolean offered() {
        catalog();
        return terminal.json().has("offered");
    }

    private boolean isNews() {
        terminal.run("news");
        return terminal.out().contains("县里发布了新目录");
    }

    @Test
    void theCatalogBothWorkByIsNotOffered() {
        assertFalse(offered());
        assertFalse(isNews());
    }

    @Test
    void anotherEditionIsOfferedWithItsDifferencesAndChangesNothingByItself() {
        var before = catalog();
        publish();
        assertTrue(offered());
        assertEquals(before, terminal.json().path("version").asText());
        assertTrue(isNews());
        assertEquals("2026.9", catalog("county"));
        assertFalse(terminal.json().path("applied").asBoolean());
        var kinds = new TreeMap<String, String>();
        terminal.json().path("changes").forEach(c -> kinds.put(c.path("code").asText(), c.path("kind").asText()));
        assertEquals(new TreeMap<>(Map.of("030702", "removed", "0603", "renamed", "0699", "added")), kinds);
        assertEquals(before, catalog(), "looked at, not taken");
    }

    @Test
    void takenItIsInForceAndPiecesWithoutAPlaceWaitForAPerson() {
        var before = catalog();
        terminal.run("import", Terminal.write(folder.resolve("处罚.md"), "# 行政处罚决定\n\n正文。\n").toString());
        terminal.run("--json", "list");
        var id = terminal.json().path("pieces").get(0).path("id").asText();
        assertEquals(
                0, terminal.run("--as", "王某", "file", id, "--lane", "disclosure", "--column", "030702"), terminal::err);
        publish();
        assertEquals(1, terminal.run("--as", "王某", "--json", "catalog", "county", "--apply"), terminal::err);
        assertEquals(id, terminal.json().path("toChoose").get(0).asText(), terminal::out);
        assertEquals("2026.9", catalog());
        assertFalse(offered());
        assertFalse(isNews());
        assertEquals(before, catalog("restore", "1"));
        assertTrue(offered(), "the county still works by it");
    }

    @Test
    void beforeAnythingCameDownThereIsNothingToLookAt() {
        var other = new Terminal(new Workstation(Installation.here(), Samples.clock()), folder.resolve("other"));
        Terminal.write(folder.resolve("other").resolve("x"), "");
        other.run("init");
        assertEquals(3, other.run("catalog", "county"));
        assertTrue(other.err().contains("还没有下发"), other::err);
    }
}
