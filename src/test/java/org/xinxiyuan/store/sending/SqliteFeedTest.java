package org.xinxiyuan.store.sending;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.FeedContract;
import org.xinxiyuan.store.StoreFixture;

class SqliteFeedTest extends FeedContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Feed feed() {
        return fixture.store().feed();
    }
}
