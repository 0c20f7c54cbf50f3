package org.xinxiyuan.quota.ledger;

import java.time.LocalDate;

/** 台账一行: something that happened after a piece was sent and that counts for the unit. */
public sealed interface Entry permits Adoption, Instruction, Note {
    /** Number of the portal, or one of our own for what was entered by hand. */
    String id();

    /** The day it counts for. */
    LocalDate on();

    Evidence evidence();
}
