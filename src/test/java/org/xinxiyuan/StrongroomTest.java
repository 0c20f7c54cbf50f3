package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.command.Keeping.Condition;
import org.xinxiyuan.cli.command.Keeping.Diagnosis;
import org.xinxiyuan.cli.command.Keeping.Part;
import org.xinxiyuan.cli.command.Keeping.Result;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
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
                Part.SIGNED_FORMS, Condition.SOUND,
                Part.TRAIL, Condition.SOUND), conditions(examine()));
        assertTrue(examine().sound());
    }

    @Test
    void aScannedFormIsComparedAndOneThatIsGoneIsNamedWithItsPiece() throws Exception {
        signOnPaper();
        var sound = said(Part.SIGNED_FORMS);
        assertTrue(sound.sentence().contains("1 份"), sound::sentence);
        loseAllFiles();
        var broken = said(Part.SIGNED_FORMS);
        assertEquals(Condition.BROKEN, broken.condition());
        assertEquals(1, broken.pieces().size());
    }

    private void signOnPaper() {
        try (var office = new Workstation(Installation.here(), CLOCK).open(home, PASSPHRASE)) {
            office.desk().preferences().put("unit", "清河镇人民政府");
            office.people().add(new Person("王某", Role.AUTHOR), "135790");
            office.people().add(new Person("李某", Role.ORDINARY), "135790");
            var id = office.drafting().start().id();
            var dates = new Filing.Dates(Optional.of(LocalDate.now(CLOCK)), Optional.empty(), Optional.empty());
            var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
            var body = "现将防火期有关事项通告如下：防火期内，禁止野外用火。\n\n清河镇人民政府\n" + LocalDate.now(CLOCK);
            office.drafting().save(id, new Content("关于开展森林防火的通告", "", body, filing, List.of()));
            assertInstanceOf(Submitted.class, office.reviewing().submit(id, "王某"));
            var scan = office.exporting().form(id, Format.PDF).bytes();
            assertInstanceOf(Signed.class, office.reviewing().signOnPaper(id, "李某", scan, ""));
        }
    }

    private Result said(Part part) {
        return examine().results().stream().filter(r -> r.part() == part).findFirst().orElseThrow();
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
        loseAllFiles();
        var diagnosis = examine();
        assertFalse(diagnosis.sound());
        assertEquals(Condition.BROKEN, conditions(diagnosis).get(Part.ATTACHMENTS));
        assertEquals(Condition.SOUND, conditions(diagnosis).get(Part.DATABASE));
        var named = diagnosis.results().stream().flatMap(r -> r.pieces().stream()).toList();
        assertEquals(List.of(piece.value()), named);
    }

    private void loseAllFiles() throws IOException {
        try (var files = Files.walk(home.resolve("blobs"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void lostRowsAreNotCalledMended() {
        damage("DELETE FROM draft");
        assertEquals(Condition.BROKEN, conditions(examine()).get(Part.DATABASE));
        assertFalse(examine().sound());
    }
}
