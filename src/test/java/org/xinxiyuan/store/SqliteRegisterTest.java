package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.service.columns.Register;
import org.xinxiyuan.service.columns.RegisterContract;

class SqliteRegisterTest extends RegisterContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Register register() {
        return fixture.store().register();
    }
}
