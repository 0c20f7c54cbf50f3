package org.xinxiyuan.outbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;

/** What came down from the portal, in memory, for tests. */
public final class MemoryFeed implements Feed {
    private final Map<String, Change> changes = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private final MemoryOutbox outbox;
    private Optional<String> cursor = Optional.empty();

    public MemoryFeed() {
        this(new MemoryOutbox());
    }

    /** Portal edits move the base of this outbox. */
    public MemoryFeed(MemoryOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public synchronized Optional<String> cursor() {
        return cursor;
    }

    @Override
    public synchronized void apply(Page page) {
        page.changes().forEach(this::apply);
        cursor = Optional.of(page.nextCursor());
        if (!page.hasMore()) {
            changes.keySet().removeAll(stale);
            stale.clear();
        }
    }

    private void apply(Change change) {
        var name = change.type() + "/" + change.key();
        if (stale.remove(name) || !changes.containsKey(name) || changes.get(name).seq() < change.seq()) {
            changes.put(name, change);
        }
        if (change.type().equals("portal_edit") && change.data().get("revision") instanceof Number revision) {
            outbox.portalHolds(new DraftId(change.key()), revision.longValue());
        }
    }

    @Override
    public synchronized void forgetCursor() {
        cursor = Optional.empty();
        stale.addAll(changes.keySet());
    }

    @Override
    public synchronized Map<String, Change> living(String type) {
        return changes.values().stream()
                .filter(change -> change.type().equals(type) && !change.deleted())
                .sorted(Comparator.comparingLong(Change::seq))
                .collect(Collectors.toMap(Change::key, change -> change, (a, b) -> b, LinkedHashMap::new));
    }
}
