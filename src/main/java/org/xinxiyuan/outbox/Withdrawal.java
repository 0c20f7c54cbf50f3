package org.xinxiyuan.outbox;

import java.time.Instant;
import org.xinxiyuan.document.DraftId;

/**
 * 撤回: ends a piece in the portal, needs no sign-off.
 *
 * @param note empty where there is none; already scanned for personal data
 */
public record Withdrawal(DraftId id, Reason reason, String note, Instant occurredAt) {
    /** In the words of the contract: lower case. */
    public enum Reason {
        ERROR,
        PII_FOUND,
        SUPERSEDED,
        DUPLICATE,
        OTHER;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
