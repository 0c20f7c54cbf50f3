package org.xinxiyuan.review.secrecy;

import java.util.Locale;

/** 审查结论. */
public enum Conclusion {
    OPEN("公开"),
    PARTLY("部分公开"),
    WITHHELD("不予公开"),
    /** 报审: put before the competent department or the secrecy office, which has not answered yet. */
    REFERRED("报审");

    private final String label;

    Conclusion(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the piece may go out under it. */
    public boolean consents() {
        return this == OPEN || this == PARTLY;
    }
}
