package org.xinxiyuan.quota.scoring;

import java.util.Locale;

/** 计分事项: what a scheme gives or takes points for. */
public enum Event {
    SUBMITTED("报送"),
    TARGET("达标"),
    SHORTFALL("少报"),
    ADOPTED("采用"),
    INSTRUCTED("批示"),
    ANSWERED("约稿完成"),
    MISSED("约稿未按时报"),
    NOTED("加减分");

    private final String label;

    Event(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As scheme files write it: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
