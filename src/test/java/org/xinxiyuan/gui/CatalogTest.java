package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.CatalogFilesForTests;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.columns.CatalogView;
import org.xinxiyuan.gui.columns.CatalogSource;
import org.xinxiyuan.gui.columns.CatalogViewModel;
import org.xinxiyuan.gui.columns.MapRow;
import org.xinxiyuan.gui.common.Screens;

/** A county's catalog is looked at in its window, matched and applied. */
class CatalogTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    private static Draft piece(Bench town, String column, String title) {
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return town.piece(
                title, "正文。", new Filing.Disclosure(column, undated, Optional.empty(), Map.of(), List.of()));
    }

    private CatalogViewModel show(Bench town, String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        var model = new CatalogViewModel(town.bench, town.background(), town.messages, new CatalogSource.OfFile(file));
        robot.interact(() -> {
            var screen = new Screens(town.messages)
                    .with(CatalogView.class, () -> new CatalogView(model, town.messages))
                    .load(CatalogView.class);
            stage = new Stage();
            stage.setScene(Looks.dress(screen.root()));
            stage.setWidth(1100);
            stage.setHeight(700);
            stage.show();
            model.begin();
        });
        return model;
    }

    private void close() {
        robot.interact(() -> stage.hide());
    }

    @Test
    void differencesAndColumnsAreShownChosenAndApplied() throws Exception {
        try (var town = new Bench(folder.resolve("home"))) {
            var notice = piece(town, "0603", "停水通知");
            var lost = piece(town, "1002", "为民办实事清单");
            town.open(notice);
            var model = show(town, "清河县目录.json", CatalogFilesForTests.county("2026.1"));
            TableView<?> changes = Township.await(robot, "#catalogChanges");
            assertEquals(model.changes().size(), changes.getItems().size());
            Pictures.take("catalog-1-differences");
            TabPane tabs = Township.await(robot, "#catalogTabs");
            robot.interact(() -> tabs.getSelectionModel().select(1));
            assertEquals(List.of("0603", "1002"), model.rows().stream().map(MapRow::code).sorted().toList());
            Pictures.take("catalog-2-map");
            var row = model.rows().stream().filter(r -> r.code().equals("1002")).findFirst().orElseThrow();
            var target = model.targets().stream()
                    .filter(t -> t.item().filter(item -> item.code().equals("0504")).isPresent())
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> row.target().set(target));
            Button apply = Township.await(robot, "#catalogApply");
            robot.interact(apply::fire);
            assertTrue(model.summary().get().contains("第 2 版目录已生效"), model.summary().get());
            assertEquals(List.of(), town.troubles);
            assertEquals("0504", column(town, lost));
            assertEquals("0606", town.bench.piece().get().orElseThrow().content().filing().columnCode().orElseThrow());
            assertEquals("2026.1", town.office.rules().catalog().version());
            close();
        }
    }

    private static String column(Bench town, Draft draft) {
        return town.office.drafting().find(draft.id()).content().filing().columnCode().orElseThrow();
    }

    @Test
    void aBrokenTableShowsItsFaultsAndCannotBeApplied() throws Exception {
        try (var town = new Bench(folder.resolve("home"))) {
            var bytes = new org.xinxiyuan.intake.StandardWorkbook()
                    .sheet("社会救助", List.of(org.xinxiyuan.intake.StandardWorkbook.ROW))
                    .set("社会救助", 4, 'F', "20")
                    .set("社会救助", 4, 'I', "")
                    .bytes();
            var model = show(town, "目录.xlsx", bytes);
            ListView<?> faults = Township.await(robot, "#catalogFaults");
            assertEquals(2, faults.getItems().size());
            assertTrue(faults.getItems().get(0).toString().startsWith("工作表“社会救助”第4行F列："), faults.getItems().toString());
            assertFalse(model.ready().get());
            Pictures.take("catalog-3-faults");
            close();
        }
    }
}
