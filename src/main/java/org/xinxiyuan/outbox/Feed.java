package org.xinxiyuan.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: what comes down from the portal (下行变更): columns, quotas, solicitations, publications … */
public interface Feed {
    /** Where to go on; empty from the beginning. */
    Optional<String> cursor();

    /** Applies a page and stores its cursor in one transaction; applying again changes nothing. */
    void apply(Page page);

    /**
     * Forgets the cursor (expired, or another epoch). What follows is a full snapshot: objects that earlier came from
     * the feed and are not named again up to the first page without {@code hasMore} are dropped with that page; what
     * was entered by hand stays.
     */
    void forgetCursor();

    /** Living objects of a type, by key. */
    Map<String, Change> living(String type);

    /** One living object. */
    default Optional<Change> living(String type, String key) {
        return Optional.ofNullable(living(type).get(key));
    }

    /** A page of changes in the order of the portal's commits. */
    record Page(List<Change> changes, String nextCursor, boolean hasMore) {}

    /**
     * @param type such as {@code quota}; unknown types are kept and ignored
     * @param data the whole object as it came, JSON nulls included; empty where it was deleted
     */
    record Change(long seq, String type, String key, boolean deleted, Map<String, Object> data) {}
}
