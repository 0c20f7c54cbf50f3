package org.xinxiyuan.document;

/** The two lanes that never mix: 政府信息公开 and 政务信息. */
public enum Lane {
    /** 政府信息公开: public items in catalog columns. */
    DISCLOSURE,
    /** 政务信息: internal reporting to the county information office. */
    REPORT;

    /** The word of the contract and of the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
