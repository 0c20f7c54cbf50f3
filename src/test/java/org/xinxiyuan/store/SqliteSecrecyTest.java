package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.review.secrecy.SecrecyReviews;
import org.xinxiyuan.review.secrecy.SecrecyReviewsContract;

class SqliteSecrecyTest extends SecrecyReviewsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected SecrecyReviews reviews() {
        return fixture.store().secrecy();
    }

    @AfterEach
    void theTrailIsSound() {
        assertTrue(fixture.store().soundness().sound());
    }
}
