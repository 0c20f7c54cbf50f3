package org.xinxiyuan.review.secrecy;

class MemorySecrecyTest extends SecrecyReviewsContract {
    private final SecrecyReviews reviews = new MemorySecrecy();

    @Override
    protected SecrecyReviews reviews() {
        return reviews;
    }
}
