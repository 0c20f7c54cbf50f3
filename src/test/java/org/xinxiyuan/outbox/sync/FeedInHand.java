package org.xinxiyuan.outbox.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.outbox.Feed;

/** A feed in memory: the pages as they came. */
final class FeedInHand implements Feed {
    final List<Page> pages = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int forgotten;

    @Override
    public Optional<String> cursor() {
        return cursor;
    }

    @Override
    public void apply(Page page) {
        pages.add(page);
        cursor = Optional.of(page.nextCursor());
    }

    @Override
    public void forgetCursor() {
        cursor = Optional.empty();
        forgotten++;
    }

    @Override
    public Map<String, Change> living(String type) {
        return Map.of();
    }
}
