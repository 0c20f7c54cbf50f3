package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;

/** What surrounds a piece on the screen: its form, who signs for whom, what is owed, where it went out. */
class UpkeepTest {
    private static final String BODY = """
            清明前后气温回升，为保护森林资源和群众生命财产安全，根据《森林防火条例》，现将有关事项通告如下：

            一、防火期为2026年3月16日至5月15日，防火区为全镇林地及距林地边缘100米以内地带。

            二、防火期内，禁止在防火区烧荒、烧秸秆、上坟烧纸、野炊。违反本通告的，依法处理。

            发现火情请拨打森林火警12119，联系电话：0000-6012375（镇应急办公室，24小时值班）。

            清河镇人民政府
            2026年3月13日
            """;

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPieceIsPausedAndItsChannelsAreTickedOff() throws Exception {
        try (var town = new Township(home)) {
            try (var office = town.premises.open(home, Township.PASSPHRASE)) {
                notice(office);
            }
            town.open(true);
            select(3);
            ListView<?> dues = Township.await(robot, "#pieceDues");
            assertTrue(Township.waitFor(() -> dues.getItems().size() == 1));
            Pictures.take("upkeep-1-track");
            later("#pause");
            TextInputControl reason = Township.await(robot, "#pauseReason");
            DatePicker until = Township.await(robot, "#pauseTo");
            robot.interact(() -> {
                until.setValue(until.getValue().plusDays(4));
                reason.setText("书面征求第三方意见");
            });
            Pictures.take("upkeep-2-pause");
            ok();
            Label told = Township.await(robot, "#dueNotice");
            assertTrue(Township.waitFor(() -> told.getText().contains("改为")), told::getText);
            assertTrue(Township.waitFor(() -> words(".dues").contains("原到期日")), () -> words(".dues"));
            Pictures.take("upkeep-3-paused");
            ButtonBase tick = robot.lookup("#channels .button").queryAllAs(ButtonBase.class).iterator().next();
            WaitForAsyncUtils.asyncFx(tick::fire);
            Township.await(robot, "#tickOn");
            Pictures.take("upkeep-4-tick");
            ok();
            assertTrue(Township.waitFor(() -> words("#channels").contains("王某登记")), () -> words("#channels"));
            Pictures.take("upkeep-5-ticked");
        }
    }

    @Test
    void aDelegationIsGivenAndTheSignerSeesItBesideTheForm() throws Exception {
        try (var town = new Township(home)) {
            try (var office = town.premises.open(home, Township.PASSPHRASE)) {
                office.people().add(new Person("孙某", Role.AUTHOR), "480162");
                office.reviewing().submit(notice(office), "王某");
            }
            town.open(true);
            delegate();
            select(2);
            Township.await(robot, "#formCode");
            ComboBox<String> signer = Township.await(robot, "#signer");
            assertTrue(Township.waitFor(() -> signer.getItems().contains("孙某")), signer.getItems()::toString);
            robot.interact(() -> signer.setValue("孙某"));
            Label behalf = Township.await(robot, "#behalf");
            assertTrue(behalf.getText().startsWith("受李某委托"), behalf::getText);
            Pictures.take("papers-3-sign");
            var shown = words("#sheet");
            try (var office = town.premises.openToRead(home, Township.PASSPHRASE)) {
                var form = office.exporting().form(office.desk().drafts().all().get(0).id());
                form.lines().stream()
                        .filter(Form.Values.class::isInstance)
                        .flatMap(line -> ((Form.Values) line).named().stream())
                        .forEach(one -> assertTrue(shown.contains(one.value()), one.name()));
            }
        }
    }

    private void delegate() {
        MenuButton menu = Township.await(robot, "#menu");
        robot.interact(() -> menu.getItems().get(2).fire());
        TabPane tabs = Township.await(robot, ".people-tabs");
        robot.interact(() -> tabs.getSelectionModel().select(1));
        Pictures.take("papers-1-no-delegation");
        ComboBox<String> giver = Township.await(robot, "#giver");
        assertTrue(Township.waitFor(() -> giver.getItems().equals(List.of("李某", "赵某"))));
        robot.interact(() -> {
            giver.setValue("李某");
            robot.lookup("#taker").<ComboBox<String>>query().setValue("孙某");
            robot.lookup("#delegate").queryAs(ButtonBase.class).fire();
        });
        ListView<?> given = robot.lookup("#delegations").query();
        assertTrue(Township.waitFor(() -> given.getItems().size() == 1));
        Pictures.take("papers-2-delegation");
        robot.interact(() -> robot.lookup(".dialog-pane .button-bar .button").queryAs(ButtonBase.class).fire());
    }

    private static DraftId notice(Office office) {
        var id = office.drafting().start().id();
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
        office.drafting().save(id, new Content("关于开展森林防火的通告", "", BODY, filing, List.of()));
        return id;
    }

    private void select(int stage) {
        ListView<?> pieces = Township.await(robot, "#pieces");
        assertTrue(Township.waitFor(() -> pieces.getItems().size() == 1));
        robot.interact(() -> pieces.getSelectionModel().select(0));
        TabPane stages = Township.await(robot, "#stages");
        robot.interact(() -> stages.getSelectionModel().select(stage));
    }

    /** Opens a dialog, which waits. */
    private void later(String query) {
        ButtonBase button = Township.await(robot, query);
        assertTrue(Township.waitFor(() -> !button.isDisabled()), query);
        WaitForAsyncUtils.asyncFx(button::fire);
    }

    private void ok() {
        robot.interact(() -> robot.lookup("确定").queryAs(ButtonBase.class).fire());
        assertTrue(Township.waitFor(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty()));
    }

    private String words(String around) {
        return robot.lookup(around + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
