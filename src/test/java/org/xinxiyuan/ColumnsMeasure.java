package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.store.Uuid7;

/** How long 10,000 pieces take; by name alone: {@code mvn -o -q test -Dtest=ColumnsMeasure}. */
class ColumnsMeasure {
    private static final int PIECES = 10_000;

    @TempDir
    Path home;

    @Test
    void tenThousandPieces() throws Exception {
        var workstation = new Workstation(Installation.here(), Samples.clock());
        workstation.create(home, "measure only");
        try (Office office = workstation.open(home, "measure only")) {
            fill(office);
            say("columns", () -> assertEquals(93, office.round().stands(office.round().today()).size()));
            say("columns --inspect", () -> office.round().inspect(office.round().today()));
            say("columns --refile", () -> assertEquals(PIECES, office.refiling().look().judged()));
            var some = office.desk().drafts().page(Optional.empty(), 200);
            say("200 pieces looked at one by one", () -> some.forEach(d -> office.preparing().glance(d)));
        }
    }

    private static void fill(Office office) throws Exception {
        var texts = new ArrayList<Content>();
        var dates = new Filing.Dates(Optional.of(LocalDate.parse("2026-02-09")), Optional.empty(), Optional.empty());
        new ObjectMapper().readTree(Path.of("src/test/resources/measure/placement.json").toFile())
                .findParents("node")
                .forEach(piece -> texts.add(content(piece, dates)));
        var ids = new Uuid7();
        office.desk().transactions().run(() -> {
            for (int i = 0; i < PIECES; i++) {
                var content = texts.get(i % texts.size());
                office.desk().drafts().add(ids.nextDraft(), content, Optional.empty(), office.clock().instant());
            }
        });
    }

    private static Content content(JsonNode piece, Filing.Dates dates) {
        var filed = new Filing.Disclosure(piece.path("node").asText(), dates, Optional.empty(), Map.of(), List.of());
        return new Content(piece.path("title").asText(), "", piece.path("body").asText().repeat(4), filed, List.of());
    }

    private static void say(String what, Runnable act) {
        long from = System.nanoTime();
        act.run();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - from) / 1_000_000);
    }
}
