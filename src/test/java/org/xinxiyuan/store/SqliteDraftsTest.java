package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.DraftsContract;

class SqliteDraftsTest extends DraftsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Drafts drafts() {
        return fixture.store().drafts();
    }
}
