package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Resolved;

/** Two machines of one unit and their portal: the same piece twice, and two revisions on one base. */
class ResolvingTest extends TwoMachines {
    private static final String TITLE = "清河镇关于春耕用水轮灌的通告";
    private static final String BODY = "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。特此通告。";
    private static final String OTHER = "各村：自3月25日起实行轮灌，一组逢双日，二组逢单日。特此通告。";

    /** The first machine has sent it; on the second it is held as a likely duplicate. */
    private DraftId held(DraftId sent, String body) {
        var earlier = first.send(sent);
        assertEquals(EntryState.ACCEPTED, first.last(sent).state(), () -> earlier.toString());
        var twin = second.piece(TITLE, "旧稿。");
        second.edit(twin, body);
        var report = second.send(twin);
        assertEquals(EntryState.BLOCKED, second.last(twin).state());
        assertEquals(sent, report.outcomes().get(0).matches().get(0).id());
        return twin;
    }

    private void takenOver(DraftId twin, DraftId sent) {
        var done = assertInstanceOf(Resolved.class, second.office.resolving().same(twin, Optional.empty()));
        assertEquals(sent, done.id());
        assertTrue(second.office.desk().drafts().find(twin).isEmpty(), "one piece, not two");
        assertTrue(second.office.wire().outbox().pending().isEmpty());
        assertEquals(3, second.office.desk().drafts().history(sent).size(), "with its history");
        assertTrue(second.trailSays(twin, "same-piece") && second.trailSays(sent, "took-over"));
        assertEquals(1, second.office.wire().outbox().portalRevision(sent));
    }

    @Test
    void theSamePieceWithTheSameTextNeedsNothingMore() {
        var sent = first.piece(TITLE, BODY);
        var twin = held(sent, BODY);
        var done = assertInstanceOf(Resolved.class, second.office.resolving().same(twin, Optional.empty()));
        assertTrue(done.sentence().contains("不用再发"), done.sentence());
        assertEquals(0, second.sync().outcomes().size());
        assertEquals("已公开", second.office.pieces().find(sent).where());
    }

    @Test
    void theSamePieceWithAnotherTextIsTheNextRevisionAndSignedAgain() {
        var sent = first.piece(TITLE, BODY);
        var twin = held(sent, OTHER);
        takenOver(twin, sent);
        assertFalse(second.office.desk().reviews().standing(sent).release().isPresent(), "the signature is void");
        second.send(sent);
        var row = second.last(sent);
        assertEquals(EntryState.ACCEPTED, row.state());
        assertEquals(2, row.envelope().revision().orElseThrow());
    }

    @Test
    void whatIsNotHeldIsNotResolved() {
        var sent = first.piece(TITLE, BODY);
        first.send(sent);
        var resolving = first.office.resolving();
        assertInstanceOf(NotResolved.class, resolving.same(sent, Optional.empty()));
        assertInstanceOf(NotResolved.class, resolving.mine(sent));
        assertInstanceOf(NotResolved.class, resolving.theirs(sent));
        assertEquals(EntryState.ACCEPTED, first.last(sent).state());
    }

    @Test
    void aPortalThatCannotBeAskedChangesNothing() {
        var sent = first.piece(TITLE, BODY);
        var twin = held(sent, BODY);
        portal.close();
        assertInstanceOf(NotAnswered.class, second.office.resolving().same(twin, Optional.empty()));
        assertEquals(EntryState.BLOCKED, second.last(twin).state());
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
    }

    @Test
    void anotherIdThanTheOneThatLooksAlikeIsNotTaken() {
        var sent = first.piece(TITLE, BODY);
        var twin = held(sent, BODY);
        var wrong = Optional.of(new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01"));
        assertInstanceOf(NotResolved.class, second.office.resolving().same(twin, wrong));
        assertInstanceOf(Resolved.class, second.office.resolving().same(twin, Optional.of(sent)));
    }

    /** Both machines hold the piece; the first sent a further revision, the second knows nothing of it. */
    private DraftId conflict() {
        var sent = first.piece(TITLE, BODY);
        takenOver(held(sent, OTHER), sent);
        first.edit(sent, BODY + "咨询请到水管站。");
        first.send(sent);
        second.send(sent);
        assertEquals(EntryState.CONFLICT, second.last(sent).state());
        return sent;
    }

    @Test
    void keepingMineSendsTheSignedTextOnThePortalsRevision() {
        var id = conflict();
        var signed = second.last(id).frozen().sha256();
        assertInstanceOf(Resolved.class, second.office.resolving().mine(id));
        second.sync();
        var row = second.last(id);
        assertEquals(EntryState.ACCEPTED, row.state());
        assertEquals(signed, row.frozen().sha256(), "the same signature");
        assertEquals(2, row.envelope().baseRevision().orElseThrow());
        assertTrue(second.trailSays(id, "kept-mine"));
    }

    @Test
    void aTextMergedAfterTheConflictIsSignedAgainFirst() {
        var id = conflict();
        second.edit(id, OTHER + "咨询请到水管站。");
        assertInstanceOf(NotResolved.class, second.office.resolving().mine(id));
        second.send(id);
        assertEquals(EntryState.ACCEPTED, second.last(id).state());
        assertEquals(2, second.last(id).envelope().baseRevision().orElseThrow());
    }

    @Test
    void takingTheirsMakesTheirTextANewRevision() {
        var id = conflict();
        assertInstanceOf(Resolved.class, second.office.resolving().theirs(id));
        assertEquals(BODY + "咨询请到水管站。", second.body(id).strip());
        assertEquals(TITLE, second.office.drafting().find(id).content().title());
        assertEquals(EntryState.CLOSED, second.last(id).state());
        assertFalse(second.office.desk().reviews().standing(id).signOff().isPresent());
        assertTrue(second.trailSays(id, "took-theirs"));
        assertEquals(0, second.sync().outcomes().size());
    }
}
