package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.PeopleContract;

class SqlitePeopleTest extends PeopleContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected People people() {
        return fixture.store().people();
    }
}
