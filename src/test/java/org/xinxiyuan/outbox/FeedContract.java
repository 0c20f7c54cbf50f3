package org.xinxiyuan.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Feed.Change;
import org.xinxiyuan.outbox.Feed.Page;

/** What every keeper of the portal's changes (下行变更) must do. */
public abstract class FeedContract {
    protected abstract Feed feed();

    private static Change change(long seq, String type, String key, Map<String, Object> data) {
        return new Change(seq, type, key, false, data);
    }

    private static Change gone(long seq, String type, String key) {
        return new Change(seq, type, key, true, Map.of());
    }

    private static Page page(String cursor, boolean more, Change... changes) {
        return new Page(List.of(changes), cursor, more);
    }

    private Object target(String key) {
        return feed().living("quota").get(key).data().get("target");
    }

    @Test
    void aPageBringsItsCursor() {
        assertTrue(feed().cursor().isEmpty());
        feed().apply(page("c1", true, change(1, "quota", "q", Map.of("target", 3, "unit", List.of("a", Map.of("b", true))))));
        assertEquals(Optional.of("c1"), feed().cursor());
        assertEquals(
                change(1, "quota", "q", Map.of("target", 3, "unit", List.of("a", Map.of("b", true)))),
                feed().living("quota").get("q"));
        assertEquals(Map.of(), feed().living("column"));
    }

    @Test
    void aPublicationIsSeenUnderItsPiece() {
        feed().apply(page("c1", false, change(4, "publication", "01955a01", Map.of("state", "published", "revision", 1))));
        feed().apply(page("c2", false, change(9, "publication", "01955a01", Map.of("state", "taken_down", "revision", 1))));
        assertEquals("taken_down", feed().living("publication").get("01955a01").data().get("state"));
    }

    @Test
    void applyingTwiceChangesNothing() {
        var page = page("c1", false, change(1, "quota", "q", Map.of("target", 3)), gone(2, "quota", "r"));
        feed().apply(page);
        var before = feed().living("quota");
        feed().apply(page);
        assertEquals(before, feed().living("quota"));
        assertEquals(Set.of("q"), feed().living("quota").keySet());
    }

    @Test
    void anOlderChangeNeverOverwritesANewerOne() {
        feed().apply(page("c2", false, change(5, "quota", "q", Map.of("target", 5)), gone(6, "quota", "r")));
        feed().apply(page("c1", false, change(3, "quota", "q", Map.of("target", 3)), change(4, "quota", "r", Map.of())));
        assertEquals(5, target("q"));
        assertEquals(Set.of("q"), feed().living("quota").keySet());
    }

    @Test
    void whatWasDeletedNoLongerLives() {
        feed().apply(page("c1", false, change(1, "quota", "q", Map.of("target", 3))));
        feed().apply(page("c2", false, gone(2, "quota", "q")));
        assertEquals(Map.of(), feed().living("quota"));
    }

    @Test
    void unknownTypesAreKept() {
        feed().apply(page("c1", false, change(1, "weather", "w", Map.of("rain", true))));
        assertEquals(Set.of("w"), feed().living("weather").keySet());
    }

    @Test
    void anExpiredCursorReadsASnapshotAndDropsTheRest() {
        feed().apply(page("c1", false, change(7, "quota", "q", Map.of("target", 3)), change(8, "quota", "r", Map.of())));
        feed().forgetCursor();
        assertTrue(feed().cursor().isEmpty());
        assertEquals(Set.of("q", "r"), feed().living("quota").keySet());
        feed().apply(page("n1", true, change(1, "quota", "s", Map.of("target", 1))));
        assertEquals(Set.of("q", "r", "s"), feed().living("quota").keySet());
        feed().apply(page("n2", false, change(2, "quota", "q", Map.of("target", 4))));
        assertEquals(Set.of("q", "s"), feed().living("quota").keySet());
        assertEquals(4, target("q"));
    }
}
