package org.xinxiyuan.gui.redacting.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.files.PdfFiles;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench.Pictures;
import org.xinxiyuan.gui.redacting.pictures.PictureRow.State;
import org.xinxiyuan.redact.pictures.Region;

class PicturesViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private PicturesViewModel model;
    private Draft piece;
    private int done;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new PicturesViewModel(desk.bench, desk.background(), desk.messages);
        piece = desk.piece("标题", "正文。", new Filing.Unfiled());
        attach("照片.png", OfficeFiles.picture("png"));
        attach("扫描件.pdf", PdfFiles.picture());
        attach("说明.pdf", PdfFiles.pages("first", "second"));
        piece = desk.office.drafting().find(piece.id());
        desk.open(piece);
        open(0);
    }

    @AfterEach
    void goHome() {
        assertEquals(List.of(), desk.troubles);
        desk.close();
    }

    private void attach(String name, byte[] bytes) {
        desk.office.drafting().attach(piece.id(), name, bytes);
    }

    private void open(int attachment) {
        var file = piece.content().attachments().get(attachment).sha256();
        model.begin(new Pictures(file, () -> done++));
    }

    private boolean holds() {
        return desk.office.preparing().prepare(piece).unseen().isEmpty();
    }

    @Test
    void everyPictureOfEveryFileStandsInTheStrip() {
        assertEquals(
                List.of("照片.png", "第 1 页", "第 1 页", "第 2 页"),
                model.rows().stream().map(PictureRow::name).toList());
        assertEquals(
                List.of(State.WAITS, State.WAITS, State.PLAIN, State.PLAIN),
                model.rows().stream().map(PictureRow::state).toList());
        assertEquals("还有 2 张没看", model.standing().get());
    }

    @Test
    void itOpensAtTheFileThatWasAskedFor() {
        model.end();
        open(2);
        assertEquals("说明.pdf · 第 1 页", model.current().orElseThrow().title());
        assertTrue(model.original().isPresent());
        assertFalse(model.mayPass(), "a page of words need not be passed");
    }

    @Test
    void aPictureIsPassedWhenItIsOnTheScreenAndTheNextComes() {
        assertTrue(model.shown().isPresent());
        model.pass();
        assertEquals(1, model.at().get());
        assertEquals("还有 1 张没看", model.standing().get());
        assertFalse(holds());
        model.pass();
        assertEquals("都看过了", model.standing().get());
        assertTrue(holds());
        model.pass();
        assertTrue(holds());
    }

    @Test
    void whatIsPaintedChangesThePublicPictureAndWaitsAgain() {
        var before = model.shown().orElseThrow();
        model.pass();
        model.select(0);
        model.paint(new Region(2, 2, 10, 10));
        assertEquals(State.WAITS, model.rows().get(0).state());
        assertFalse(java.util.Arrays.equals(before, model.shown().orElseThrow()));
        assertEquals(before.length, model.original().orElseThrow().length, "the original stays");
        model.unpaint(-1);
        assertEquals(State.SEEN, model.rows().get(0).state(), "as it was looked at");
    }

    @Test
    void oneOfSeveralPaintingsIsTakenBack() {
        model.paint(new Region(2, 2, 10, 10));
        model.paint(new Region(20, 2, 5, 5));
        model.unpaint(0);
        assertEquals(List.of(new Region(20, 2, 5, 5)), model.current().orElseThrow().regions());
        model.paint(Region.WHOLE);
        assertFalse(model.current().orElseThrow().paintable(), "nothing is left to paint on");
        model.unpaint(-1);
        assertEquals(1, model.current().orElseThrow().regions().size());
    }

    @Test
    void aPaintedPageOfWordsWaits() {
        model.select(3);
        model.paint(new Region(0, 0, 5000, 5000));
        assertEquals("还有 3 张没看", model.standing().get());
        assertTrue(model.mayPass());
    }

    @Test
    void thumbnailsAreDrawnWhenAskedFor() {
        var row = model.rows().get(3);
        assertTrue(model.thumb(row).isPresent());
        assertNotEquals(0, model.drawn().get());
    }

    @Test
    void closingTellsThatItIsDoneAndForgetsAll() {
        model.end();
        assertEquals(1, done);
        assertEquals(0, model.rows().size());
        assertTrue(model.shown().isEmpty());
    }
}
