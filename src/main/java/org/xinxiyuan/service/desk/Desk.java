package org.xinxiyuan.service.desk;

import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.redact.Decisions;
import org.xinxiyuan.review.Reviews;

/** What lies on the officer's desk: the store's collections a use case works with. */
public record Desk(
        Drafts drafts,
        Blobs blobs,
        Decisions decisions,
        Reviews reviews,
        Transactions transactions,
        Preferences preferences) {
    /** Preference: the unit's full name (发布机构). */
    public static final String UNIT = "unit";

    /** 发布机构全称. */
    public String unit() {
        return preferences.get(UNIT).orElse("");
    }
}
