package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Opened;
import org.xinxiyuan.service.sending.Resolution.Resolved;
import org.xinxiyuan.service.sending.merging.Place;
import org.xinxiyuan.service.sending.merging.Place.Changed;
import org.xinxiyuan.service.sending.merging.Side;
import org.xinxiyuan.service.sending.merging.ThreeWay;
import org.xinxiyuan.service.sending.merging.ThreeWay.Occasion;

/** Two machines wrote on from one text: the three versions side by side, and what comes of the choices. */
class MergingTest extends TwoMachines {
    private static final String TITLE = "清河镇关于春耕用水轮灌的通告";
    private static final String BASE = "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。\n\n咨询请到水管站。\n\n特此通告。";

    /** The second machine's text is the portal's revision 2; the first wrote on from revision 1. */
    private DraftId conflict(String mine, String theirs) {
        var id = sentByBoth();
        second.edit(id, theirs);
        second.send(id);
        first.edit(id, mine);
        first.send(id);
        assertEquals(EntryState.CONFLICT, first.last(id).state());
        return id;
    }

    private DraftId sentByBoth() {
        var id = first.piece(TITLE, BASE);
        first.send(id);
        var twin = second.piece(TITLE, BASE);
        second.send(twin);
        assertInstanceOf(Resolved.class, second.office.resolving().same(twin, Optional.empty()));
        return id;
    }

    private ThreeWay view(DraftId id) {
        return assertInstanceOf(Opened.class, first.office.resolving().show(id)).view();
    }

    private Place place(ThreeWay view, String words) {
        return view.places().stream()
                .filter(p -> (p.mine() + "" + p.theirs()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatEachSideChangedAloneIsMergedWithoutAQuestion() {
        var id = conflict(BASE.replace("轮灌", "分组轮灌"), BASE.replace("到水管站", "到镇水管站"));
        var view = view(id);
        assertEquals(Occasion.CONFLICT, view.occasion());
        assertTrue(view.baseKnown());
        assertEquals(2, view.places().size());
        assertEquals(Changed.MINE, place(view, "分组").changed(true));
        assertEquals(Changed.THEIRS, place(view, "镇水管站").changed(true));
        assertEquals(BASE.lines().findFirst(), place(view, "分组").base());
        var done = assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of()));
        assertTrue(done.sentence().contains("签发"), done.sentence());
        assertEquals(BASE.replace("轮灌", "分组轮灌").replace("到水管站", "到镇水管站"), first.body(id));
        assertFalse(first.office.desk().reviews().standing(id).signOff().isPresent(), "the signature is void");
        assertTrue(first.trailSays(id, "merged"));
        first.send(id);
        assertEquals(EntryState.ACCEPTED, first.last(id).state());
        assertEquals(2, first.last(id).envelope().baseRevision().orElseThrow());
    }

    @Test
    void whereBothChangedALineAPersonChooses() {
        var id = conflict(BASE.replace("20日", "22日"), BASE.replace("20日", "25日"));
        var key = place(view(id), "25日").key();
        var no = assertInstanceOf(NotResolved.class, first.office.resolving().merge(id, Map.of()));
        assertTrue(no.sentence().contains(key), no.sentence());
        assertEquals(EntryState.CONFLICT, first.last(id).state());
        assertInstanceOf(
                NotResolved.class, first.office.resolving().merge(id, Map.of("body/99", Side.MINE)), "no such place");
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of(key, Side.THEIRS)));
        assertEquals(BASE.replace("20日", "25日"), first.body(id));
    }

    @Test
    void choosingMineEverywhereKeepsTheSignature() {
        var id = conflict(BASE.replace("20日", "22日"), BASE.replace("20日", "25日"));
        var signed = first.last(id).frozen().sha256();
        var chosen = new HashMap<String, Side>();
        view(id).places().forEach(p -> chosen.put(p.key(), Side.MINE));
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, chosen));
        first.sync();
        assertEquals(EntryState.ACCEPTED, first.last(id).state());
        assertEquals(signed, first.last(id).frozen().sha256());
    }

    @Test
    void theirsBringsElementsDatesAndBoldWordsToo() {
        var id = sentByBoth();
        var draft = second.office.drafting().find(id).content();
        var filed = (Filing.Disclosure) draft.filing();
        var source = new SourcePolicy(
                "关于做好春灌工作的通知",
                Optional.of("云水发〔2026〕2号"),
                Optional.of("云岭县水利局"),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of("https://portal.county.example/zc/2.html"));
        second.office.drafting().save(id, draft.withBody("各村：**自3月25日起**实行轮灌，一组逢单日，二组逢双日。\n\n咨询请到水管站。").withFiling(new Filing.Disclosure(
                filed.column(),
                new Filing.Dates(
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Optional.empty()),
                Optional.empty(),
                Map.of("date", "2026年3月12日", "contact", "0000-6012399"),
                List.of(),
                Optional.of(source))));
        second.send(id);
        first.edit(id, BASE + "附记。");
        first.send(id);
        assertEquals(Optional.of(source.words()), place(view(id), "水利局").theirs());
        assertInstanceOf(Resolved.class, first.office.resolving().theirs(id));
        var taken = first.office.drafting().find(id).content();
        var dates = ((Filing.Disclosure) taken.filing()).dates();
        assertEquals("各村：**自3月25日起**实行轮灌，一组逢单日，二组逢双日。\n\n咨询请到水管站。", taken.body());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), dates.formedOn());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), dates.validUntil());
        assertEquals(Optional.of(source), ((Filing.Disclosure) taken.filing()).source());
        assertEquals("0000-6012399", ((Filing.Disclosure) taken.filing()).elements().get("contact"));
    }

    @Test
    void whatTheCountyChangedIsShownAgainstWhatWasSigned() {
        var id = sentByBoth();
        second.edit(id, BASE.replace("到水管站", "到镇水管站"));
        second.send(id);
        assertInstanceOf(NotResolved.class, first.office.resolving().show(id), "nothing is known of it yet");
        var sha = second.last(id).frozen().sha256();
        var edit = new Feed.Change(
                900_001,
                "portal_edit",
                id.value(),
                false,
                Map.of("itemId", id.value(), "revision", 2, "contentSha256", sha, "state", "published"));
        first.office.wire().feed().apply(new Feed.Page(List.of(edit), "test", false));
        var view = view(id);
        assertEquals(Occasion.PORTAL_EDIT, view.occasion());
        assertEquals(Changed.THEIRS, place(view, "镇水管站").changed(view.baseKnown()));
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of()));
        assertTrue(first.body(id).contains("镇水管站"));
        assertInstanceOf(NotResolved.class, first.office.resolving().show(id), "looked at once");
    }

    @Test
    void linesThatWereNotTakenKeepWhatTheOfficerTyped() {
        var hidden = BASE.replace("咨询请到水管站。", "咨询请找水管站，手机13800138001。");
        var id = first.piece(TITLE, hidden);
        first.send(id);
        var twin = second.piece(TITLE, hidden);
        second.send(twin);
        second.office.resolving().same(twin, Optional.empty());
        second.edit(id, hidden.replace("20日", "25日"));
        second.send(id);
        first.edit(id, hidden.replace("通告。", "通告周知。"));
        first.send(id);
        assertEquals(EntryState.CONFLICT, first.last(id).state());
        assertTrue(view(id).places().stream().noneMatch(p -> p.toString().contains("13800138001")));
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of()));
        assertEquals(hidden.replace("通告。", "通告周知。").replace("20日", "25日"), first.body(id));
    }
}
