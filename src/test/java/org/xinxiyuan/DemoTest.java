package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.Terminal;

/** The main job end to end on {@code samples/}, three times: fresh, again, and on a reinstalled machine. */
class DemoTest {
    @TempDir
    Path folder;

    @Test
    void sendsEachPieceOnceAndHoldsBackWhatAPersonMustSee() {
        var first = demo("home");
        assertTrue(first.path("sent").size() >= 6, first.toPrettyString());
        assertTrue(texts(first.path("sent"), "lane").contains("report"));
        assertEquals(texts(first.path("sent"), "id"), texts(first.path("receipts"), "id"));
        assertEquals(0, first.path("leaks").size(), first.path("leaks").toString());
        var held = heldBack(first);
        assertTrue(held.containsValue(List.of("PLACE_WRONG_NODE")), held.toString());
        assertTrue(held.containsValue(List.of("LANE_REPORT")), held.toString());
        assertTrue(held.containsValue(List.of("PII_ID")), held.toString());
        assertEquals(first.path("sent").size(), first.path("quota").path("received").asInt());
        assertEquals("2026-03", first.path("quota").path("month").asText());

        var again = demo("home");
        assertEquals(0, again.path("imported").size());
        assertEquals(0, again.path("sent").size());
        assertEquals(held, heldBack(again));

        var reinstalled = demo("another");
        assertEquals(0, reinstalled.path("sent").size(), reinstalled.toPrettyString());
        var expected = new TreeMap<>(held);
        texts(first.path("sent"), "title").forEach(title -> expected.put(title, List.of("DUP_PUBLISHED")));
        assertEquals(expected, heldBack(reinstalled));
    }

    private JsonNode demo(String home) {
        var terminal = new Terminal(new Workstation(Installation.here(), Clock.systemUTC()), folder);
        int exit = terminal.bare(
                "demo",
                "--json",
                "--home",
                folder.resolve(home).toString(),
                "--portal-dir",
                folder.resolve("portal").toString());
        assertEquals(0, exit, terminal.err());
        assertFalse(terminal.json().isMissingNode());
        return terminal.json();
    }

    private static Map<String, List<String>> heldBack(JsonNode result) {
        var held = new TreeMap<String, List<String>>();
        for (JsonNode piece : result.path("heldBack")) {
            var codes = new ArrayList<String>();
            piece.path("codes").forEach(c -> codes.add(c.asText()));
            held.put(piece.path("title").asText(), codes);
        }
        return held;
    }

    private static List<String> texts(JsonNode array, String member) {
        var texts = new ArrayList<String>();
        array.forEach(n -> texts.add(n.path(member).asText()));
        return texts;
    }
}
