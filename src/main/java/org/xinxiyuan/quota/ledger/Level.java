package org.xinxiyuan.quota.ledger;

import java.util.Locale;

/** 层级: whose publication adopts a piece, whose leader gives an instruction. The lowest first. */
public enum Level {
    COUNTY("县级"),
    CITY("市级"),
    PROVINCE("省级"),
    NATIONAL("国家级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word of the contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
