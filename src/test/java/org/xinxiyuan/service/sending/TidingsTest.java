package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.service.sending.Bulletins.Kind;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Resolved;

/** What comes down is told at the piece, in words. */
class TidingsTest {
    private static final String TITLE = "清河镇关于春耕用水轮灌的通告";
    private static final String BODY = "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。特此通告。";

    @TempDir
    Path folder;

    private RunningPortal portal;
    private Machine machine;
    private long seq = 900_000;

    @BeforeEach
    void sitDown() {
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
        machine = new Machine(folder.resolve("home"), portal);
    }

    @AfterEach
    void goHome() {
        machine.close();
        portal.close();
    }

    private void comesDown(String type, String key, Map<String, Object> data) {
        var change = new Feed.Change(seq++, type, key, false, data);
        machine.office.wire().feed().apply(new Feed.Page(List.of(change), "test", false));
    }

    private void gone(String type, String key) {
        var change = new Feed.Change(seq++, type, key, true, Map.of());
        machine.office.wire().feed().apply(new Feed.Page(List.of(change), "test", false));
    }

    private DraftId sent() {
        var id = machine.piece(TITLE, BODY);
        machine.send(id);
        assertEquals(EntryState.ACCEPTED, machine.last(id).state());
        gone("publication", id.value());
        return id;
    }

    private Pieces.Piece piece(DraftId id) {
        return machine.office.pieces().find(id);
    }

    private Set<Kind> told() {
        return machine.office.pieces().bulletins().all().stream().map(b -> b.kind()).collect(Collectors.toSet());
    }

    @Test
    void aReturnedPieceSaysWhyAndIsEditedSignedAndSentAgain() {
        var id = sent();
        comesDown("review", id.value(), Map.of(
                "itemId", id.value(), "revision", 1, "state", "returned", "comment", "请补充咨询电话"));
        assertEquals("县里退回", piece(id).where());
        assertTrue(piece(id).next().contains("请补充咨询电话"), piece(id).next());
        assertTrue(told().contains(Kind.CAME_BACK));
        machine.edit(id, BODY + "咨询电话0000-6012375。");
        machine.sign(id);
        assertTrue(piece(id).next().contains("放入待发箱"), piece(id).next());
        machine.queue(id);
        machine.sync();
        gone("publication", id.value());
        assertFalse(piece(id).where().equals("县里退回"), "said of the revision before");
        assertFalse(told().contains(Kind.CAME_BACK));
    }

    @Test
    void aTakenDownPieceAndAnEditAreTold() {
        var id = sent();
        comesDown("publication", id.value(), Map.of(
                "itemId", id.value(), "revision", 1, "state", "taken_down",
                "publishedAt", "2026-03-16T09:00:00+08:00", "comment", "公示期满"));
        assertEquals("已撤下", piece(id).where());
        assertTrue(piece(id).next().contains("公示期满"));
        comesDown("portal_edit", id.value(), Map.of(
                "itemId", id.value(), "revision", 2, "contentSha256", "ab", "state", "published"));
        assertTrue(piece(id).tidings().edited());
        assertTrue(told().contains(Kind.TAKEN_DOWN));
    }

    @Test
    void adoptionsAndInstructionsStandAtThePiece() {
        var id = sent();
        comesDown("adoption", "a-1", Map.of(
                "adoptionId", "a-1", "itemId", id.value(), "revision", 1, "level", "city",
                "publication", "每日要情", "adoptedOn", "2026-03-18"));
        comesDown("instruction", "p-1", Map.of(
                "instructionId", "p-1", "itemId", id.value(), "level", "county", "instructedOn", "2026-03-19"));
        assertEquals("已采用", piece(id).where());
        assertTrue(piece(id).next().contains("市级《每日要情》"), piece(id).next());
        assertTrue(piece(id).next().contains("批示：县级"), piece(id).next());
    }

    @Test
    void noticesAndDraftsInAClosedColumnAreTold() {
        var draft = machine.piece(TITLE, BODY);
        assertEquals(Set.of(), told());
        comesDown("notice", "n-1", Map.of("noticeId", "n-1", "title", "停机维护", "body", "今晚八时起。"));
        comesDown("column", "0603", Map.of("code", "0603", "active", false));
        assertEquals(Set.of(Kind.NOTICE, Kind.COLUMN_CLOSED), told());
        assertTrue(machine.office.pieces().bulletins().all().stream().anyMatch(b -> b.key().equals(draft.value())));
        machine.send(draft);
        comesDown("column", "0603", Map.of("code", "0603", "active", false));
        assertFalse(told().contains(Kind.COLUMN_CLOSED), "what was received is past that");
    }

    @Test
    void anIdThatIsSpentIsCopiedAsANewPiece() {
        var id = machine.piece(TITLE, BODY);
        machine.queue(id);
        var outbox = machine.office.wire().outbox();
        outbox.block(machine.last(id).row(), "item_withdrawn");
        outbox.told(machine.last(id).row(), new Told(List.of("/body ID_CARD"), List.of()));
        assertEquals(List.of("/body ID_CARD"), outbox.told().get(machine.last(id).row()).findings());
        assertInstanceOf(NotResolved.class, machine.office.resolving().again(id));
        var copied = assertInstanceOf(Resolved.class, machine.office.resolving().copy(id));
        assertEquals(BODY, machine.body(copied.id()));
        assertEquals(EntryState.CLOSED, machine.last(id).state());
        assertTrue(outbox.told().isEmpty());
        assertTrue(machine.trailSays(id, "copied") && machine.trailSays(copied.id(), "copied"));
        machine.queue(copied.id());
    }

    @Test
    void whatIsMendedElsewhereGoesAgainWithTheSameBytes() {
        var id = machine.piece(TITLE, BODY);
        machine.queue(id);
        var before = machine.last(id);
        machine.office.wire().outbox().block(before.row(), "column_forbidden");
        assertInstanceOf(NotResolved.class, machine.office.resolving().copy(id));
        assertInstanceOf(Resolved.class, machine.office.resolving().again(id));
        machine.sync();
        assertEquals(EntryState.ACCEPTED, machine.last(id).state());
        assertEquals(before.row(), machine.last(id).row());
    }

    @Test
    void theReportThatIsKeptNamesNumbersAndNoTitles() {
        var id = machine.piece(TITLE, BODY);
        SyncReport report = machine.send(id);
        var paper = new SyncPaper(report, Samples.clock().instant(), Samples.clock().getZone());
        var text = String.join("\n", paper.text());
        assertTrue(text.contains(id.value()) && text.contains("已收件"), text);
        assertFalse(text.contains("轮灌"), text);
        assertFalse(paper.json().toString().contains("轮灌"));
    }
}
