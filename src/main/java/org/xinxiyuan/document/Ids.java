package org.xinxiyuan.document;

/** Port: makes UUIDv7, rising even when the clock goes back. */
public interface Ids {
    /** Lower case. */
    String next();

    default DraftId nextDraft() {
        return new DraftId(next());
    }
}
