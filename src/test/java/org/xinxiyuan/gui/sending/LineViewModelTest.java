package org.xinxiyuan.gui.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
import org.xinxiyuan.service.sending.Moving;
import org.xinxiyuan.service.sending.Dispatching.Queued;

/** Send when connected, by a clock that the test moves: nothing waits. */
class LineViewModelTest {
    private static final Filing NOTICE = new Filing.Disclosure(
            "0603",
            new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Map.of("date", "2026年3月13日", "contact", "0000-6012375"),
            List.of());

    @TempDir
    Path folder;

    private RunningPortal portal;
    private int port;
    private Bench desk;
    private SendingViewModel sending;
    private LineViewModel line;

    @BeforeEach
    void sitDown() {
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
        port = URI.create(portal.api().toString()).getPort();
        desk = new Bench(folder.resolve("home"));
        assertInstanceOf(
                Got.class, desk.office.connecting().connect(portal.api().toString(), portal.registrationCode()));
        sending = new SendingViewModel(desk.bench, desk.background(), desk.messages);
        line = new LineViewModel(desk.bench, desk.background(), desk.messages, sending, new Random(7));
    }

    @AfterEach
    void goHome() {
        desk.close();
        portal.close();
    }

    private DraftId queued() {
        return queued("清河镇关于春耕用水轮灌的通告");
    }

    private DraftId queued(String title) {
        var body = title.contains("春") ? "3" : "5";
        var id = desk.piece(title, "各村：自" + body + "月20日起实行轮灌，一组逢单日，二组逢双日。特此通告。", NOTICE).id();
        var submitted = assertInstanceOf(Submitted.class, desk.office.reviewing().submit(id, "王某"));
        var hash = submitted.release().sha256();
        assertInstanceOf(Signed.class, desk.office.reviewing().signOnPaper(id, "李某", new byte[] {1}, hash));
        assertInstanceOf(Queued.class, desk.office.dispatching().queue(id));
        return id;
    }

    private EntryState state(DraftId id) {
        var rows = desk.office.wire().outbox().of(id);
        return rows.get(rows.size() - 1).state();
    }

    @Test
    void aPortalThatComesBackGetsTheQueueWithinNinetySecondsWithoutAPress() {
        var id = queued();
        portal.close();
        line.turn(true);
        assertEquals(EntryState.QUEUED, state(id));
        assertTrue(line.words().get().contains("连不上"), line.words()::get);
        for (int i = 0; i < 20; i++) {
            desk.bell();
        }
        assertTrue(desk.longestWait().toSeconds() <= 66, "between two knocks: " + desk.longestWait());
        assertEquals(0, desk.troubles.size(), "nobody is told of what was not asked for");
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), port);
        desk.bell();
        assertEquals(EntryState.ACCEPTED, state(id));
        assertTrue(line.words().get().contains("已连通"), line.words()::get);
    }

    @Test
    void nothingIsSentWhileAQuestionStandsOpen() {
        line.turn(true);
        var id = queued();
        line.questioned().set(true);
        desk.bell();
        desk.bell();
        assertEquals(EntryState.QUEUED, state(id));
        line.questioned().set(false);
        desk.bell();
        assertEquals(EntryState.ACCEPTED, state(id));
    }

    @Test
    void theSwitchIsKeptAndASwitchTurnedOffSendsNothing() {
        line.turn(true);
        line.turn(false);
        var id = queued();
        desk.bell();
        assertEquals(EntryState.QUEUED, state(id));
        assertFalse(desk.office.routes().sendsWhenConnected());
        line.turn(true);
        var tomorrow = new LineViewModel(desk.bench, desk.background(), desk.messages, sending, new Random(8));
        assertFalse(tomorrow.on().get());
        tomorrow.begin();
        assertTrue(tomorrow.on().get());
    }

    @Test
    void whereOnlyAPersonCanHelpItWaitsForThePerson() {
        line.turn(true);
        var known = desk.office.wire().connection().lastSeen().orElseThrow();
        desk.office.wire().connection().seen("another county", known.epoch());
        var id = queued();
        desk.bell();
        assertEquals(EntryState.QUEUED, state(id));
        assertTrue(line.words().get().contains("另一个门户"), line.words()::get);
        desk.bell();
        assertEquals(EntryState.QUEUED, state(id));
        var now = assertInstanceOf(Got.class, new Moving(desk.office.wire()).whoAnswers());
        sending.sameCounty((org.xinxiyuan.outbox.Portal.Meta.Identity) now.value());
        assertEquals(EntryState.ACCEPTED, state(id));
        var later = queued("清河镇关于夏收用水轮灌的通告");
        desk.bell();
        assertEquals(EntryState.ACCEPTED, state(later), "the watch goes on");
    }

    @Test
    void anUnknownNetworkIsAskedAboutAndThisMachinesOwnPortalIsNot() {
        var routes = desk.office.routes();
        assertTrue(routes.asksFirst(Optional.empty(), "https://portal.county.example/gk/v1"));
        assertFalse(routes.asksFirst(Optional.of("10.1.0.0/16"), "https://portal.county.example/gk/v1"));
        assertFalse(routes.asksFirst(Optional.empty(), "http://127.0.0.1:8088/gk/v1"));
        routes.askFirst("10.1.0.0/16", true);
        assertTrue(routes.asksFirst(Optional.of("10.1.0.0/16"), "https://portal.county.example/gk/v1"));
        routes.askFirst("10.1.0.0/16", false);
        assertFalse(routes.asksFirst(Optional.of("10.1.0.0/16"), "https://portal.county.example/gk/v1"));
    }
}
