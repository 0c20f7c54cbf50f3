package org.xinxiyuan.catalog;

/** How many pieces a column may hold (条数). */
public enum Cardinality {
    /** 类目: sorts only, nothing is published in it. */
    CONTAINER,
    /** One valid piece in the whole catalog; the next is a revision. */
    SINGLETON,
    /** One piece a year. */
    ANNUAL_SINGLETON,
    LIST
}
