package org.xinxiyuan.sampleportal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;

/** Invented pieces, hashed as a client would hash them. */
final class Items {
    /** Valid check character, birth year 1880. */
    static final String ID_NUMBER = idNumber("36012118800101123");

    static final String MOBILE = "13800138001";

    private Items() {}

    static String id(int number) {
        return "01955a01-6a80-7c11-8f2e-%012d".formatted(number);
    }

    static ObjectNode notice(int number) {
        return notice(number, item -> {});
    }

    static ObjectNode notice(int number, Consumer<ObjectNode> change) {
        var item = common("disclosure", number, "清河镇第" + number + "号公告");
        item.put("kind", "notice").put("columnCode", "0603").put("formedOn", "2026-02-27");
        item.putObject("disclosure").put("mode", "proactive");
        return hashed(item, change);
    }

    static ObjectNode document(int number, Consumer<ObjectNode> change) {
        var item = common("disclosure", number, "清河镇办法之" + number);
        item.put("kind", "document").put("columnCode", "030202").put("formedOn", "2026-02-26");
        item.putObject("disclosure").put("mode", "proactive");
        sign(item, "important");
        return hashed(item, change);
    }

    static ObjectNode interpretation(int number, int of, Consumer<ObjectNode> change) {
        var item = common("disclosure", number, "解读之" + number);
        item.put("kind", "interpretation").put("columnCode", "0303").put("formedOn", "2026-02-26");
        item.putObject("disclosure").put("mode", "proactive");
        item.putArray("links").addObject().put("relation", "interprets").put("itemId", id(of));
        sign(item, "important");
        return hashed(item, change);
    }

    static ObjectNode report(int number, Consumer<ObjectNode> change) {
        var item = common("report", number, "内部情况之" + number);
        item.put("reportType", "long").put("author", "王某");
        return hashed(item, change);
    }

    private static ObjectNode common(String lane, int number, String title) {
        var item = Json.object()
                .put("lane", lane)
                .put("id", id(number))
                .put("revision", 1)
                .put("baseRevision", 0)
                .put("title", title)
                .put("body", "第" + number + "件的正文。")
                .put("bodyFormat", "text")
                .put("authoredAt", "2026-02-28T16:20:00+08:00")
                .put("sourceOrg", "清河镇人民政府");
        sign(item, "ordinary");
        return item;
    }

    static void sign(ObjectNode item, String role) {
        item.putObject("signOff").put("role", role).put("by", "李某").put("at", "2026-02-28T17:05:00+08:00");
    }

    static void attach(ObjectNode item, String sha256, long size, String name) {
        item.withArray("attachments")
                .addObject()
                .put("sha256", sha256)
                .put("size", size)
                .put("fileName", name)
                .put("mediaType", "text/plain");
    }

    /** The next revision with another body. */
    static ObjectNode revised(ObjectNode item, long revision, long base, String body) {
        var next = item.deepCopy().put("revision", revision).put("baseRevision", base);
        return hashed(next, it -> it.put("body", body));
    }

    static ObjectNode hashed(ObjectNode item, Consumer<ObjectNode> change) {
        change.accept(item);
        return item.put("contentSha256", ContentHash.ofItem(item));
    }

    static ObjectNode withdrawal(long revision, long base, String note) {
        var withdrawal = Json.object()
                .put("revision", revision)
                .put("baseRevision", base)
                .put("reason", "error");
        if (!note.isEmpty()) {
            withdrawal.put("note", note);
        }
        return withdrawal.put("occurredAt", "2026-03-03T08:40:00+08:00");
    }

    static ObjectNode putOperation(ObjectNode item) {
        var operation = Json.object().put("op", "put").put("id", item.path("id").asText());
        operation.set("item", item);
        return operation;
    }

    static ObjectNode withdrawOperation(int number, ObjectNode withdrawal) {
        var operation = Json.object().put("op", "withdraw").put("id", id(number));
        operation.set("withdrawal", withdrawal);
        return operation;
    }

    static ObjectNode bundled(ObjectNode item) {
        return hashed(item, it -> it.put("bundleId", "01955a03-2bff-7a00-8a00-0c1d2e3f4a00"));
    }

    private static String idNumber(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (first17.charAt(i) - '0');
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
