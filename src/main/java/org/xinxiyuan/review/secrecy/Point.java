package org.xinxiyuan.review.secrecy;

/** What a review looks for (审查内容). Fields: published review forms (保密审查单). */
public enum Point {
    STATE_SECRET("国家秘密", false),
    WORK_SECRET("工作秘密", false),
    TRADE_SECRET("商业秘密", true),
    PRIVACY("个人隐私", true),
    /** 三安全一稳定. */
    STABILITY("国家安全、公共安全、经济安全、社会稳定", false);

    private final String label;
    private final boolean divisible;

    Point(String label, boolean divisible) {
        this.label = label;
        this.divisible = divisible;
    }

    public String label() {
        return label;
    }

    /** Whether the rest may be opened once it is taken out. */
    public boolean divisible() {
        return divisible;
    }
}
