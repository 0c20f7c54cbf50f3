package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.review.ReviewsContract;

class SqliteReviewsTest extends ReviewsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Reviews reviews() {
        return fixture.store().reviews();
    }
}
