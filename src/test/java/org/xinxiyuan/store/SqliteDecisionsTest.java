package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.redact.Decisions;
import org.xinxiyuan.redact.DecisionsContract;

class SqliteDecisionsTest extends DecisionsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Decisions decisions() {
        return fixture.store().decisions();
    }
}
