package org.xinxiyuan.service.sending.merging;

import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.sending.merging.ThreeWay.Occasion;

/**
 * 待比对的一件: a row whose text the portal has another version of.
 *
 * @param row the row in conflict, or the last received one where the county changed it
 * @param base what was last sent and received before
 */
public record Contest(Occasion occasion, OutboxEntry row, Optional<OutboxEntry> base) {
    /** What of this piece is to be compared, if anything. */
    public static Optional<Contest> of(Desk desk, Wire wire, DraftId id) {
        var rows = wire.outbox().of(id).stream()
                .filter(e -> e.key().operation() == Operation.PUT && e.state() != EntryState.CLOSED)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var last = rows.get(rows.size() - 1);
        if (conflicts(last)) {
            long base = last.envelope().baseRevision().orElse(0L);
            var received = wire.outbox().of(id).stream()
                    .filter(e -> e.receipt().isPresent()
                            && e.key().operation() == Operation.PUT
                            && e.envelope().revision().equals(Optional.of(base)))
                    .findFirst();
            return Optional.of(new Contest(Occasion.CONFLICT, last, received));
        }
        return edited(desk, wire, last)
                ? Optional.of(new Contest(Occasion.PORTAL_EDIT, last, Optional.of(last)))
                : Optional.empty();
    }

    private static boolean conflicts(OutboxEntry row) {
        return row.state() == EntryState.CONFLICT
                || row.state() == EntryState.BLOCKED && row.progress().lastCode().equals("revision_reused");
    }

    /** The county changed what this row brought, and nobody has looked at it yet. */
    public static boolean edited(Desk desk, Wire wire, OutboxEntry row) {
        return row.state() == EntryState.ACCEPTED
                && wire.feed()
                        .living("portal_edit", row.id().value())
                        .filter(edit -> edit.data().get("revision") instanceof Number revision
                                && revision.longValue() > row.envelope().revision().orElse(0L))
                        .filter(edit -> !settled(desk, row.id(), String.valueOf(edit.data().get("contentSha256"))))
                        .isPresent();
    }

    private static boolean settled(Desk desk, DraftId id, String sha256) {
        return desk.reviews().trail(id).stream().anyMatch(t -> t.detail().equals(sha256));
    }
}
