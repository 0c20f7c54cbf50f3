package org.xinxiyuan.service.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.sync.Sentences;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Stock;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.sending.merging.Contest;

/** 稿件一览: every piece with where it is and what to do next, in words. */
public final class Pieces {
    private final Desk desk;
    private final Wire wire;
    private final Stock stock;

    public Pieces(Desk desk, Wire wire, Stock stock) {
        this.desk = desk;
        this.wire = wire;
        this.stock = stock;
    }

    /**
     * Where a piece is (所在).
     *
     * @param entry its newest row in the outbox
     * @param publishedOn the day the portal published it
     * @param tidings what the county said about it since it was received
     * @param signedAnew what is signed now is not what was sent last
     */
    public record Piece(
            Draft draft,
            ReviewState review,
            Optional<OutboxEntry> entry,
            Optional<LocalDate> publishedOn,
            Tidings tidings,
            boolean signedAnew) {
        /** Where it is, in a word or two. */
        public String where() {
            if (draft.locked()) {
                return "已锁定";
            }
            if (entry.filter(Piece::withdrawn).isPresent()) {
                return "已撤回";
            }
            var stands = entry.map(OutboxEntry::state);
            if (stands.filter(s -> s == EntryState.BLOCKED || s == EntryState.CONFLICT).isPresent()) {
                return stands.get().label();
            }
            var said = settled() ? tidings.where() : Optional.<String>empty();
            if (said.isPresent()) {
                return said.get();
            }
            if (publishedOn.isPresent()) {
                return "已公开";
            }
            return entry.map(e -> e.state().label()).orElse(review.label());
        }

        /** What the officer does next, a sentence; empty where nothing is to be done. */
        public String next() {
            if (draft.locked()) {
                return "有国家秘密标志，只能删除，并报告保密工作人员。";
            }
            if (entry.isPresent()) {
                return settled() && !withdrawn(entry.get()) ? afterReceipt() : afterQueueing(entry.get());
            }
            return switch (review) {
                case DRAFTING -> publishedOn.isPresent() ? "要更正就修改后送审。" : "看检查结论，改好后送审。";
                case SUBMITTED -> "等待签发。";
                case RETURNED -> "按退回意见修改后再送审。";
                case APPROVED -> "放入待发箱。";
            };
        }

        private boolean settled() {
            return entry.filter(e -> e.state() == EntryState.ACCEPTED).isPresent();
        }

        private String afterReceipt() {
            if (signedAnew) {
                return "新的一稿已签发，放入待发箱。";
            }
            if (!tidings.cameBack()) {
                return tidings.words();
            }
            if (review == ReviewState.SUBMITTED) {
                return "改过的一稿等待签发。";
            }
            return tidings.words()
                    + (tidings.state().equals("returned") ? "请按意见修改，重新送审、签发后再发。" : "如要再报，修改后重新送审。");
        }

        private static boolean withdrawn(OutboxEntry entry) {
            return entry.key().operation() == Operation.WITHDRAW && entry.state() == EntryState.ACCEPTED;
        }

        private static String afterQueueing(OutboxEntry entry) {
            return switch (entry.state()) {
                case QUEUED -> "有网时同步即发出。";
                case SENDING -> "结果未知，再同步一次，不会重复。";
                case ACCEPTED, CLOSED -> "";
                case BLOCKED -> Sentences.blocked(entry.progress().lastCode());
                case CONFLICT -> "门户上有更新的版本，请比对后处理。";
            };
        }
    }

    public List<Piece> all() {
        var down = Tidings.Down.read(wire.feed());
        return desk.drafts().all().stream().map(draft -> of(draft, down)).toList();
    }

    /** What came down that somebody has to know. */
    public Bulletins bulletins() {
        return new Bulletins(desk, wire, this, stock.catalogVersion());
    }

    public Piece find(DraftId id) {
        var draft = desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id));
        return of(draft, Tidings.Down.read(wire.feed()));
    }

    private Piece of(Draft draft, Tidings.Down down) {
        var newest = wire.outbox().of(draft.id()).stream()
                .filter(e -> !replaced(e))
                .reduce((earlier, later) -> later);
        var standing = desk.reviews().standing(draft.id());
        boolean anew = standing.state() == ReviewState.APPROVED
                && newest.isPresent()
                && standing.release()
                        .filter(r -> !r.sha256().equals(newest.get().frozen().sha256()))
                        .isPresent();
        boolean edited = newest.filter(e -> Contest.edited(desk, wire, e)).isPresent();
        var tidings = Tidings.of(down, draft.id(), newest, edited);
        return new Piece(draft, standing.state(), newest, stock.publishedOn(draft.id()), tidings, anew);
    }

    /** A put that another row or the portal's text took the place of tells nothing about the piece any more. */
    private static boolean replaced(OutboxEntry entry) {
        return entry.state() == EntryState.CLOSED && entry.key().operation() == Operation.PUT;
    }
}
