package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Filing;

/** Body and attachments beside their public versions: text in lines, lists as grids, refused files with their reason. */
class ComparingTest {
    private static final String BODY = "# 一、基本情况\n\n周某，手机13800138011，家住清河镇野茶村5组12号。\n\n- 第一项\n- 第二项\n\n"
            + "| 姓名 | 身份证号 | 手机号码 | 金额 |\n| --- | --- | --- | --- |\n"
            + "| 周某山 | 110105184912310020 | 13800138012 | 300 |\n| 吴某水 | 330681187605123012 | 13800138013 | 400 |\n";

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void eachAttachmentHasAPageThatFitsIt() throws Exception {
        try (var town = new Township(home)) {
            look(town);
            turn("正文");
            Township.await(robot, "#lines");
            Pictures.take("comparing-1-body");
            turn("低保审核公示名单.xlsx");
            TableView<?> sheet = Township.await(robot, "#originalSheet");
            assertTrue(Township.waitFor(() -> sheet.getItems().size() > 1));
            TableView<?> shown = robot.lookup("#publicSheet").query();
            assertEquals(sheet.getItems().size(), shown.getItems().size(), "row beside row");
            Pictures.take("comparing-2-xlsx");
            turn("会议纪要.docx");
            Pictures.take("comparing-3-docx");
            turn("坏了.pdf");
            assertTrue(Township.waitFor(() -> robot.lookup(".page-said .label").queryAllAs(Label.class).stream()
                    .anyMatch(l -> l.getText().contains("不能公开"))));
            Pictures.take("comparing-4-refused");
            narrow();
            turn("低保审核公示名单.xlsx");
            Pictures.take("comparing-5-narrow");
        }
    }

    @Test
    void fiveThousandRowsMakeOnlyWhatIsInSight() throws Exception {
        try (var town = new Township(home)) {
            var list = new StringBuilder("序号,姓名,手机号码,金额\n");
            for (int i = 1; i <= 5000; i++) {
                list.append(i).append(",周某,138001380").append(String.format("%02d", i % 100)).append(",300\n");
            }
            var start = System.nanoTime();
            open(town, "名单.csv", list.toString().getBytes(StandardCharsets.UTF_8));
            turn("名单.csv");
            TableView<?> sheet = Township.await(robot, "#originalSheet");
            assertEquals(5001, sheet.getItems().size());
            System.out.println("ComparingTest: 5,000 rows on the screen after "
                    + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms, window and judgement included");
            robot.interact(() -> sheet.scrollTo(4000));
            int rows = robot.lookup("#originalSheet .table-row-cell").queryAll().size();
            assertTrue(rows < 100, () -> rows + " rows were made");
        }
    }

    private void narrow() {
        var window = robot.window(0);
        robot.interact(() -> {
            window.setWidth(1024);
            window.setHeight(700);
        });
    }

    private void turn(String name) {
        assertTrue(Township.waitFor(() -> tab(name) != null));
        robot.interact(() -> tab(name).fire());
    }

    private ToggleButton tab(String name) {
        return robot.lookup(".strip-tab").queryAllAs(ToggleButton.class).stream()
                .filter(b -> b.getText().contains(name))
                .findFirst()
                .orElse(null);
    }

    private void look(Township town) throws Exception {
        try (var office = town.premises.open(town.home, Township.PASSPHRASE)) {
            var draft = office.drafting().start();
            office.drafting()
                    .save(draft.id(), new Content("低保审核公示", "", BODY, new Filing.Unfiled(), List.of()));
            for (var name : List.of("低保审核公示名单.xlsx", "会议纪要.docx", "会议照片.jpg")) {
                office.drafting().attach(draft.id(), name, Files.readAllBytes(Township.sample(name)));
            }
            office.drafting().attach(draft.id(), "坏了.pdf", "%PDF-1.7\nx".getBytes(StandardCharsets.UTF_8));
        }
        show(town);
    }

    private void open(Township town, String name, byte[] bytes) throws Exception {
        try (var office = town.premises.open(town.home, Township.PASSPHRASE)) {
            var draft = office.drafting().start();
            office.drafting()
                    .save(draft.id(), new Content("公示", "", "名单见附件。", new Filing.Unfiled(), List.of()));
            office.drafting().attach(draft.id(), name, bytes);
        }
        show(town);
    }

    private void show(Township town) throws Exception {
        town.open(true);
        ListView<?> pieces = Township.await(robot, "#pieces");
        assertTrue(Township.waitFor(() -> pieces.getItems().size() == 1));
        robot.interact(() -> pieces.getSelectionModel().select(0));
        TabPane stages = robot.lookup("#stages").query();
        robot.interact(() -> stages.getSelectionModel().select(1));
        var profile = robot.lookup("#profile").queryAs(Label.class);
        assertTrue(Township.waitFor(() -> !profile.getText().isEmpty()));
    }
}
