package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;

/** Two hundred places that wait for a person, decided with real keys, all of them stored. */
class DecidingTest {
    private static final int ROWS = 200;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Duration MINUTE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void twoHundredRowsAreAcceptedOneByOneWithinAMinute() throws Exception {
        try (var town = new Township(home)) {
            var id = look(town);
            var start = System.nanoTime();
            for (int i = 0; i < ROWS; i++) {
                press(KeyCode.ENTER);
            }
            told("Enter 200 times", start);
            var stored = stored(town, id);
            assertEquals(ROWS, stored.size());
            assertTrue(stored.stream().noneMatch(Redaction::undecided));
            assertTrue(stored.stream().allMatch(r -> r.decision().isPresent()));
        }
    }

    @Test
    void mixedTreatmentsWithReasonsAndOneTakenBackTakeNoLonger() throws Exception {
        try (var town = new Township(home)) {
            var id = look(town);
            var start = System.nanoTime();
            for (int i = 0; i < ROWS; i++) {
                switch (i % 4) {
                    case 0 -> press(KeyCode.ENTER);
                    case 1 -> press(KeyCode.DIGIT1);
                    case 2 -> press(KeyCode.DIGIT2);
                    default -> {
                        press(KeyCode.DIGIT0);
                        press(KeyCode.DIGIT3);
                    }
                }
            }
            assertTrue(Township.waitFor(() -> standing().contains("都已决定")), this::standing);
            press(KeyCode.CONTROL, KeyCode.Z);
            press(KeyCode.ENTER);
            told("mixed keys", start);
            var byTreatment = stored(town, id).stream()
                    .collect(Collectors.groupingBy(Redaction::treatment, Collectors.counting()));
            assertEquals(ROWS / 4 - 1, byTreatment.get(Treatment.KEEP));
            assertEquals(ROWS, byTreatment.values().stream().mapToLong(n -> n).sum());
            assertTrue(stored(town, id).stream()
                    .filter(r -> r.treatment() == Treatment.KEEP)
                    .allMatch(r -> !r.decision().orElseThrow().reason().isBlank()));
        }
    }

    @Test
    void aWholeColumnIsOneKeyAndIsTakenBackWithOne() throws Exception {
        try (var town = new Township(home)) {
            var id = look(town);
            press(KeyCode.C);
            assertTrue(Township.waitFor(() -> said("200 处")), "the count is said before it happens");
            Pictures.take("deciding-2-column");
            press(KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> standing().contains("都已决定")));
            press(KeyCode.CONTROL, KeyCode.Z);
            assertTrue(Township.waitFor(() -> standing().contains("200")), this::standing);
            press(KeyCode.C);
            press(KeyCode.DIGIT0);
            Pictures.take("deciding-3-reasons");
            press(KeyCode.DIGIT1);
            assertTrue(Township.waitFor(() -> standing().contains("都已决定")));
            var kept = stored(town, id);
            assertEquals(ROWS, kept.size());
            assertEquals(
                    List.of(),
                    kept.stream().filter(r -> r.treatment() != Treatment.KEEP).toList());
        }
    }

    /** Real keys, as fast as the screen takes them. */
    private static void press(KeyCode... keys) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var hand = new Robot();
            for (int i = 0; i < keys.length - 1; i++) {
                hand.keyPress(keys[i]);
            }
            hand.keyType(keys[keys.length - 1]);
            for (int i = keys.length - 2; i >= 0; i--) {
                hand.keyRelease(keys[i]);
            }
        });
    }

    private boolean said(String words) {
        return robot.lookup(".ask .label").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().contains(words));
    }

    private void told(String what, long start) {
        assertTrue(Township.waitFor(() -> standing().contains("都已决定")), this::standing);
        var taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("DecidingTest, " + what + ": " + ROWS + " rows in " + taken.toMillis() + " ms");
        assertTrue(taken.compareTo(MINUTE) < 0, taken::toString);
        Pictures.take("deciding-1-done");
    }

    private String standing() {
        return robot.lookup("#standing").queryAs(Label.class).getText();
    }

    /** The piece with its list attached, on the public version's screen, all rows waiting. */
    private DraftId look(Township town) throws Exception {
        DraftId id;
        try (var office = town.premises.open(town.home, Township.PASSPHRASE)) {
            var draft = office.drafting().start();
            id = draft.id();
            var content = new Content("补贴发放公示", "", "名单见附件。", new Filing.Unfiled(), List.of());
            office.drafting().save(id, content);
            office.drafting().attach(id, "名单.csv", list().getBytes(StandardCharsets.UTF_8));
        }
        town.open(true);
        ListView<?> pieces = Township.await(robot, "#pieces");
        assertTrue(Township.waitFor(() -> pieces.getItems().size() == 1));
        robot.interact(() -> pieces.getSelectionModel().select(0));
        TabPane stages = robot.lookup("#stages").query();
        robot.interact(() -> stages.getSelectionModel().select(1));
        assertTrue(Township.waitFor(() -> standing().equals("还有 200 处待决定")), this::standing);
        Pictures.take("deciding-0-open");
        return id;
    }

    private static List<Redaction> stored(Township town, DraftId id) {
        for (var window : List.copyOf(javafx.stage.Window.getWindows())) {
            WaitForAsyncUtils.waitForAsyncFx(5000, window::hide);
        }
        Township.waitFor(() -> town.isGone());
        try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
            return office.preparing().prepare(office.drafting().find(id)).places();
        }
    }

    /** ID numbers of an area that was never in force: the check character fits, so each is suspected. */
    private static String list() {
        var lines = new ArrayList<String>(List.of("序号,村,说明"));
        for (int i = 1; i <= ROWS; i++) {
            var number = "9999991885030" + String.format("%04d", 2000 + i);
            int sum = 0;
            for (int k = 0; k < 17; k++) {
                sum += (number.charAt(k) - '0') * WEIGHTS[k];
            }
            lines.add(i + ",野茶村,身份证号" + number + "10X98765432".charAt(sum % 11) + "待核");
        }
        return String.join("\n", lines) + "\n";
    }
}
