package org.xinxiyuan.redact;

import java.util.Locale;

/** What is done to a value (处理方式), in the words of the catalog's {@code redactionTreatments}. */
public enum Treatment {
    /** 删除: the characters are gone; in a list the column with its header. */
    DELETE("删除"),
    /** 遮挡: characters in the middle become {@code *}, one for one. */
    MASK("遮挡"),
    /** 隐藏: a fixed word that does not tell the length. */
    HIDE("隐藏"),
    /** 保留. */
    KEEP("保留"),
    /** 由人逐处决定; undecided it blocks. */
    DECIDE("待决定"),
    /** 住址只留到乡镇. */
    CUT_TOWNSHIP("只留到乡镇"),
    /** 住址只留到村. */
    CUT_VILLAGE("只留到村"),
    /** 住址只留到村民小组. */
    CUT_VILLAGE_GROUP("只留到村民小组"),
    /** 姓名只留姓. */
    SURNAME("只留姓");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The catalog's word: {@code cut-village} for {@code CUT_VILLAGE}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
