package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.files.VisibleText;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.checking.PublicFile;

/** What no recogniser found is marked by mouse: words in the body and in a Word file, cells of a workbook and of a list. */
class MarkingTest {
    private static final String IN_BODY = "外号石墩";
    private static final String IN_WORD = "绰号松果";
    private static final String IN_SHEET = "清溪户甲";
    private static final String IN_LIST = "溪畔户乙";

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatWasMissedIsMarkedByMouseInTheBodyAndInEveryKindOfAttachment() throws Exception {
        try (var town = new Township(home)) {
            var id = look(town);
            turn("正文");
            drag(words(IN_BODY), IN_BODY);
            mark();
            assertTrue(Township.waitFor(() -> said().contains("已标出 1 处")), this::said);
            turn("纪要.docx");
            drag(words(IN_WORD), IN_WORD);
            Pictures.take("marking-1-docx-selected");
            mark();
            assertTrue(Township.waitFor(() -> places() == 2));
            assertStaysAt("纪要.docx");
            Pictures.take("marking-2-docx-marked");
            turn("台账.xlsx");
            robot.clickOn(cell("#originalSheet", IN_SHEET));
            mark();
            assertTrue(Township.waitFor(() -> places() == 3));
            assertStaysAt("台账.xlsx");
            Pictures.take("marking-3-xlsx-marked");
            turn("名单.csv");
            robot.clickOn(cell("#originalSheet", "第二行"));
            mark();
            assertTrue(Township.waitFor(() -> places() == 4));
            assertStaysAt("名单.csv");
            assertTrue(robot.lookup("#mark").queryAs(MenuButton.class).isDisabled(), "it is marked");
            robot.clickOn(cell("#originalSheet", "1"));
            robot.clickOn(cell("#originalSheet", "编号"));
            robot.clickOn(cell("#originalSheet", "编号"));
            assertTrue(!robot.lookup("#mark").queryAs(MenuButton.class).isDisabled(), "the same cell once more");
            Pictures.take("marking-4-csv-marked");
            robot.clickOn("脱敏凭据");
            Pictures.take("marking-6-certificate");
            var cells = robot.lookup(".certificate .table-box").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();
            assertTrue(cells.stream().anyMatch(c -> c.startsWith("cn-pii-")), "rule version");
            assertEquals(4, cells.stream().filter(c -> c.startsWith("王某 ")).count(), "decisions");
            assertEquals(6, cells.stream().filter(c -> c.matches("[0-9a-f]{64}")).count(), "before and after");
            assertGone(town, id);
        }
    }

    @Test
    void aSelectionThatLeavesItsLineIsToldOf() throws Exception {
        try (var town = new Township(home)) {
            look(town);
            turn("正文");
            Text from = words(IN_BODY);
            Text to = words("第二段");
            robot.drag(point(from, IN_BODY, 0), MouseButton.PRIMARY).moveTo(point(to, "第二段", 3)).drop();
            assertTrue(Township.waitFor(() -> said().contains("一行一行")), this::said);
            Pictures.take("marking-5-two-lines");
        }
    }

    /** Drags over the words from their first to behind their last character. */
    private void drag(Text text, String words) {
        robot.drag(point(text, words, 0), MouseButton.PRIMARY)
                .moveTo(point(text, words, words.length() / 2))
                .moveTo(point(text, words, words.length()))
                .drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where on the screen a character begins. */
    private static Point2D point(Text text, String words, int character) {
        int at = text.getText().indexOf(words) + character;
        var shape = text.rangeShape(at - (character > 0 ? 1 : 0), at + (character > 0 ? 0 : 1));
        var path = new javafx.scene.shape.Path(shape);
        Bounds box = text.localToScreen(path.getBoundsInLocal());
        double x = character > 0 ? box.getMaxX() - 2 : box.getMinX() + 2;
        return new Point2D(x, box.getCenterY());
    }

    private Text words(String part) {
        assertTrue(Township.waitFor(() -> !found(part).isEmpty()), () -> "nowhere: " + part);
        return found(part).get(0);
    }

    private List<Text> found(String part) {
        return robot.lookup(".words-text").queryAllAs(Text.class).stream()
                .filter(t -> t.getText().contains(part) && Township.seen(t) && t.getScene() != null)
                .filter(t -> !inPublic(t))
                .toList();
    }

    private static boolean inPublic(Node node) {
        return node != null && (node.getStyleClass().contains("line-public") || inPublic(node.getParent()));
    }

    private Node cell(String table, String part) {
        Township.await(robot, table);
        assertTrue(Township.waitFor(() -> robot.lookup(table + " .sheet-cell").queryAllAs(TableCell.class).stream()
                .anyMatch(c -> String.valueOf(c.getText()).contains(part) && Township.seen(c))));
        return robot.lookup(table + " .sheet-cell").queryAllAs(TableCell.class).stream()
                .filter(c -> String.valueOf(c.getText()).contains(part) && Township.seen(c))
                .findFirst()
                .orElseThrow();
    }

    private void mark() {
        MenuButton button = robot.lookup("#mark").query();
        assertTrue(Township.waitFor(() -> !button.isDisabled()), "nothing is selected");
        robot.clickOn(button);
        robot.clickOn("标为" + PersonalData.NAME.label());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The officer goes on marking where he is, and is told what became of it. */
    private void assertStaysAt(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Township.waitFor(() -> said().contains("已标出 1 处")), this::said);
        var tab = robot.lookup(".strip-tab").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .findFirst();
        assertTrue(tab.orElseThrow().getText().contains(name), tab.get().getText());
    }

    private String said() {
        return robot.lookup("#hint").queryAs(Label.class).getText();
    }

    private int places() {
        return robot.lookup("#places").queryAs(ListView.class).getItems().size();
    }

    private void turn(String name) {
        assertTrue(Township.waitFor(() -> robot.lookup(".strip-tab").queryAllAs(ToggleButton.class).stream()
                .anyMatch(b -> b.getText().contains(name))));
        robot.clickOn(robot.lookup(".strip-tab")
                .match((ToggleButton b) -> b.getText().contains(name))
                .<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertGone(Township town, DraftId id) throws Exception {
        for (var window : List.copyOf(javafx.stage.Window.getWindows())) {
            WaitForAsyncUtils.waitForAsyncFx(5000, window::hide);
        }
        assertTrue(Township.waitFor(town::isGone));
        try (var office = town.premises.openToRead(town.home, Township.PASSPHRASE)) {
            var prepared = office.preparing().prepare(office.drafting().find(id));
            assertEquals(4, prepared.places().size());
            assertFalse(prepared.text().field("body").contains(IN_BODY));
            for (PublicFile file : prepared.files()) {
                var bytes = file.bytes().orElseThrow();
                var left = VisibleText.of(file.original().fileName(), bytes.value()).orElseThrow();
                for (var value : List.of(IN_WORD, IN_SHEET, IN_LIST, "第二行")) {
                    assertFalse(left.contains(value), left);
                }
            }
        }
    }

    private DraftId look(Township town) throws Exception {
        DraftId id;
        try (var office = town.premises.open(town.home, Township.PASSPHRASE)) {
            var draft = office.drafting().start();
            id = draft.id();
            var body = "请各户与" + IN_BODY + "的同志衔接。\n\n第二段在这里。";
            office.drafting().save(id, new Content("用水安排", "", body, new Filing.Unfiled(), List.of()));
            office.drafting().attach(id, "纪要.docx", docx(p("会议议定事项") + p("由" + IN_WORD + "的同志牵头。")).bytes());
            office.drafting().attach(id, "台账.xlsx", xlsx(data("编号,备注", "1," + IN_SHEET)).bytes());
            office.drafting().attach(id, "名单.csv", utf8("编号,备注\n1,\"" + IN_LIST + "\n第二行\"\n2,无\n"));
        }
        town.open(true);
        ListView<?> pieces = Township.await(robot, "#pieces");
        assertTrue(Township.waitFor(() -> pieces.getItems().size() == 1));
        robot.interact(() -> pieces.getSelectionModel().select(0));
        TabPane stages = robot.lookup("#stages").query();
        robot.interact(() -> stages.getSelectionModel().select(1));
        var profile = robot.lookup("#profile").queryAs(Label.class);
        assertTrue(Township.waitFor(() -> !profile.getText().isEmpty()));
        return id;
    }
}
