package org.xinxiyuan.store.sending;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxContract;
import org.xinxiyuan.store.StoreFixture;

class SqliteOutboxTest extends OutboxContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Outbox outbox() {
        return fixture.store().outbox();
    }

    @Override
    protected boolean leavesSettledRowsOut() {
        return true;
    }
}
