package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Epoch;
import org.xinxiyuan.sampleportal.store.Feed;
import org.xinxiyuan.sampleportal.store.Feed.Window;

/** 下行: pages of the feed. Without a cursor a snapshot of the living objects comes first, then what happened since. */
public final class Changes {
    private final Books books;
    private final Epoch epoch;

    public Changes(Books books, Epoch epoch) {
        this.books = books;
        this.epoch = epoch;
    }

    /**
     * One page.
     *
     * @param cursor empty: from the beginning
     * @param types {@code ,type,type,} or empty for all
     */
    public ObjectNode page(Caller caller, String cursor, String types, int limit) {
        return books.database().transaction(() -> {
            var head = books.feed().head();
            var from = cursor.isEmpty() ? new Cursor(0, head) : Cursor.read(cursor, epoch.value(), head);
            var window = new Window(from.position(), from.quietUntil(), types, caller.seesReports());
            var found = books.feed().in(window, limit + 1);
            var more = found.size() > limit;
            var page = Json.object();
            var changes = page.putArray("changes");
            found.stream().limit(limit).forEach(change -> changes.add(json(change)));
            var position = more ? found.get(limit - 1).seq() : head;
            page.put("nextCursor", new Cursor(position, from.quietUntil()).write(epoch.value()));
            return page.put("hasMore", more);
        });
    }

    private static ObjectNode json(Feed.Change change) {
        var json = Json.object()
                .put("seq", change.seq())
                .put("type", change.type())
                .put("op", change.data().isPresent() ? "upsert" : "delete")
                .put("key", change.key())
                .put("at", change.at());
        change.data().ifPresent(data -> json.set("data", data));
        return json;
    }
}
