package org.xinxiyuan.catalog;

/** Who has to sign (签发级别). */
public enum SignOffClass {
    /** 审核责任人. */
    ORDINARY,
    /** 主要负责人. */
    IMPORTANT
}
