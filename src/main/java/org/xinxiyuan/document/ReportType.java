package org.xinxiyuan.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of reports (政务信息类型), in the words of the portal's contract. */
public enum ReportType {
    LONG("长信息"),
    BRIEF("动态"),
    PROBLEM("问题"),
    SUGGESTION("建议"),
    SOLICITED("约稿"),
    URGENT_FIRST("紧急初报"),
    URGENT_FOLLOWUP("紧急续报"),
    URGENT_FINAL("紧急终报");

    private final String label;

    ReportType(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The word of the contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type the contract's word means; empty where there is none. */
    public static Optional<ReportType> byWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** 紧急信息: sent first and signed as important. */
    public boolean urgent() {
        return this == URGENT_FIRST || this == URGENT_FOLLOWUP || this == URGENT_FINAL;
    }
}
