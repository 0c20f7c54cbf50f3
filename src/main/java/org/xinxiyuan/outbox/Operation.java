package org.xinxiyuan.outbox;

/** What a row of the outbox asks of the portal. */
public enum Operation {
    PUT,
    WITHDRAW
}
