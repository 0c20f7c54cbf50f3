package org.xinxiyuan.outbox;

class MemoryFeedTest extends FeedContract {
    private final MemoryFeed feed = new MemoryFeed();

    @Override
    protected Feed feed() {
        return feed;
    }
}
