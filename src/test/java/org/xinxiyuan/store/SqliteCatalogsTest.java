package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.catalogs.CatalogsContract;

class SqliteCatalogsTest extends CatalogsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Catalogs catalogs() {
        return fixture.store().catalogs();
    }
}
