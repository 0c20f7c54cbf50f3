package org.xinxiyuan.review;

class MemoryReviewsTest extends ReviewsContract {
    private final MemoryReviews reviews = new MemoryReviews();

    @Override
    protected Reviews reviews() {
        return reviews;
    }
}
