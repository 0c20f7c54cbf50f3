package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The columns are looked over, inspected, and written for. */
class ColumnsTest {
    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void fromAnEmptyColumnToItsPiece() throws Exception {
        try (var town = new Township(home)) {
            town.open(true);
            MenuButton menu = Township.await(robot, "#menu");
            robot.interact(() -> menu.getItems().get(0).fire());
            TableView<?> table = Township.await(robot, "#table");
            assertTrue(Township.waitFor(() -> table.getItems().size() == 93));
            Pictures.take("columns-1-table");
            Label inForce = Township.await(robot, "#inForce");
            assertTrue(inForce.getText().endsWith(" 2025.2"), inForce.getText());
            assertEquals(1, robot.lookup("#importCatalog").queryAll().size());
            Button inspect = Township.await(robot, "#inspect");
            robot.interact(inspect::fire);
            ListView<?> verdict = Township.await(robot, "#verdict");
            assertTrue(Township.waitFor(() -> verdict.getItems().size() > 10));
            Pictures.take("columns-2-inspection");
            robot.interact(() -> ((TabPane) robot.lookup("#side").query()).getSelectionModel().select(0));
            Button write = Township.await(robot, "#write");
            robot.interact(write::fire);
            ListView<?> pieces = Township.await(robot, "#pieces");
            assertTrue(Township.waitFor(() -> pieces.getItems().size() == 1));
            assertEquals(0, robot.lookup("#table").queryAll().size(), "back at the desk");
        }
    }
}
