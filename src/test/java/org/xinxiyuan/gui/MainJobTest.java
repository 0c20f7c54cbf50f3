package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.outbox.EntryState;

/** The whole job in the window: import, check, public version, decide, sign, send to the sample portal. */
class MainJobTest {
    private static final String PIECE = "暴雨险情初报.txt";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void importsChecksRedactsSignsAndSends() throws Exception {
        try (var town = new Township(folder.resolve("home"));
                var portal = town.premises.startPortal(folder.resolve("portal"), 0)) {
            town.open(true);
            importPiece(town);
            lookAtPublicVersion();
            sign();
            connect(portal.api().toString(), portal.registrationCode());
            send(town);
        }
    }

    private void importPiece(Township town) {
        Township.await(robot, "#filter");
        town.drop(PIECE);
        StyleClassedTextArea body = Township.await(robot, "#body");
        assertTrue(Township.waitFor(() -> body.getText().contains("险情")));
        town.drop(PIECE);
        assertTrue(Township.waitFor(this::dialogShown), "the same file again is told of");
        Pictures.take("job-1-known");
        press();
        assertTrue(Township.waitFor(() -> !busy()), "the checks have spoken");
        Pictures.take("job-2-drafting");
    }

    private void lookAtPublicVersion() {
        stage(1);
        Township.await(robot, "#lines");
        assertTrue(Township.waitFor(() -> publicWords().contains("险情")));
        Pictures.take("job-3-public");
        assertFalse(publicWords().contains("138001380"), "no mobile number is left");
    }

    private void sign() {
        stage(2);
        click("#submit");
        ComboBox<String> signer = Township.await(robot, "#signer");
        assertTrue(Township.waitFor(() -> Township.seen(signer) && signer.getValue() != null));
        Pictures.take("job-4-submitted");
        type("#pin", "000000");
        click("#sign");
        Label objection = robot.lookup("#objection").query();
        assertTrue(Township.waitFor(() -> objection.getText().contains("口令不对")), "a wrong PIN is said so");
        Pictures.take("job-5-wrong-pin");
        type("#pin", Township.IMPORTANT_PIN);
        click("#sign");
        Township.await(robot, "#queue");
        Pictures.take("job-6-signed");
        click("#queue");
        ButtonBase toOutbox = Township.await(robot, "#toOutbox");
        assertTrue(Township.waitFor(() -> Township.seen(toOutbox)));
        Pictures.take("job-7-queued");
        click("#toOutbox");
    }

    private void connect(String url, String code) {
        type("#url", url);
        type("#code", code);
        Pictures.take("job-8-connecting");
        robot.interact(() -> ((ButtonBase) robot.lookup("登记").query()).fire());
        var connected = (Label) robot.lookup("#connection").query();
        assertTrue(Township.waitFor(() -> connected.getText().contains("清河镇")), connected::getText);
    }

    private void send(Township town) {
        click("#syncing");
        ListView<?> rows = robot.lookup(".out-list").query();
        Parent outcomes = Township.await(robot, "#outcomes");
        assertTrue(Township.waitFor(() -> outcomes.getChildrenUnmodifiable().size() > 1));
        Pictures.take("job-9-sent");
        assertEquals(1, rows.getItems().size());
        assertTrue(rows.getItems().get(0).toString().startsWith("OutRow"));
        try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
            assertEquals(
                    EntryState.ACCEPTED, office.dispatching().outbox().get(0).state());
        }
    }

    private String publicWords() {
        return robot.lookup(".line-public .words-text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    private boolean dialogShown() {
        return robot.lookup(".dialog-pane").tryQuery().isPresent();
    }

    private boolean busy() {
        return robot.lookup("#checkingBusy").queryAll().stream().anyMatch(n -> n.isVisible());
    }

    private void stage(int number) {
        TabPane stages = robot.lookup("#stages").query();
        robot.interact(() -> stages.getSelectionModel().select(number));
    }

    private void click(String query) {
        ButtonBase button = Township.await(robot, query);
        assertTrue(Township.waitFor(() -> Township.seen(button) && !button.isDisabled()), query);
        robot.interact(button::fire);
    }

    private void press() {
        robot.interact(() -> robot.lookup(".dialog-pane .button").queryAllAs(ButtonBase.class).stream()
                .findFirst()
                .ifPresent(ButtonBase::fire));
        assertTrue(Township.waitFor(() -> !dialogShown()));
    }

    private void type(String query, String text) {
        TextInputControl field = Township.await(robot, query);
        robot.interact(() -> field.setText(text));
    }
}
