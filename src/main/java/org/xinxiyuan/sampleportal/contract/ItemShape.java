package org.xinxiyuan.sampleportal.contract;

import static org.xinxiyuan.sampleportal.contract.Text.DATE;
import static org.xinxiyuan.sampleportal.contract.Text.SHA256;
import static org.xinxiyuan.sampleportal.contract.Text.TIMESTAMP;
import static org.xinxiyuan.sampleportal.contract.Text.UUID7;
import static org.xinxiyuan.sampleportal.contract.Text.free;
import static org.xinxiyuan.sampleportal.contract.Text.official;
import static org.xinxiyuan.sampleportal.contract.Text.oneOf;
import static org.xinxiyuan.sampleportal.contract.Values.BASE_REVISION;
import static org.xinxiyuan.sampleportal.contract.Values.REVISION;
import static org.xinxiyuan.sampleportal.contract.Values.list;
import static org.xinxiyuan.sampleportal.contract.Values.map;
import static org.xinxiyuan.sampleportal.contract.Values.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** 条目: the tables of {@code DisclosureItem}, {@code ReportItem} and {@code Withdrawal}. */
public final class ItemShape {
    static final String[] REPORT_TYPES = {
        "long", "brief", "problem", "suggestion", "solicited", "urgent_first", "urgent_followup", "urgent_final"
    };

    private static final Shape ATTACHMENT = Fields.table()
            .must("sha256", SHA256)
            .must("size", whole(1, Values.SAFE_INTEGER))
            .must("fileName", free(1, 200, "[^/\\\\\\x00-\\x1f]+"))
            .must("mediaType", free(0, 120))
            .may("caption", free(0, 200));

    private static final Shape SIGN_OFF = Fields.table()
            .must("role", oneOf("ordinary", "important", "portal"))
            .must("by", official(1, 60))
            .must("at", TIMESTAMP)
            .may("formSha256", SHA256);

    private static final Shape REDACTION =
            Fields.table().may("ruleset", free(0, 60)).may("counts", map(20, "[A-Z_]{1,20}", whole(0, Long.MAX_VALUE)));

    private static final Shape SOURCE_POLICY = Fields.table()
            .must("title", free(1, 200))
            .may("docNo", free(0, 80))
            .may("issuer", free(0, 100))
            .may("issuedOn", DATE)
            .may("url", free(1, 500, "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+"));

    private static final Shape LINK = Fields.table()
            .must("relation", oneOf("interprets", "feedbackOf", "annexOf", "replaces"))
            .must("itemId", UUID7);

    private static final Shape MODE =
            Fields.table().must("mode", oneOf("proactive")).may("basis", free(0, 300));

    private static final Shape PUBLICITY = Fields.table().must("from", DATE).must("to", DATE);

    private static final Shape DISCLOSURE = common().must("kind", free(1, 40))
            .must("columnCode", free(1, 40))
            .must("formedOn", DATE)
            .must("disclosure", MODE)
            .may("bundleId", UUID7)
            .may("docNo", free(0, 80))
            .may("validUntil", DATE)
            .may("publicity", PUBLICITY)
            .may("elements", map(40, "[a-z][A-Za-z0-9]{0,39}", free(0, 2000)))
            .may("summary", free(0, 1000))
            .may("links", list(0, 20, LINK))
            .may("sourcePolicy", SOURCE_POLICY)
            .where(ItemShape::interpretsSomething);

    private static final Shape REPORT = common().must("reportType", oneOf(REPORT_TYPES))
            .must("author", official(1, 60))
            .may("solicitationId", free(1, 80))
            .may("follows", UUID7)
            .where(ItemShape::answersOrFollows);

    public static final Shape ITEM = (pointer, node, walk) -> {
        switch (node.path("lane").asText("")) {
            case "disclosure" -> DISCLOSURE.walk(pointer, node, walk);
            case "report" -> REPORT.walk(pointer, node, walk);
            default -> throw walk.wrong(pointer + "/lane", "不在允许的值之内");
        }
    };

    public static final Shape WITHDRAWAL = Fields.table()
            .must("revision", REVISION)
            .must("baseRevision", BASE_REVISION)
            .must("reason", oneOf("error", "pii_found", "superseded", "duplicate", "other"))
            .may("note", free(0, 500))
            .must("occurredAt", TIMESTAMP);

    private ItemShape() {}

    private static Fields common() {
        return Fields.table()
                .must("lane", oneOf("disclosure", "report"))
                .must("id", UUID7)
                .must("revision", REVISION)
                .must("baseRevision", BASE_REVISION)
                .must("contentSha256", SHA256)
                .may("quotaId", free(1, 80))
                .must("signOff", SIGN_OFF)
                .must("title", free(1, 200))
                .must("body", free(1, 250_000))
                .must("bodyFormat", oneOf("text", "html-restricted"))
                .may("attachments", list(0, Limits.ATTACHMENTS_PER_ITEM, ATTACHMENT))
                .must("authoredAt", TIMESTAMP)
                .must("sourceOrg", free(1, 100))
                .may("correctionNote", free(0, 500))
                .may("redaction", REDACTION);
    }

    private static String interpretsSomething(JsonNode item) {
        var links = StreamSupport.stream(item.path("links").spliterator(), false);
        var fine = !"interpretation".equals(item.path("kind").asText())
                || item.has("sourcePolicy")
                || links.anyMatch(
                        link -> "interprets".equals(link.path("relation").asText()));
        return fine ? "" : "解读须指明所解读的文件";
    }

    private static String answersOrFollows(JsonNode item) {
        return switch (item.path("reportType").asText()) {
            case "solicited" -> item.has("solicitationId") ? "" : "约稿件须写明 solicitationId";
            case "urgent_followup", "urgent_final" -> item.has("follows") ? "" : "续报、终报须写明 follows";
            default -> "";
        };
    }
}
