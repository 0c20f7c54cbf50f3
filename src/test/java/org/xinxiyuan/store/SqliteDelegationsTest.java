package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.review.delegation.Delegations;
import org.xinxiyuan.review.delegation.DelegationsContract;

class SqliteDelegationsTest extends DelegationsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Delegations delegations() {
        return fixture.store().delegations();
    }

    @AfterEach
    void theTrailIsSound() {
        assertTrue(fixture.store().soundness().sound());
    }
}
