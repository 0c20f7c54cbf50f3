package org.xinxiyuan.review;

/** Where a piece stands on its way to the signature (审核状态). */
public enum ReviewState {
    DRAFTING("拟稿中"),
    SUBMITTED("已送审"),
    RETURNED("已退回"),
    APPROVED("已签发");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
