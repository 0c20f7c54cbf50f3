package org.xinxiyuan.check.due;

/** What has to be done by a day (限期事项). */
public enum Obligation {
    PUBLISH("公开"),
    TAKE_DOWN("公示期满撤下"),
    INTERPRET("发布解读"),
    /** 采纳情况反馈 after a consultation. */
    FEED_BACK("公布采纳反馈"),
    /** 每年规定日期前, such as the annual report; the day is to be confirmed by the county (待核对). */
    YEARLY("公布上年度信息"),
    VERIFY("核对内容是否仍然有效");

    private final String label;

    Obligation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
