package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;
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
import org.xinxiyuan.review.TrailKind;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.drafting.Drafting;
import org.xinxiyuan.service.reviewing.Releasing;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Opened;
import org.xinxiyuan.service.sending.Resolution.Resolved;
import org.xinxiyuan.service.sending.merging.Contest;
import org.xinxiyuan.service.sending.merging.Merging;
import org.xinxiyuan.service.sending.merging.Side;
import org.xinxiyuan.service.sending.merging.ThreeWay.Occasion;

/**
 * 人工处理: a person says whether a likely duplicate (疑似重复) is the same piece, and whose text goes on after a conflict
 * (版本冲突). Nothing is overwritten: the earlier revisions and both trails stay.
 */
public final class Resolving {
    private final Desk desk;
    private final Wire wire;
    private final Drafting drafting;
    private final Preparing preparing;
    private final Merging merging;
    private final Clock clock;

    public Resolving(
            Desk desk, Wire wire, Drafting drafting, Preparing preparing, Merging merging, Clock clock) {
        this.desk = desk;
        this.wire = wire;
        this.drafting = drafting;
        this.preparing = preparing;
        this.merging = merging;
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
            var row = Contest.of(desk, wire, id).map(Contest::row);
            if (row.isEmpty()) {
                return new NotResolved("这件没有待处理的冲突，县里也没有改过。");
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

    /** 比对: base, mine and the portal's, by field and by line; also where the county changed what was signed. */
    public Resolution show(DraftId id) {
        return contested(id, (contest, held) -> new Opened(merging.view(contest, drafting.find(id), held)));
    }

    /** 用门户的: whatever differs is taken over and is a new revision of the draft; what was signed here is void. */
    public Resolution theirs(DraftId id) {
        return contested(id, (contest, held) -> {
            var chosen = new HashMap<String, Side>();
            merging.view(contest, drafting.find(id), held).places().forEach(p -> chosen.put(p.key(), Side.THEIRS));
            return take(contest, held, chosen, TrailKind.TOOK_THEIRS);
        });
    }

    /**
     * 合并: mine or theirs, place by place. What comes of it is a draft that is signed again; where nothing of the
     * portal's is taken, the signature stands and it is mine that goes on.
     *
     * @param chosen by the key of the place; places that only one side changed need no word
     */
    public Resolution merge(DraftId id, Map<String, Side> chosen) {
        return contested(id, (contest, held) -> {
            var view = merging.view(contest, drafting.find(id), held);
            var unknown = chosen.keySet().stream()
                    .filter(key -> view.places().stream().noneMatch(p -> p.key().equals(key)))
                    .toList();
            if (!unknown.isEmpty()) {
                return new NotResolved("没有这样的不同之处：" + String.join("、", unknown) + "；请重新比对。");
            }
            var undecided = view.undecided(chosen);
            if (!undecided.isEmpty()) {
                return new NotResolved("还有 " + undecided.size() + " 处没有选："
                        + undecided.stream().map(p -> p.label() + "（" + p.key() + "）").collect(Collectors.joining("、"))
                        + "。");
            }
            return view.allMine(chosen) ? mine(id) : take(contest, held, chosen, TrailKind.MERGED);
        });
    }

    /** 复制为新件: where the id cannot be used any more. The new piece is a draft and is signed of its own. */
    public Resolution copy(DraftId id) {
        return desk.transactions().inTransaction(() -> {
            var row = may(id, Choice.COPY);
            if (row.isEmpty()) {
                return new NotResolved("这件的编号还能用，不用复制。");
            }
            var to = new Copying(desk, drafting, clock).copy(drafting.find(id));
            wire.outbox().close(row.get().row(), "copied");
            return new Resolved(to, "已复制为新件 " + to + "，请核对后送审、签发，再放入待发箱。");
        });
    }

    /** 原样再发: the same bytes, once what stood in the way is mended elsewhere; they have one effect. */
    public Resolution again(DraftId id) {
        return desk.transactions().inTransaction(() -> {
            var row = may(id, Choice.AGAIN);
            if (row.isEmpty()) {
                return new NotResolved("这件没有可以原样再发的。");
            }
            wire.outbox().requeue(row.get().row(), "");
            return new Resolved(id, "已放回待发箱，下次同步按原样再发，不会变成两件。");
        });
    }

    /** The county changed what this row brought, and nobody has looked at it yet. */
    public boolean edited(OutboxEntry row) {
        return Contest.edited(desk, wire, row);
    }

    private Optional<OutboxEntry> may(DraftId id, Choice choice) {
        return newest(id, e -> Choice.of(e, false).contains(choice));
    }

    private Resolution contested(DraftId id, BiFunction<Contest, Held, Resolution> next) {
        var contest = Contest.of(desk, wire, id);
        if (contest.isEmpty()) {
            return new NotResolved("这件没有待处理的冲突，县里也没有改过。");
        }
        return got(portal().held(id), held -> held.item().isEmpty()
                ? new NotResolved("门户上这件已撤回，没有文本可取。")
                : next.apply(contest.get(), held));
    }

    /** Nothing is changed before the portal's files are here. */
    private Resolution take(Contest contest, Held held, Map<String, Side> chosen, TrailKind how) {
        var view = merging.view(contest, drafting.find(contest.row().id()), held);
        return new Fetching(portal(), drafting, desk.blobs())
                .fetch(view.wanted(chosen))
                .orElseGet(() -> desk.transactions()
                        .inTransaction(() -> taken(contest, held, chosen, how)));
    }

    private Resolution taken(Contest contest, Held held, Map<String, Side> chosen, TrailKind how) {
        var row = contest.row();
        var merged = merging.merge(contest, drafting.find(row.id()), held, chosen);
        drafting.save(row.id(), merged.content());
        if (contest.occasion() == Occasion.CONFLICT) {
            wire.outbox().close(row.row(), how.word());
        }
        wire.outbox().portalHolds(row.id(), held.receipt().triple().revision());
        var theirs = held.receipt().triple().contentSha256();
        if (how == TrailKind.MERGED) {
            desk.reviews().note(row.id(), "merged", "", theirs, clock.instant());
        } else {
            desk.reviews().note(row.id(), "took-theirs", "", theirs, clock.instant());
        }
        var left = contest.occasion() == Occasion.CONFLICT && leaveBehind(row);
        var words = how == TrailKind.MERGED
                ? "已合并，存为新的一稿；请核对后重新送审、签发，再放入待发箱。"
                : "已取用门户的文本，存为新的一稿；本机原稿在修改记录里。";
        var missing = merged.leftOut().isEmpty()
                ? ""
                : "取不过来的：" + String.join("、", merged.leftOut()) + "，请在门户上核对。";
        return new Resolved(row.id(), words + missing + (left ? "同组另一件须重新送审、签发。" : ""));
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

    private Optional<OutboxEntry> newest(DraftId id, Predicate<OutboxEntry> wanted) {
        return wire.outbox().of(id).stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private Portal portal() {
        return wire.portal();
    }

    private static <T> Resolution got(Answer<T> answer, Function<T, Resolution> next) {
        if (answer instanceof Trouble<T> trouble) {
            var stop = new Stop(trouble.kind(), trouble.code(), trouble.retryAfter());
            return new NotAnswered(stop.advice());
        }
        return next.apply(((Answer.Got<T>) answer).value());
    }
}
