package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;

/** The bar below, the settings of the line, and three versions of a text side by side. */
class SendingScreensTest {
    private static final Filing NOTICE = new Filing.Disclosure(
            "0603",
            new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Map.of("date", "2026年3月13日", "contact", "0000-6012375"),
            List.of());
    private static final String BODY =
            "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。\n\n咨询请到水管站。\n\n各村民小组要安排专人看水。\n\n特此通告。";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aConflictIsSettledPlaceByPlaceInTheWindow() throws Exception {
        try (var town = new Township(folder.resolve("home"));
                var portal = town.premises.startPortal(folder.resolve("portal"), 0)) {
            conflict(town, portal);
            town.open(true);
            ToggleButton outbox = Township.await(robot, "#outbox");
            robot.interact(outbox::fire);
            ListView<?> list = Township.await(robot, "#outboxRows");
            assertTrue(Township.waitFor(() -> list.getItems().size() == 2));
            CheckBox watch = Township.await(robot, "#lineWatch");
            Label line = Township.await(robot, "#lineWords");
            robot.interact(watch::fire);
            assertTrue(Township.waitFor(() -> line.getText().startsWith("已连通")), line::getText);
            Pictures.take("sending-1-conflict");
            press("比对");
            RadioButton theirs = Township.await(robot, "#merge-THEIRS-body/1");
            Pictures.take("sending-2-merge");
            robot.interact(theirs::fire);
            press("确定");
            assertTrue(Township.waitFor(() -> says("已合并")));
            Pictures.take("sending-3-merged");
            press("确定");
            robot.interact(() -> robot.lookup("#lineSettings").queryAs(ButtonBase.class).fire());
            Township.await(robot, "#routeKeep");
            Pictures.take("sending-4-route");
            press("关闭");
        }
    }

    private boolean says(String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().contains(words));
    }

    private void press(String words) {
        assertTrue(Township.waitFor(() -> robot.lookup(words).queryAll().stream().anyMatch(ButtonBase.class::isInstance)
                || robot.lookup(words).tryQuery().isPresent()));
        robot.interact(() -> robot.lookup(".button").queryAllAs(ButtonBase.class).stream()
                .filter(b -> words.equals(b.getText()) && Township.seen(b))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .fire());
    }

    /** Another machine of the unit has sent a further revision. */
    private void conflict(Township town, RunningPortal portal) {
        try (var other = new Township(folder.resolve("other"));
                var mine = town.premises.open(town.home, Township.PASSPHRASE);
                var theirs = other.premises.open(other.home, Township.PASSPHRASE)) {
            mine.connecting().connect(portal.api().toString(), portal.registrationCode());
            theirs.connecting().connect(portal.api().toString(), portal.registrationCode());
            var id = piece(mine);
            send(mine, id);
            var twin = piece(theirs);
            send(theirs, twin);
            theirs.resolving().same(twin, Optional.empty());
            edit(theirs, id, BODY.replace("20日", "25日").replace("到水管站", "到镇水管站"));
            send(theirs, id);
            edit(mine, id, BODY.replace("20日", "22日").replace("专人", "两人"));
            send(mine, id);
            assertEquals(2, mine.wire().outbox().of(id).size());
        }
    }

    private static DraftId piece(Office office) {
        var draft = office.drafting().start();
        office.drafting().save(draft.id(), new Content("清河镇关于春耕用水轮灌的通告", "", BODY, NOTICE, List.of()));
        return draft.id();
    }

    private static void edit(Office office, DraftId id, String body) {
        office.drafting().save(id, office.drafting().find(id).content().withBody(body));
    }

    private static void send(Office office, DraftId id) {
        var hash = ((Submitted) office.reviewing().submit(id, "王某")).release().sha256();
        office.reviewing().signOnPaper(id, "李某", new byte[] {1}, hash);
        office.dispatching().queue(id);
        office.dispatching().sync((done, total) -> true);
    }
}
