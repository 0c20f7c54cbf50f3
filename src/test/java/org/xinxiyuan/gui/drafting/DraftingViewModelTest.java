package org.xinxiyuan.gui.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench;

class DraftingViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private DraftingViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new DraftingViewModel(desk.bench, desk.background(), desk.messages);
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void savesOnceAtMostTwoSecondsAfterTheLastKey() {
        var draft = opened();
        model.body().set("春");
        model.body().set("春耕");
        assertEquals(1, revisions(draft), "nothing is saved between two keys");
        assertTrue(desk.longestWait().compareTo(Duration.ofSeconds(2)) <= 0);
        desk.bell();
        assertEquals(2, revisions(draft));
        assertEquals("春耕", now(draft).content().body());
        assertTrue(model.saved().get().startsWith("已保存"));
    }

    @Test
    void savesTheOldPieceBeforeAnotherIsShown() {
        var first = opened();
        var second = desk.office.drafting().start();
        model.title().set("先写的");
        desk.open(second);
        assertEquals("先写的", now(first).content().title());
        assertEquals("", now(second).content().title());
        assertEquals("", model.title().get());
    }

    @Test
    void neverStopsWhatIsTypedWhileItSaves() {
        var draft = opened();
        model.body().set("一");
        model.saveNow();
        model.body().set("一二");
        desk.open(now(draft));
        assertEquals("一二", model.body().get());
    }

    @Test
    void filesIntoTheColumnThatAFindingProposes() {
        var draft = opened();
        desk.bench.ask(new Workbench.Refile("0603"));
        desk.bell();
        assertEquals(Optional.of("0603"), now(draft).content().filing().columnCode());
    }

    @Test
    void aReportHasNoColumn() {
        var draft = opened();
        desk.bench.ask(new Workbench.Refile("0603"));
        model.form().lane().set(Optional.of(Lane.REPORT));
        model.form().type().set(Optional.of(ReportType.LONG));
        model.saveNow();
        assertTrue(now(draft).content().filing() instanceof Filing.Report);
        assertEquals(Optional.empty(), now(draft).content().filing().columnCode());
    }

    @Test
    void putsAFixInItsPlaceAndLeavesTheRest() {
        var draft = opened();
        model.body().set("收到申请之日起15个工作日内答复。");
        desk.bench.ask(new Workbench.Replace(new Span(7, 9), "20"));
        model.saveNow();
        assertEquals("收到申请之日起20个工作日内答复。", now(draft).content().body());
    }

    @Test
    void aTypedClassificationMarkIsNamedAtOnce() {
        opened();
        model.body().set("机密★一年\n关于……");
        model.saveNow();
        assertTrue(model.alarm().get().isPresent());
        assertTrue(model.locked());
    }

    @Test
    void attachesFilesFromTheDisk() throws Exception {
        var draft = opened();
        var file = Files.writeString(folder.resolve("明细.csv"), "村,户\n柳河村,3\n");
        model.attach(List.of(file));
        assertEquals("明细.csv", now(draft).content().attachments().get(0).fileName());
        model.detach(model.attachments().get(0));
        assertEquals(List.of(), now(draft).content().attachments());
    }

    @Test
    void tellsTroubleOnceAndKeepsTheTextOnTheScreen() {
        var draft = opened();
        desk.office.drafting().remove(draft.id());
        model.body().set("还在屏幕上");
        model.saveNow();
        assertEquals(1, desk.troubles.size());
        assertEquals("还在屏幕上", model.body().get());
    }

    private Draft opened() {
        var draft = desk.office.drafting().start();
        desk.open(draft);
        return draft;
    }

    private Draft now(Draft draft) {
        return desk.office.drafting().find(draft.id());
    }

    private int revisions(Draft draft) {
        return desk.office.desk().drafts().history(draft.id()).size();
    }
}
