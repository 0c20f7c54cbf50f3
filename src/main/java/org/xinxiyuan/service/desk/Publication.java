package org.xinxiyuan.service.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;

/**
 * 公开状态: what the public sees of a piece, by the portal's word alone.
 *
 * @param since the day it was published, kept after it was taken down
 * @param takenDown it was public and is no more
 */
public record Publication(Optional<LocalDate> since, boolean takenDown) {
    /** A change of the portal is newer than any receipt. */
    static Publication of(Optional<Feed.Change> change, List<OutboxEntry> rows, ZoneId zone) {
        return change.map(told -> told(told, zone)).orElseGet(() -> received(rows, zone));
    }

    public boolean isPublic() {
        return since.isPresent() && !takenDown;
    }

    private static Publication told(Feed.Change change, ZoneId zone) {
        var since = Optional.ofNullable(change.data().get("publishedAt"))
                .map(at -> OffsetDateTime.parse(at.toString()).atZoneSameInstant(zone).toLocalDate());
        return new Publication(since, !"published".equals(change.data().get("state")));
    }

    private static Publication received(List<OutboxEntry> rows, ZoneId zone) {
        var since = rows.stream()
                .flatMap(r -> r.receipt().flatMap(Receipt::publication).stream())
                .map(p -> LocalDate.ofInstant(p.publishedAt(), zone))
                .reduce((earlier, later) -> later);
        boolean withdrawn = rows.stream()
                .anyMatch(r -> r.key().operation() == Operation.WITHDRAW && r.state() == EntryState.ACCEPTED);
        return new Publication(since, since.isPresent() && withdrawn);
    }
}
