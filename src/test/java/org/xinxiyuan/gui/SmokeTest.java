package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The window opens, shows pieces, and keeps what is typed. */
class SmokeTest {
    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void saysClearlyThatThePassphraseIsWrong() throws Exception {
        try (var town = new Township(home)) {
            town.open(false);
            PasswordField field = Township.await(robot, "#passphrase");
            robot.interact(() -> field.setText("wrong"));
            robot.interact(() -> robot.lookup("#open").queryAs(ButtonBase.class).fire());
            Label objection = Township.await(robot, "#unlockObjection");
            Pictures.take("smoke-1-wrong-passphrase");
            assertTrue(objection.getText().startsWith("口令不对"), objection::getText);
            assertEquals(3, objection.getText().lines().count());
        }
    }

    @Test
    void showsPiecesAndSavesWhatIsTyped() throws Exception {
        try (var town = new Township(home)) {
            town.importSamples(List.of("森林防火通告.txt", "春耕备耕长信息.md"));
            town.open(true);
            ListView<?> list = Township.await(robot, "#pieces");
            assertTrue(Township.waitFor(() -> list.getItems().size() == 2));
            robot.interact(() -> list.getSelectionModel().select(0));
            StyleClassedTextArea body = Township.await(robot, "#body");
            assertTrue(Township.waitFor(() -> body.getLength() > 0));
            robot.interact(() -> {
                body.requestFocus();
                body.moveTo(body.getLength());
            });
            robot.write("typed by hand");
            compose(body, "补一句");
            robot.push(KeyCode.CONTROL, KeyCode.S);
            Label saved = robot.lookup("#saved").query();
            assertTrue(Township.waitFor(() -> saved.getText().startsWith("已保存")), saved::getText);
            assertTrue(body.getText().endsWith("typed by hand补一句"), body::getText);
            Pictures.take("smoke-2-typed");
            try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
                var bodies = office.desk().drafts().all().stream()
                        .map(d -> d.content().body())
                        .toList();
                assertTrue(bodies.stream().anyMatch(b -> b.endsWith("typed by hand补一句")));
            }
        }
    }

    /** What an input method does: composes, then commits. */
    private void compose(StyleClassedTextArea body, String words) {
        robot.interact(() -> {
            var run = new InputMethodTextRun("bu", InputMethodHighlight.UNSELECTED_RAW);
            body.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(run), "", 0));
            body.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), words, 0));
        });
    }
}
