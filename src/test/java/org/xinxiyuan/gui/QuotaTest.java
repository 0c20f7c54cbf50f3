package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.cli.SheetFiles;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;

/** The page of tasks and score: its figures, where they lead, and what is entered on it. */
class QuotaTest {
    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void fromTheHeadersFigureToThePieceThatIsMissing() throws Exception {
        try (var town = new Township(home)) {
            QuotaSeed.fill(home, town.clock);
            town.open(true);
            Button header = Township.await(robot, "#quotaOpen");
            Pictures.take("quota-0-desk");
            robot.interact(header::fire);
            assertTrue(Township.waitFor(() -> said(".ring").stream().anyMatch(s -> s.startsWith("全单位，4/8，预计"))));
            assertTrue(
                    said(".ring").stream().anyMatch(s -> s.startsWith("问题，0/2")),
                    () -> said(".ring").toString());
            ListView<?> pieces = Township.await(robot, "#taskPieces");
            assertTrue(Township.waitFor(() -> pieces.getItems().size() == 6), "four sent, two in hand");
            Pictures.take("quota-1-tasks");
            enterAnAdoption();
            look();
            var urgent = said(".warning-row").stream()
                    .filter(w -> w.contains("燃气管道"))
                    .toList();
            assertEquals(1, urgent.size());
            robot.interact(() -> press(".warning-row", urgent.get(0)));
            assertTrue(
                    Township.waitFor(() -> robot.lookup("#quotaRoot").queryAll().isEmpty()), "back at the desk");
            Township.await(robot, ".title-field");
            assertTrue(Township.waitFor(() -> said(".title-field").toString().contains("燃气管道")));
        }
    }

    private void enterAnAdoption() throws Exception {
        TabPane sheets = Township.await(robot, "#quotaSheets");
        robot.interact(() -> sheets.getSelectionModel().select(4));
        Label total = Township.await(robot, "#scoreTotal");
        assertTrue(Township.waitFor(() -> !total.getText().isEmpty()));
        var before = total.getText();
        robot.interact(() -> sheets.getSelectionModel().select(2));
        TableView<?> ledger = Township.await(robot, "#ledgerTable");
        int rows = ledger.getItems().size();
        Button enter = Township.await(robot, "#ledgerEnter");
        robot.interact(enter::fire);
        ComboBox<?> piece = Township.await(robot, "#entryPiece");
        ComboBox<String> step = Township.await(robot, "#entryStep");
        robot.interact(() -> {
            piece.getSelectionModel().select(0);
            step.getSelectionModel().select("一档");
        });
        Pictures.take("quota-2-entering");
        Button save = Township.await(robot, "#entrySave");
        robot.interact(save::fire);
        assertTrue(Township.waitFor(() -> ledger.getItems().size() == rows + 1));
        assertTrue(Township.waitFor(() -> !total.getText().equals(before)), "the score follows: " + before);
    }

    /** The other sheets, as they are when somebody comes by. */
    private void look() {
        TabPane sheets = Township.await(robot, "#quotaSheets");
        for (int n = 0; n < sheets.getTabs().size(); n++) {
            int at = n;
            robot.interact(() -> sheets.getSelectionModel().select(at));
            Pictures.take("quota-3-sheet" + n);
        }
        robot.interact(() -> sheets.getSelectionModel().select(3));
        ToggleButton asTable = Township.await(robot, "#trendAsTable");
        robot.interact(asTable::fire);
        TableView<?> months = Township.await(robot, "#trendMonths");
        assertEquals(12, months.getItems().size());
        Pictures.take("quota-4-table");
        robot.interact(() -> sheets.getSelectionModel().select(0));
    }

    @Test
    void aTableWithMistakesIsRefusedLineByLineAndAnEmptyPageSaysWhatToDo() throws Exception {
        try (var desk = new Bench(home)) {
            var bench = new Workbench(desk.office, "王某");
            var workers = new Workers();
            var room = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                var stage = new Stage();
                stage.setScene(Looks.dress(new StackPane()));
                stage.show();
                var messages = new Messages(Locale.CHINESE);
                var made = new QuotaRoom(bench, workers.saving(), messages, new Dialogs(stage, messages));
                made.open();
                return made;
            });
            Township.await(robot, "#quotaNoTasks");
            Pictures.take("quota-5-empty");
            assertEquals(1, robot.lookup("#quotaCalm").queryAll().size());
            var file = Path.of(
                    SheetFiles.write(home.resolve("tasks.xlsx"), "任务", "单位/人员|类型|栏目|期间|数量|结转\n清河镇|诗||2026-13|八|"));
            Platform.runLater(() -> room.page().importTable(file));
            ListView<?> lines = Township.await(robot, "#quotaToldLines");
            assertTrue(Township.waitFor(() -> lines.getItems().size() == 3));
            assertTrue(
                    lines.getItems().toString().contains("工作表“任务”第 2 行"),
                    () -> lines.getItems().toString());
            Pictures.take("quota-6-refused");
            WaitForAsyncUtils.waitForAsyncFx(
                    5000, () -> List.copyOf(Stage.getWindows()).forEach(w -> w.hide()));
            workers.finish();
        }
    }

    private List<String> said(String query) {
        Callable<List<String>> words = () ->
                robot.lookup(query).queryAll().stream().map(QuotaTest::said).toList();
        return WaitForAsyncUtils.waitForAsyncFx(5000, words);
    }

    private static String said(Node node) {
        return node instanceof ButtonBase button
                ? button.getText()
                : node instanceof TextInputControl field ? field.getText() : "";
    }

    private void press(String query, String words) {
        robot.lookup(query).queryAll().stream()
                .filter(n -> said(n).equals(words))
                .forEach(n -> ((ButtonBase) n).fire());
    }
}
