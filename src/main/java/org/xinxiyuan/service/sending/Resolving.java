package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Portal.Held;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.drafting.Drafting;
import org.xinxiyuan.service.reviewing.Releasing;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Resolved;

/**
 * 人工处理: a person says whether a likely duplicate (疑似重复) is the same piece, and whose text goes on after a conflict
 * (版本冲突). Nothing is overwritten: the earlier revisions and both trails stay.
 */
public final class Resolving {
    private final Desk desk;
    private final Wire wire;
    private final Drafting drafting;
    private final Preparing preparing;
    private final PortalText portalText;
    private final Clock clock;

    public Resolving(
            Desk desk, Wire wire, Drafting drafting, Preparing preparing, SourceReader reader, Clock clock) {
        this.desk = desk;
        this.wire = wire;
        this.drafting = drafting;
        this.preparing = preparing;
        this.portalText = new PortalText(reader);
        this.clock = clock;
    }

    /** 另一件: it is another piece; queued again and not asked again. */
    public Resolution other(DraftId id) {
        wire.outbox().of(id).stream()
                .filter(e -> e.progress().lastCode().equals("likely_duplicate"))
                .forEach(e -> wire.outbox().notADuplicate(e.row()));
        return new Resolved(id, "已放行 " + id + "，下次同步发出。");
    }

    /**
     * 同一件: the piece takes the portal's id over. The portal is asked again which one it is; a text that differs from
     * the portal's is the next revision of that id and has to be signed again.
     *
     * @param chosen the portal's id, where several look alike
     */
    public Resolution same(DraftId id, Optional<DraftId> chosen) {
        var row = newest(id, e -> e.state() == EntryState.BLOCKED
                && e.progress().lastCode().equals("likely_duplicate"));
        if (row.isEmpty()) {
            return new NotResolved("这件没有待处理的疑似重复。");
        }
        var question = OutgoingJson.question(row.get()).stream().toList();
        return got(portal().find(question), found -> {
            var matches = found.stream()
                    .filter(m -> !m.id().equals(id) && chosen.filter(c -> !c.equals(m.id())).isEmpty())
                    .toList();
            return matches.size() == 1
                    ? got(portal().held(matches.get(0).id()), held -> takeOver(row.get(), held))
                    : new NotResolved(matches.isEmpty() ? "门户上现在没有相像的另一件；是另一件就放行。" : several(matches));
        });
    }

    private static String several(List<Match> matches) {
        return "门户上相像的不止一件，请指明是哪一件："
                + matches.stream().map(m -> m.id() + "《" + m.title() + "》").collect(Collectors.joining("；")) + "。";
    }

    private Resolution takeOver(OutboxEntry row, Held held) {
        var to = held.receipt().triple().id();
        if (held.fields().isEmpty()) {
            return new NotResolved("门户上那一件已撤回，编号不能再用；要报送就放行。");
        }
        boolean same = OutgoingJson.same(row, held);
        desk.transactions().run(() -> {
            wire.outbox().close(row.row(), "same_piece");
            var piece = drafting.find(row.id());
            new TakingOver(desk, wire.outbox(), drafting, clock)
                    .move(piece, to, held.receipt().triple().revision());
        });
        return new Resolved(
                to,
                same
                        ? "已接用门户编号 " + to + "，内容相同，不用再发。"
                        : "已接用门户编号 " + to + "，内容不同，作为下一版：请重新送审、签发后放入待发箱。");
    }

    /** 用本机的: a new row on the portal's revision; an unchanged text keeps its signature. Asks nobody. */
    public Resolution mine(DraftId id) {
        return desk.transactions().inTransaction(() -> {
            var row = conflicting(id);
            if (row.isEmpty()) {
                return new NotResolved("这件没有待处理的冲突。");
            }
            var draft = drafting.find(id);
            var approved = Review.approved(desk.reviews().standing(id))
                    .filter(a -> Releasing.fits(a.release(), draft));
            if (approved.isEmpty()) {
                return new NotResolved("签发后稿件有改动，请重新送审、签发后放入待发箱，会按门户的版本发出。");
            }
            if (!preparing.prepare(draft).report().passes()) {
                return new NotResolved("检查不再通过，请先看检查结论，改好后重新送审。");
            }
            var title = preparing.glance(draft).text().field("title");
            var key = row.get().key();
            var quota = row.get().envelope().quotaId();
            wire.outbox().add(approved.get(), title, key.urgent(), quota, clock.instant());
            desk.reviews().note(id, "kept-mine", "", approved.get().release().sha256(), clock.instant());
            return new Resolved(id, "已按门户的版本重新放入待发箱，下次同步发出。");
        });
    }

    /** 用门户的: the portal's text becomes a new revision of the draft; what was signed here is void. */
    public Resolution theirs(DraftId id) {
        var row = conflicting(id);
        if (row.isEmpty()) {
            return new NotResolved("这件没有待处理的冲突。");
        }
        return got(portal().held(id), held -> held.fields().isEmpty()
                ? new NotResolved("门户上这件已撤回，没有文本可取。")
                : desk.transactions().inTransaction(() -> take(row.get(), held)));
    }

    private Resolution take(OutboxEntry row, Held held) {
        Draft draft = drafting.find(row.id());
        var content = portalText.into(draft.content(), row, held);
        if (content.isEmpty()) {
            return new NotResolved("门户上的文本读不出来，没有取用；请在门户网页上核对。");
        }
        drafting.save(row.id(), content.get());
        wire.outbox().close(row.row(), "took_theirs");
        wire.outbox().portalHolds(row.id(), held.receipt().triple().revision());
        desk.reviews().note(row.id(), "took-theirs", "", held.receipt().triple().contentSha256(), clock.instant());
        var left = leaveBehind(row);
        return new Resolved(
                row.id(),
                "已取用门户的文本，存为新的一稿；本机原稿在修改记录里。" + (left ? "同组另一件须重新送审、签发。" : ""));
    }

    /** The others of its bundle were signed to go with it: they cannot any more. */
    private boolean leaveBehind(OutboxEntry row) {
        var others = wire.outbox().pending().stream()
                .filter(e -> e.state() == EntryState.QUEUED && !e.id().equals(row.id()))
                .filter(e -> row.envelope().bundleId().isPresent()
                        && e.envelope().bundleId().equals(row.envelope().bundleId()))
                .toList();
        others.forEach(e -> wire.outbox().block(e.row(), "bundle_broken"));
        return !others.isEmpty();
    }

    private Optional<OutboxEntry> conflicting(DraftId id) {
        return newest(id, e -> e.state() == EntryState.CONFLICT
                || e.state() == EntryState.BLOCKED && e.progress().lastCode().equals("revision_reused"));
    }

    private Optional<OutboxEntry> newest(DraftId id, Predicate<OutboxEntry> wanted) {
        return wire.outbox().of(id).stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private Portal portal() {
        var registration = wire.connection()
                .registration()
                .orElseThrow(() -> new WorkstationException("portal.not-connected"));
        return wire.portals().apply(registration);
    }

    private static <T> Resolution got(Answer<T> answer, Function<T, Resolution> next) {
        if (answer instanceof Trouble<T> trouble) {
            var stop = new Stop(trouble.kind(), trouble.code(), trouble.retryAfter());
            return new NotAnswered(stop.advice());
        }
        return next.apply(((Answer.Got<T>) answer).value());
    }
}
