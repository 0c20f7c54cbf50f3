package org.xinxiyuan.gui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.gui.Bench;

class DeskViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private DeskViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new DeskViewModel(
                desk.bench, desk.background(), desk.messages, file -> Optional.empty(), Optional.empty());
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void showsEveryPieceWithWhereItIs() {
        desk.piece("一件", "正文", new Filing.Unfiled());
        model.reload();
        assertEquals("拟稿中", model.rows().get(0).where());
        assertEquals("未归类", model.rows().get(0).filed().words());
        assertEquals("在手 1", model.inHand().get());
    }

    @Test
    void findsByTitleAndByWordsOfTheText() {
        desk.piece("春耕备耕", "种子化肥", new Filing.Unfiled());
        desk.piece("森林防火", "野外用火", new Filing.Unfiled());
        model.reload();
        model.filter().set("防火");
        assertEquals(List.of("森林防火"), titles());
        model.filter().set("化肥");
        desk.bell();
        assertEquals(List.of("春耕备耕"), titles());
        model.filter().set("");
        assertEquals(2, model.rows().size());
    }

    @Test
    void keepsTheLanesApart() {
        desk.piece(
                "长信息",
                "",
                new Filing.Report(ReportType.LONG, "王某", Optional.empty(), Optional.empty(), Optional.empty()));
        desk.piece("未定", "", new Filing.Unfiled());
        model.reload();
        model.lane().set(Optional.of(Lane.REPORT));
        assertEquals(List.of("长信息"), titles());
        model.lane().set(Optional.of(Lane.DISCLOSURE));
        assertEquals(List.of(), titles());
    }

    @Test
    void theSameFileAgainIsTheSamePieceAndSaidSo() throws Exception {
        var file = Files.writeString(folder.resolve("通告.txt"), "关于防火的通告\n\n现通告如下。");
        var told = new java.util.ArrayList<String>();
        model.notice().addListener((o, was, is) -> is.ifPresent(n -> told.addAll(n.lines())));
        model.importFiles(List.of(file));
        assertEquals(List.of(), told);
        model.importFiles(List.of(file));
        assertEquals(List.of("“通告.txt”以前导入过，还是原来那一件。"), told);
        assertEquals(1, model.all().size());
    }

    @Test
    void aSecretFileIsRefusedLoudlyAndNotNamed() throws Exception {
        var file = Files.writeString(folder.resolve("某文件.txt"), "机密★十年\n内容");
        var alarms = new java.util.ArrayList<DeskViewModel.Notice>();
        model.notice().addListener((o, was, is) -> is.ifPresent(alarms::add));
        model.importFiles(List.of(file));
        assertTrue(alarms.get(0).alarm());
        assertTrue(alarms.get(0).lines().stream().noneMatch(l -> l.contains("某文件")));
        assertEquals(0, model.all().size());
    }

    @Test
    void aNewPieceIsOpenedAtOnce() {
        model.newPiece();
        assertTrue(desk.bench.piece().get().isPresent());
        assertEquals("（无标题）", model.rows().get(0).title());
    }

    private List<String> titles() {
        return model.rows().stream().map(PieceRow::title).toList();
    }
}
