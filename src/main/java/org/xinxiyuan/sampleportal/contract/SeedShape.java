package org.xinxiyuan.sampleportal.contract;

import static org.xinxiyuan.sampleportal.contract.Text.DATE;
import static org.xinxiyuan.sampleportal.contract.Text.free;
import static org.xinxiyuan.sampleportal.contract.Text.oneOf;
import static org.xinxiyuan.sampleportal.contract.Text.pattern;

/** 试用门户底稿: the table of {@code seed.json}; quotas and solicitations have the contract's shapes. */
public final class SeedShape {
    private static final Shape QUOTA = Fields.table()
            .must("quotaId", free(1, 80))
            .must("period", pattern("[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?"))
            .must("target", Values.whole(0, Integer.MAX_VALUE))
            .may("due", DATE)
            .may("columnCode", free(1, 40))
            .may("reportType", oneOf(ItemShape.REPORT_TYPES))
            .may("officer", free(1, 60))
            .may("note", free(0, 500))
            .may("closed", Values.FLAG);

    private static final Shape SOLICITATION = Fields.table()
            .must("solicitationId", free(1, 80))
            .must("title", free(1, 200))
            .must("requirement", free(0, 2000))
            .must("due", DATE)
            .must("state", oneOf("open", "done", "declined", "missed"));

    private static final Shape SCOPE = oneOf("items.write", "reports.write", "attachments.write", "changes.read");

    public static final Shape SEED = Fields.table()
            .must("portalId", pattern("[a-z0-9-]{1,60}"))
            .must("portalName", free(1, 100))
            .must("orgCode", pattern("[0-9]{6,12}"))
            .must("orgName", free(1, 100))
            .must("scopes", Values.set(1, 4, SCOPE))
            .must("quotas", Values.list(0, 500, QUOTA))
            .must("solicitations", Values.list(0, 500, SOLICITATION))
            .may("retiredColumns", Values.set(0, 500, free(1, 40)))
            .may("otherUnitsColumns", Values.set(0, 500, free(1, 40)));

    private SeedShape() {}
}
