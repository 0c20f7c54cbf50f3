package org.xinxiyuan.service.sending.merging;

/** Whose text goes on at a place (取哪一边). */
public enum Side {
    /** 本机的. */
    MINE,
    /** 门户的. */
    THEIRS
}
