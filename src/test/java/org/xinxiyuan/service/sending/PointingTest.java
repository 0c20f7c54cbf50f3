package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.service.sending.Pointing.Spot;

/** What a portal points at in the public version is found in the draft that is typed. */
class PointingTest {
    private static final String BODY =
            "各村：自3月20日起**实行轮灌**，一组逢单日 & 二组逢双日。\n\n咨询请找水管站王站长。\n\n夜间请找水管站王站长，手机13800138001。";

    @TempDir
    static Path folder;

    private static RunningPortal portal;
    private static Machine machine;
    private static DraftId id;
    private static String sent;

    @BeforeAll
    static void queued() {
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
        machine = new Machine(folder.resolve("home"), portal);
        id = machine.piece("清河镇关于春耕用水轮灌的通告", BODY);
        machine.queue(id);
        var item = machine.last(id).frozen().content();
        sent = item.substring(item.indexOf("\"body\":\"") + 8).replace("\\\"", "\"").replace("\\n", "\n");
    }

    @AfterAll
    static void close() {
        machine.close();
        portal.close();
    }

    private static Pointing pointing() {
        return machine.office.dispatching().pointing();
    }

    private static List<Integer> all(String text, String wanted) {
        var found = new ArrayList<Integer>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private static String at(int start, String text) {
        return " " + start + "-" + (start + text.length());
    }

    @Test
    void theSecondOfTwoThatAreAlikeIsTheSecondInTheDraft() {
        var there = all(sent, "王站长");
        var here = all(BODY, "王站长");
        for (int i = 0; i < 2; i++) {
            var finding = "/body NAME" + at(there.get(i), "王站长");
            var span = new Span(here.get(i), here.get(i) + 3);
            assertEquals(Optional.of(new Spot("body", span)), pointing().find(id, finding));
        }
        var second = "/body NAME" + at(there.get(1), "王站长");
        assertEquals("正文第 3 段第 8 至 10 字：姓名", pointing().words(id, second));
    }

    @Test
    void theTitleAndAnElementAreCountedAsTheyStand() {
        assertEquals(Optional.of(new Spot("title", new Span(0, 3))), pointing().find(id, "/title ADDRESS 0-3"));
        assertEquals("标题第 1 至 3 字：住址", pointing().words(id, "/title ADDRESS 0-3"));
        var contact = Optional.of(new Spot("elements/contact", new Span(0, 12)));
        assertEquals(contact, pointing().find(id, "/elements/contact PHONE_LANDLINE 0-12"));
        assertEquals(
                "要素 contact 第 1 至 12 字：固定电话", pointing().words(id, "/elements/contact PHONE_LANDLINE 0-12"));
    }

    @Test
    void whatIsNowhereInTheDraftIsNotFoundAndStillNamed() {
        assertTrue(pointing().find(id, "/body NAME 99990-99993").isEmpty());
        assertTrue(pointing().find(id, "/body NAME").isEmpty());
        assertTrue(pointing().find(id, "/docNo OTHER 0-2").isEmpty());
        assertEquals("第 1 个附件的内文第 2 页：身份证号", pointing().words(id, "/attachments/0 ID_CARD 5-23 p2"));
        assertEquals("某处：姓名", pointing().words(id, "/ NAME 0-2"));
    }

    @Test
    void whatWasEditedAwayIsNotFoundAndStillNamed() {
        var other = machine.piece("清河镇关于水渠清淤的通告", BODY);
        machine.queue(other);
        var finding = "/body NAME" + at(all(sent, "王站长").get(0), "王站长");
        assertTrue(pointing().find(other, finding).isPresent());
        machine.edit(other, BODY.replace("王站长", "值班员"));
        assertTrue(pointing().find(other, finding).isEmpty());
        assertEquals("正文：姓名", pointing().words(other, finding));
    }

    @Test
    void thePlaceIsKeptUntilAPersonHasDealtWithIt() {
        var row = machine.last(id).row();
        var line = "/body NAME" + at(all(sent, "王站长").get(0), "王站长");
        machine.office.wire().outbox().block(row, "pii_found");
        machine.office.wire().outbox().told(row, new Told(List.of(line), List.of()));
        assertEquals(EntryState.BLOCKED, machine.last(id).state());
        assertEquals(List.of(line), machine.office.wire().outbox().told().get(row).findings());
    }
}
