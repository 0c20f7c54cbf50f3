package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Told;
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

    private static final SourcePolicy SOURCE = new SourcePolicy(
            "云岭县水利局关于做好2026年春灌工作的通知",
            Optional.of("云水发〔2026〕2号"),
            Optional.of("云岭县水利局"),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty());

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
            assertTrue(Township.waitFor(() -> list.getItems().size() == 3));
            CheckBox watch = Township.await(robot, "#lineWatch");
            Label line = Township.await(robot, "#lineWords");
            robot.interact(watch::fire);
            assertTrue(Township.waitFor(() -> line.getText().startsWith("已连通")), line::getText);
            Pictures.take("sending-1-conflict");
            thePlaceThePortalPointsAtIsShown();
            robot.interact(outbox::fire);
            press("比对");
            RadioButton theirs = Township.await(robot, "#merge-THEIRS-body/1");
            Pictures.take("sending-2-merge");
            robot.interact(theirs::fire);
            press("确定");
            assertTrue(Township.waitFor(() -> says("已合并")));
            assertTrue(Township.waitFor(() -> !says("取不过来")));
            Pictures.take("sending-3-merged");
            press("确定");
            robot.interact(() -> robot.lookup("#lineSettings").queryAs(ButtonBase.class).fire());
            Township.await(robot, "#routeKeep");
            Pictures.take("sending-4-route");
            press("关闭");
            theCountysCatalogIsLookedAt();
        }
    }

    private void thePlaceThePortalPointsAtIsShown() throws Exception {
        robot.interact(() -> robot.lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(l -> "去改".equals(l.getText()) && Township.seen(l))
                .findFirst()
                .orElseThrow()
                .fire());
        StyleClassedTextArea body = Township.await(robot, "#body");
        assertTrue(Township.waitFor(() -> body.getSelectedText().equals("王站长")), body::getSelectedText);
        Pictures.take("sending-5-pointed");
    }

    private void theCountysCatalogIsLookedAt() throws Exception {
        MenuButton menu = Township.await(robot, "#menu");
        robot.interact(() -> menu.getItems().get(0).fire());
        ButtonBase county = Township.await(robot, "#countyCatalog");
        assertTrue(Township.waitFor(county::isVisible));
        Pictures.take("sending-6-columns");
        robot.interact(county::fire);
        assertTrue(Township.waitFor(() -> says("2026.9：与现行目录有 0 处不同")));
        Pictures.take("sending-7-county");
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
            var table = "组别,日期\n一组,单日\n二组,双日\n".repeat(900).getBytes(StandardCharsets.UTF_8);
            theirs.drafting().attach(id, "春灌期间各村民小组轮灌日程安排表.csv", table);
            var filed = (Filing.Disclosure) theirs.drafting().find(id).content().filing();
            theirs.drafting().file(id, filed.withSource(Optional.of(SOURCE)));
            send(theirs, id);
            edit(mine, id, BODY.replace("20日", "22日").replace("专人", "两人"));
            send(mine, id);
            assertEquals(2, mine.wire().outbox().of(id).size());
            refused(mine);
            news(mine);
        }
    }

    /** The portal found a name that the redactor let stand. */
    private static void refused(Office office) {
        var id = office.drafting().start().id();
        var body = BODY.replace("各村：", "各村：请找王站长。");
        office.drafting().save(id, new Content("清河镇关于水渠清淤的通告", "", body, NOTICE, List.of()));
        sign(office, id);
        var row = office.wire().outbox().of(id).get(0);
        var content = row.frozen().content();
        int at = content.indexOf("王站长") - content.indexOf("\"body\":\"") - 8;
        var findings = List.of("/body NAME " + at + "-" + (at + 3), "/elements/contact PHONE_LANDLINE 0-12");
        office.wire().outbox().block(row.row(), "pii_found");
        office.wire().outbox().told(row.row(), new Told(findings, List.of()));
    }

    /** A notice, and a column of another edition. */
    private static void news(Office office) {
        var notice = Map.<String, Object>of("noticeId", "n-1", "title", "县里例会", "body", "周五上午九点，县政府三楼会议室。");
        var known = office.wire().feed().living("column").get("0603").data();
        var column = new HashMap<>(known);
        column.put("catalogVersion", "2026.9");
        var page = new Feed.Page(
                List.of(
                        new Feed.Change(900_001, "notice", "n-1", false, notice),
                        new Feed.Change(900_002, "column", "0603", false, column)),
                office.wire().feed().cursor().orElseThrow(),
                false);
        office.wire().feed().apply(page);
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
        sign(office, id);
        office.dispatching().sync((done, total) -> true);
    }

    private static void sign(Office office, DraftId id) {
        var hash = ((Submitted) office.reviewing().submit(id, "王某")).release().sha256();
        office.reviewing().signOnPaper(id, "李某", new byte[] {1}, hash);
        office.dispatching().queue(id);
    }
}
