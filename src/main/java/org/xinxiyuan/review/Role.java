package org.xinxiyuan.review;

import java.util.Locale;

/** What a person of the unit may do (职责). */
public enum Role {
    /** 信息员, 公开承办员: drafts and files, never signs. */
    AUTHOR("承办员"),
    /** 审核责任人: signs ordinary items. */
    ORDINARY("审核责任人"),
    /** 主要负责人: signs important items and ordinary ones too. */
    IMPORTANT("主要负责人");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The word of contract and command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a signature of this role is enough where {@code needed} is asked for. */
    public boolean suffices(Role needed) {
        return this != AUTHOR && compareTo(needed) >= 0;
    }
}
