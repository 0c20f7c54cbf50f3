package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.store.Books;

/**
 * 任务: counts received pieces. A piece counts for the quota it names, and for every other that fits its column, type
 * and officer and within whose period it was first received. A withdrawn piece counts no more.
 */
public final class Quotas {
    private final County county;
    private final Books books;

    public Quotas(County county, Books books) {
        this.county = county;
        this.books = books;
    }

    /** Counts an accepted piece and tells the feed whatever changed. */
    void count(ObjectNode item, String firstReceivedAt) {
        var id = item.get("id").textValue();
        var before = books.counts().of(id);
        var now = county.plan().openQuotas().keySet().stream()
                .filter(quotaId -> fits(quotaId, item, firstReceivedAt))
                .toList();
        books.counts().set(id, now);
        tell(before, now);
    }

    /** A task given while its period runs counts what came in before it was given. */
    public void recount(String quotaId) {
        books.pieces()
                .living()
                .forEach(piece -> piece.content().ifPresent(item -> {
                    var counted = new ArrayList<>(books.counts().of(piece.id()));
                    counted.remove(quotaId);
                    if (fits(
                            quotaId,
                            item,
                            books.receipts().firstReceivedAt(piece.id()).orElse(""))) {
                        counted.add(quotaId);
                    }
                    books.counts().set(piece.id(), counted);
                }));
    }

    private boolean fits(String quotaId, JsonNode item, String receivedAt) {
        var quota = county.plan().openQuotas().get(quotaId);
        return quota != null && (quotaId.equals(item.path("quotaId").asText()) || fits(quota, item, receivedAt));
    }

    void forget(String id) {
        var before = books.counts().of(id);
        books.counts().clear(id);
        tell(before, List.of());
    }

    private void tell(List<String> before, List<String> now) {
        var touched = new TreeSet<>(Comparator.<String>naturalOrder());
        touched.addAll(before);
        touched.addAll(now);
        touched.removeIf(quota -> before.contains(quota) && now.contains(quota));
        touched.forEach(this::tell);
    }

    private void tell(String quotaId) {
        var quota = county.plan().openQuotas().get(quotaId);
        if (quota != null) {
            books.feed().upsert("quota", quotaId, current(quota), county.clock().now(), ofReports(quota));
        }
    }

    /** The quota as the feed shows it. */
    public ObjectNode current(ObjectNode quota) {
        return quota.deepCopy()
                .put("counted", books.counts().counted(quota.get("quotaId").textValue()));
    }

    /** Whether only a device with reports.write hears of it. */
    public static boolean ofReports(JsonNode quota) {
        return quota.has("reportType") || quota.has("officer");
    }

    private static boolean fits(JsonNode quota, JsonNode item, String receivedAt) {
        return within(quota.get("period").textValue(), receivedAt)
                && same(quota, "columnCode", item.path("columnCode"))
                && same(quota, "reportType", item.path("reportType"))
                && same(quota, "officer", item.path("author"));
    }

    private static boolean same(JsonNode quota, String field, JsonNode value) {
        return !quota.has(field) || quota.get(field).equals(value);
    }

    /** Whether a time of the wire falls within a year, a quarter (2026-Q1) or a month (2026-03). */
    static boolean within(String period, String receivedAt) {
        var quarter = period.indexOf('Q');
        if (quarter < 0) {
            return receivedAt.startsWith(period + "-");
        }
        var month = Integer.parseInt(receivedAt.substring(5, 7));
        return receivedAt.startsWith(period.substring(0, 5)) && (month + 2) / 3 == period.charAt(quarter + 1) - '0';
    }
}
