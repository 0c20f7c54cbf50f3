package org.xinxiyuan.outbox;

import java.util.List;
import java.util.Optional;

/** What became of one piece of a batch (投递结果): refusal is an answer, not an exception. */
public sealed interface Delivery {
    /** A receipt that names the same id, revision and hash. */
    record Accepted(Receipt receipt) implements Delivery {}

    /**
     * @param status HTTP status of this one
     * @param code the contract's code
     * @param retry now, later, after_edit, after_login or never
     * @param findings JSON pointers and kinds the portal found, never values
     */
    record Refused(int status, String code, String retry, Hints hints) implements Delivery {}

    /** @param portalRevision what the portal holds now, at a conflict */
    record Hints(
            List<String> findings, List<String> missing, Optional<String> refusedId, Optional<Long> portalRevision) {}

    /** No result of its own, or one that does not fit: the outcome is unknown. */
    record Unknown(String code) implements Delivery {}
}
