package org.xinxiyuan.service.desk;

import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.redact.Decisions;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.review.delegation.Delegations;
import org.xinxiyuan.review.secrecy.SecrecyReviews;

/** What lies on the officer's desk: the store's collections a use case works with. */
public record Desk(
        Drafts drafts,
        Blobs blobs,
        Decisions decisions,
        Papers papers,
        Transactions transactions,
        Preferences preferences) {
    /** What people sign: submissions, secrecy reviews, and who signs for whom (审签、保密审查、委托). */
    public record Papers(Reviews reviews, SecrecyReviews secrecy, Delegations delegations) {}

    /** Preference: the unit's full name (发布机构). */
    public static final String UNIT = "unit";

    public Reviews reviews() {
        return papers.reviews();
    }

    public SecrecyReviews secrecy() {
        return papers.secrecy();
    }

    public Delegations delegations() {
        return papers.delegations();
    }

    /** 发布机构全称. */
    public String unit() {
        return preferences.get(UNIT).orElse("");
    }
}
