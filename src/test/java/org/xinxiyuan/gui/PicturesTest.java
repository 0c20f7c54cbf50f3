package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;

/** Pictures are painted by mouse and by keyboard, and looked at one by one. */
class PicturesTest {
    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPhotoIsPaintedByMouse() throws Exception {
        try (var town = new Township(home)) {
            open(town);
            Node image = Township.await(robot, "#beforePane .image-view");
            assertTrue(Township.waitFor(() -> image.getBoundsInLocal().getWidth() > 50));
            var box = onScreen(image);
            robot.drag(box.getMinX() + box.getWidth() / 4, box.getMinY() + box.getHeight() / 4)
                    .dropTo(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
            assertTrue(Township.waitFor(() -> painted() == 1));
            var region = painting(town).region();
            assertEquals(0.25, 1.0 * region.x() / picture(town).width(), 0.02);
            assertEquals(0.25, 1.0 * region.height() / picture(town).height(), 0.02);
            drawn();
            Pictures.take("pictures-1-mouse");
            press(KeyCode.CONTROL, KeyCode.Z);
            assertTrue(Township.waitFor(() -> painted() == 0));
            assertEquals(List.of(), paintings(town));
        }
    }

    @Test
    void aPhotoIsPaintedAndPassedByKeyboard() throws Exception {
        try (var town = new Township(home)) {
            open(town);
            drawn();
            press(KeyCode.RIGHT);
            assertTrue(Township.waitFor(() -> robot.lookup("#frame").query().isVisible()));
            press(KeyCode.RIGHT);
            press(KeyCode.SHIFT, KeyCode.DOWN);
            press(KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> painted() == 1));
            drawn();
            Pictures.take("pictures-2-keyboard");
            assertTrue(dialogStanding().contains("还有 1 张没看"));
            press(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> dialogStanding().equals("都看过了")));
            press(KeyCode.LEFT);
            press(KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> painted() == 2));
            assertTrue(Township.waitFor(() -> dialogStanding().contains("还有 1 张没看")), "painted anew, to be seen anew");
            drawn();
            press(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> dialogStanding().equals("都看过了")));
            press(KeyCode.ESCAPE);
            assertTrue(Township.waitFor(() -> robot.lookup("#beforePane").queryAll().isEmpty()));
            assertTrue(Township.waitFor(() -> robot.lookup("已看图").tryQuery().isPresent()));
        }
    }

    @Test
    void aPdfIsSeenPageByPage() throws Exception {
        try (var town = new Township(home)) {
            open(town, "清政发2026年5号正式文本.pdf");
            drawn();
            Pictures.take("pictures-3-page");
            press(KeyCode.PAGE_UP);
            assertTrue(Township.waitFor(() -> title().equals("会议照片.jpg")));
            press(KeyCode.PAGE_DOWN);
            assertTrue(Township.waitFor(() -> title().endsWith("第 1 页")));
            drawn();
            press(KeyCode.LEFT);
            press(KeyCode.SHIFT, KeyCode.RIGHT);
            press(KeyCode.ENTER);
            assertTrue(Township.waitFor(() -> painted() == 1));
            assertEquals("page/1", painting(town).picture());
            press(KeyCode.CONTROL, KeyCode.DIGIT2);
            drawn();
            Pictures.take("pictures-4-large");
        }
    }

    private String title() {
        return robot.lookup("#where").<Label>query().getText();
    }

    private void open(Township town, String... more) throws Exception {
        town.importSamples(List.of("第三次镇长办公会议.md"));
        try (var office = town.premises.open(town.home, Township.PASSPHRASE)) {
            var id = office.desk().drafts().all().get(0).id();
            for (String name : more) {
                office.drafting().attach(id, name, Files.readAllBytes(Township.sample(name)));
            }
        }
        town.open(true);
        ListView<?> list = Township.await(robot, "#pieces");
        assertTrue(Township.waitFor(() -> list.getItems().size() == 1));
        robot.interact(() -> list.getSelectionModel().select(0));
        TabPane stages = Township.await(robot, "#stages");
        robot.interact(() -> stages.getSelectionModel().select(1));
        assertTrue(Township.waitFor(() -> !robot.lookup(".look").queryAll().isEmpty()));
        robot.interact(() -> robot.lookup(".look").<ButtonBase>queryAll().stream()
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
        Township.await(robot, "#beforePane");
    }

    /** Both sides are on the screen. */
    private void drawn() {
        assertTrue(Township.waitFor(() -> hasPicture("#beforePane") && hasPicture("#afterPane")));
    }

    private boolean hasPicture(String pane) {
        return robot.lookup(pane + " .image-view").<ImageView>queryAll().stream().anyMatch(v -> v.getImage() != null);
    }

    private long painted() {
        return robot.lookup(".painted").queryAll().size();
    }

    private String dialogStanding() {
        return robot.lookup("#picturesStanding").<Label>query().getText();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Painting painting(Township town) {
        return paintings(town).get(0);
    }

    private static List<Painting> paintings(Township town) {
        try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
            return office.desk().decisions().paintings(office.desk().drafts().all().get(0).id());
        }
    }

    private static Region picture(Township town) {
        try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
            var draft = office.desk().drafts().all().get(0);
            try (var portfolio = office.picturing().pictures(draft)) {
                var picture = portfolio.sheets().get(0).picture();
                return new Region(0, 0, picture.width(), picture.height());
            }
        }
    }
}
