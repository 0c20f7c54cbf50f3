package org.xinxiyuan.service.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Stock;

/** 稿件一览: every piece with where it is and what to do next, in words. */
public final class Pieces {
    private final Desk desk;
    private final Outbox outbox;
    private final Stock stock;

    public Pieces(Desk desk, Outbox outbox, Stock stock) {
        this.desk = desk;
        this.outbox = outbox;
        this.stock = stock;
    }

    /**
     * Where a piece is (所在).
     *
     * @param entry its newest row in the outbox
     * @param publishedOn the day the portal published it
     */
    public record Piece(Draft draft, ReviewState review, Optional<OutboxEntry> entry, Optional<LocalDate> publishedOn) {
        /** Where it is, in a word or two. */
        public String where() {
            if (draft.locked()) {
                return "已锁定";
            }
            if (entry.filter(Piece::withdrawn).isPresent()) {
                return "已撤回";
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
                return afterQueueing(entry.get());
            }
            return switch (review) {
                case DRAFTING -> publishedOn.isPresent() ? "要更正就修改后送审。" : "看检查结论，改好后送审。";
                case SUBMITTED -> "等待签发。";
                case RETURNED -> "按退回意见修改后再送审。";
                case APPROVED -> "放入待发箱。";
            };
        }

        private static boolean withdrawn(OutboxEntry entry) {
            return entry.key().operation() == Operation.WITHDRAW && entry.state() == EntryState.ACCEPTED;
        }

        private static String afterQueueing(OutboxEntry entry) {
            return switch (entry.state()) {
                case QUEUED -> "有网时同步即发出。";
                case SENDING -> "结果未知，再同步一次，不会重复。";
                case ACCEPTED, CLOSED -> "";
                case BLOCKED -> Blockages.sentence(entry.progress().lastCode());
                case CONFLICT -> "门户上有更新的版本，请比对后处理。";
            };
        }
    }

    public List<Piece> all() {
        return desk.drafts().all().stream().map(this::of).toList();
    }

    public Piece find(DraftId id) {
        return of(desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id)));
    }

    private Piece of(Draft draft) {
        var rows = outbox.of(draft.id());
        var newest = rows.stream().filter(e -> !replaced(e)).reduce((earlier, later) -> later);
        return new Piece(draft, desk.reviews().standing(draft.id()).state(), newest, stock.publishedOn(draft.id()));
    }

    /** A put that another row or the portal's text took the place of tells nothing about the piece any more. */
    private static boolean replaced(OutboxEntry entry) {
        return entry.state() == EntryState.CLOSED && entry.key().operation() == Operation.PUT;
    }
}
