package org.xinxiyuan.gui.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench.Stage;

class UpkeepViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private UpkeepViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new UpkeepViewModel(desk.bench, desk.background(), desk.messages);
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
        desk.bench.stage().set(Stage.TRACK);
        desk.open(desk.piece("关于开展森林防火的通告", "正文", filing));
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void aPauseTellsTheOldAndTheNewDateAndIsTakenBack() {
        model.pause(model.today(), model.today(), "征求意见");
        assertEquals("公开：到期日由 2026-03-17 改为 2026-03-18", model.notice().get());
        assertEquals(1, model.upkeep().get().dates().halts().size());
        model.lift(model.upkeep().get().dates().halts().get(0));
        assertEquals("公开：到期日由 2026-03-18 改为 2026-03-17", model.notice().get());
        assertTrue(model.upkeep().get().dates().halts().isEmpty());
    }

    @Test
    void whatIsRefusedIsTold() {
        model.verify(model.today());
        assertTrue(model.notice().get().contains("没有公开"), model.notice()::get);
    }

    @Test
    void aChannelIsTickedWithItsProofWhichIsSavedAgain() throws IOException {
        var photo = Files.writeString(folder.resolve("photo.jpg"), "a photo");
        model.tick("政府网站", model.today(), Optional.of(photo));
        var channel = model.upkeep().get().channels().get(0);
        assertEquals("王某", channel.tick().orElseThrow().by());
        var out = folder.resolve("out.jpg");
        model.saveProof(channel, out);
        assertEquals("a photo", Files.readString(out));
        model.untick("政府网站");
        assertTrue(model.upkeep().get().channels().get(0).tick().isEmpty());
    }

    @Test
    void anUnfiledPieceOwesNothing() {
        desk.open(desk.piece("未归类", "正文", new Filing.Unfiled()));
        assertFalse(model.upkeep().get().disclosure());
        assertEquals("", model.notice().get());
        assertTrue(model.upkeep().get().channels().isEmpty());
    }
}
