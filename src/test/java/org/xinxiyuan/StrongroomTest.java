package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.command.Keeping.Condition;
import org.xinxiyuan.cli.command.Keeping.Diagnosis;
import org.xinxiyuan.cli.command.Keeping.Part;
import org.xinxiyuan.cli.command.Keeping.Result;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.store.Store;

class StrongroomTest {
    private static final String PASSPHRASE = "a passphrase for tests";
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path home;

    private final Strongroom strongroom = new Strongroom(CLOCK);
    private DraftId piece;

    @BeforeEach
    void aWorkspaceWithAPiece() {
        var workstation = new Workstation(Installation.here(), CLOCK);
        workstation.create(home, PASSPHRASE);
        try (var office = workstation.open(home, PASSPHRASE)) {
            piece = office.drafting().start().id();
            var bytes = "春耕用水安排。".repeat(99).getBytes(StandardCharsets.UTF_8);
            office.drafting().attach(piece, "安排表.txt", bytes);
        }
    }

    private void damage(String sql) {
        try (var store = Store.open(home, PASSPHRASE, CLOCK)) {
            store.indexNow();
            store.vault().update("PRAGMA foreign_keys = OFF");
            store.vault().update(sql);
        }
    }

    private static Map<Part, Condition> conditions(Diagnosis diagnosis) {
        return diagnosis.results().stream().collect(Collectors.toMap(Result::part, Result::condition));
    }

    private Diagnosis examine() {
        return strongroom.examine(home, PASSPHRASE);
    }

    @Test
    void aSoundWorkspaceIsSaidToBeSound() {
        assertEquals(Map.of(
                Part.DATABASE, Condition.SOUND,
                Part.SEARCH_INDEX, Condition.SOUND,
                Part.ATTACHMENTS, Condition.SOUND,
                Part.TRAIL, Condition.SOUND), conditions(examine()));
        assertTrue(examine().sound());
    }

    @Test
    void aBrokenSearchIndexIsMendedOnceAndSaidSo() {
        damage("DELETE FROM search_index_docsize");
        var first = examine();
        assertEquals(Condition.MENDED, conditions(first).get(Part.SEARCH_INDEX));
        assertTrue(first.sound());
        assertEquals(Condition.SOUND, conditions(examine()).get(Part.SEARCH_INDEX));
    }

    @Test
    void aLostAttachmentIsNotMendedAndItsPieceIsNamed() throws Exception {
        try (var files = Files.walk(home.resolve("blobs"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        var diagnosis = examine();
        assertFalse(diagnosis.sound());
        assertEquals(Condition.BROKEN, conditions(diagnosis).get(Part.ATTACHMENTS));
        assertEquals(Condition.SOUND, conditions(diagnosis).get(Part.DATABASE));
        var named = diagnosis.results().stream().flatMap(r -> r.pieces().stream()).toList();
        assertEquals(List.of(piece.value()), named);
    }

    @Test
    void lostRowsAreNotCalledMended() {
        damage("DELETE FROM draft");
        assertEquals(Condition.BROKEN, conditions(examine()).get(Part.DATABASE));
        assertFalse(examine().sound());
    }
}
