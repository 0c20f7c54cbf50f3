package org.xinxiyuan.sampleportal.contract;

import static org.xinxiyuan.sampleportal.contract.Text.DATE;
import static org.xinxiyuan.sampleportal.contract.Text.SHA256;
import static org.xinxiyuan.sampleportal.contract.Text.TIMESTAMP;
import static org.xinxiyuan.sampleportal.contract.Text.UUID7;
import static org.xinxiyuan.sampleportal.contract.Text.free;
import static org.xinxiyuan.sampleportal.contract.Text.official;
import static org.xinxiyuan.sampleportal.contract.Text.oneOf;
import static org.xinxiyuan.sampleportal.contract.Text.pattern;
import static org.xinxiyuan.sampleportal.contract.Values.REVISION;
import static org.xinxiyuan.sampleportal.contract.Values.whole;

import java.util.Map;
import java.util.Optional;

/** 下行变更: the tables of what each type of change carries. Nothing goes into the feed that does not fit its table. */
public final class FeedShape {
    private static final int LONG = 2000;
    private static final Shape STATE =
            oneOf("received", "in_review", "returned", "rejected", "published", "taken_down", "adopted", "withdrawn");
    private static final Shape LEVEL = oneOf("county", "city", "province", "national");

    private static final Shape COLUMN = Fields.table()
            .must("code", free(1, 40))
            .must("catalogVersion", free(1, 40))
            .must("active", Values.FLAG)
            .may("assigned", Values.FLAG)
            .must("node", Values.ANY_OBJECT);

    private static final Shape QUOTA = Fields.table()
            .must("quotaId", free(1, 80))
            .must("period", pattern("[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?"))
            .must("target", whole(0, Integer.MAX_VALUE))
            .may("counted", whole(0, Integer.MAX_VALUE))
            .may("due", DATE)
            .may("columnCode", free(1, 40))
            .may("reportType", oneOf(ItemShape.REPORT_TYPES))
            .may("officer", official(1, 60))
            .may("note", free(0, 500));

    private static final Shape SOLICITATION = Fields.table()
            .must("solicitationId", free(1, 80))
            .must("title", free(1, 200))
            .must("requirement", free(0, LONG))
            .must("due", DATE)
            .must("state", oneOf("open", "done", "declined", "missed"));

    private static final Shape REVIEW = piece().must("state", oneOf("in_review", "returned", "rejected"))
            .may("reasonCode", pattern("[a-z][a-z_]{0,39}"))
            .may("comment", free(0, LONG))
            .must("reviewedAt", TIMESTAMP);

    private static final Shape PUBLICATION = piece().must("state", oneOf("published", "taken_down"))
            .must("publishedAt", TIMESTAMP)
            .may("url", pattern("https?://[^\\s<>\"]+"))
            .may("indexNo", free(1, 40))
            .may("comment", free(0, LONG));

    private static final Shape ADOPTION = piece().must("adoptionId", free(1, 80))
            .must("level", LEVEL)
            .may("publication", free(1, 80))
            .must("adoptedOn", DATE)
            .may("points", Values.NUMBER)
            .may("note", free(0, LONG));

    private static final Shape INSTRUCTION = Fields.table()
            .must("instructionId", free(1, 80))
            .must("itemId", UUID7)
            .must("level", LEVEL)
            .may("by", official(1, 60))
            .must("instructedOn", DATE)
            .may("points", Values.NUMBER);

    private static final Shape PORTAL_EDIT =
            piece().must("contentSha256", SHA256).must("state", STATE).may("comment", free(0, LONG));

    private static final Shape NOTICE = Fields.table()
            .must("noticeId", free(1, 80))
            .must("title", free(1, 200))
            .may("body", free(0, LONG * 2));

    private static final Map<String, Shape> BY_TYPE = Map.ofEntries(
            Map.entry("column", COLUMN),
            Map.entry("quota", QUOTA),
            Map.entry("solicitation", SOLICITATION),
            Map.entry("review", REVIEW),
            Map.entry("publication", PUBLICATION),
            Map.entry("adoption", ADOPTION),
            Map.entry("instruction", INSTRUCTION),
            Map.entry("portal_edit", PORTAL_EDIT),
            Map.entry("notice", NOTICE));

    private FeedShape() {}

    private static Fields piece() {
        return Fields.table().must("itemId", UUID7).must("revision", REVISION);
    }

    /** The table of a type of change. */
    public static Shape of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no such type of change: " + type));
    }
}
