package org.xinxiyuan.outbox.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Delivery.Accepted;
import org.xinxiyuan.outbox.Delivery.Refused;
import org.xinxiyuan.outbox.Delivery.Unknown;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/** Settles each row of a batch from its own result (逐件结清); a row is done only with a receipt that fits it. */
final class Settling {
    private static final int TRIES = 3;
    private static final String PROTOCOL_ERROR = "protocol_error";
    /** The portal stopped; the piece has no part in it. */
    private static final Set<String> NOT_THE_PIECE = Set.of("not_attempted", "rate_limited", "unavailable", "no_space");
    /** Defects of ours that the officer can do nothing about. */
    private static final Set<String> DEFECTS = Set.of("bundle_split", "duplicate_id", "bad_request");

    private final Ports ports;
    private final Session session;
    private final Waiting waiting;
    private final Stock stock;
    private final Set<DraftId> rebased = new HashSet<>();

    Settling(Ports ports, Session session, Waiting waiting, Stock stock) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
        this.stock = stock;
    }

    void settle(OutboxEntry entry, Delivery delivery) {
        if (entry.state() == EntryState.ACCEPTED) {
            return;
        }
        if (delivery instanceof Accepted accepted && fits(entry, accepted.receipt())) {
            accept(entry, accepted.receipt());
        } else if (delivery instanceof Refused refused) {
            refused(entry, refused);
        } else {
            unknown(entry, delivery instanceof Unknown unknown ? unknown.code() : PROTOCOL_ERROR);
        }
    }

    private static boolean fits(OutboxEntry entry, Receipt receipt) {
        var revision = entry.envelope().revision();
        return receipt.triple()
                .equals(new Receipt.Triple(entry.id(), revision.orElse(0L), entry.frozen().sha256()));
    }

    private void accept(OutboxEntry entry, Receipt receipt) {
        ports.outbox().accept(entry.row(), receipt);
        moved(entry, EntryState.ACCEPTED);
        session.settle(entry, Result.RECEIVED, "", List.of());
    }

    private void unknown(OutboxEntry entry, String code) {
        if (waiting.tries(entry.row()) >= TRIES) {
            block(entry, PROTOCOL_ERROR, List.of());
        } else {
            again(entry, code);
        }
    }

    private void refused(OutboxEntry entry, Refused refused) {
        var code = refused.code();
        boolean withdrawal = entry.key().operation() == Operation.WITHDRAW;
        if (code.equals("base_conflict")) {
            conflict(entry, refused);
        } else if (code.equals("item_withdrawn") && withdrawal) {
            ports.outbox().close(entry.row(), code);
            moved(entry, EntryState.CLOSED);
            session.settle(entry, Result.RECEIVED, "already_withdrawn", List.of());
        } else if (code.equals("bundle_refused")) {
            again(entry, code);
        } else if (code.equals("attachment_missing")) {
            stock.lost(refused.hints().missing());
            againOrBlock(entry, code);
        } else if (DEFECTS.contains(code)) {
            block(entry, PROTOCOL_ERROR, List.of(code));
        } else {
            byRetry(entry, refused);
        }
    }

    /** The contract's word on retrying; codes we do not know are told by it, then by the status. */
    private void byRetry(OutboxEntry entry, Refused refused) {
        var code = refused.code();
        if (refused.retry().equals("after_login")) {
            later(entry, code);
            session.stop(Kind.UNAUTHORIZED, code);
        } else if (NOT_THE_PIECE.contains(code)) {
            later(entry, code);
        } else if (refused.retry().equals("now")) {
            againOrBlock(entry, code);
        } else if (refused.status() >= 500 || refused.retry().equals("later")) {
            failed(entry, code);
        } else {
            block(entry, code, findings(entry, refused));
        }
    }

    private static List<String> findings(OutboxEntry entry, Refused refused) {
        return refused.code().equals("too_large")
                ? List.of("现为 " + OutgoingJson.bytes(entry) + " 字节")
                : refused.hints().findings();
    }

    private void conflict(OutboxEntry entry, Refused refused) {
        var known = ports.outbox().portalRevision(entry.id());
        var held = refused.hints().portalRevision().orElse(known);
        ports.outbox().conflict(entry.row(), held);
        moved(entry, EntryState.CONFLICT);
        var findings = List.of("门户现为第 " + held + " 版");
        ports.outbox().told(entry.row(), new Told(findings, List.of()));
        session.settle(entry, Result.CONFLICT, refused.code(), findings);
        if (entry.key().operation() == Operation.WITHDRAW && rebased.add(entry.id())) {
            rebased(entry).ifPresent(row -> {
                waiting.put(row);
                session.replaced(entry);
                session.settle(row, Result.WAITING, "rebased", List.of());
            });
        }
    }

    /** A withdrawal decides nothing about a text: it follows at once on the revision the portal holds. */
    private Optional<OutboxEntry> rebased(OutboxEntry entry) {
        var frozen = entry.frozen();
        return ports.outbox()
                .add(
                        OutgoingJson.withdrawal(entry),
                        entry.key().lane(),
                        frozen.title(),
                        frozen.content(),
                        frozen.sha256());
    }

    private void againOrBlock(OutboxEntry entry, String code) {
        if (waiting.tries(entry.row()) >= TRIES) {
            block(entry, code, List.of());
        } else {
            again(entry, code);
        }
    }

    /** Still this run: the unit goes again as soon as nothing holds it. */
    void again(OutboxEntry entry, String code) {
        ports.outbox().requeue(entry.row(), code);
        moved(entry, EntryState.QUEUED);
        session.settle(entry, Result.WAITING, code, List.of());
        if (waiting.tries(entry.row()) >= TRIES) {
            waiting.through(entry.row());
        }
    }

    /** With a later run; nothing that counts against the row. */
    void later(OutboxEntry entry, String code) {
        ports.outbox().putBack(entry.row(), code);
        moved(entry, EntryState.QUEUED);
        waiting.through(entry.row());
        session.settle(entry, Result.WAITING, code, List.of());
    }

    /** At once, in a smaller batch: nothing of the request was taken. */
    void notTaken(OutboxEntry entry, String code) {
        ports.outbox().putBack(entry.row(), code);
        waiting.untried(entry.row());
        moved(entry, EntryState.QUEUED);
    }

    /** With a later run: one of many whose batch ended without an answer. */
    void requeued(OutboxEntry entry, String code) {
        ports.outbox().requeue(entry.row(), code);
        moved(entry, EntryState.QUEUED);
        waiting.through(entry.row());
        session.settle(entry, Result.WAITING, code, List.of());
    }

    /** With a later run; after ten such failures while the portal is well, a person has to look. */
    void failed(OutboxEntry entry, String code) {
        if (entry.progress().attempts() >= 10) {
            block(entry, "too_many_attempts", List.of(code));
        } else {
            requeued(entry, code);
        }
    }

    void block(OutboxEntry entry, String code, List<String> findings) {
        ports.outbox().block(entry.row(), code);
        ports.outbox().told(entry.row(), new Told(findings, List.of()));
        moved(entry, EntryState.BLOCKED);
        session.settle(entry, Result.BLOCKED, code, findings);
    }

    private void moved(OutboxEntry entry, EntryState state) {
        var was = entry.progress();
        var now = new OutboxEntry.Progress(
                state, was.attempts(), was.batchId(), was.notADuplicate(), was.lastCode());
        waiting.put(new OutboxEntry(entry.key(), entry.frozen(), entry.envelope(), now, entry.receipt()));
    }
}
