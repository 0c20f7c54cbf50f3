package org.xinxiyuan.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.quota.QuotaJson;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.quota.MonthStand;

/** What the demonstration did, piece by piece. */
final class DemoResult {
    private final List<Map<String, Object>> imported = new ArrayList<>();
    private final List<Map<String, Object>> sent = new ArrayList<>();
    private final List<Map<String, Object>> heldBack = new ArrayList<>();
    private final List<Map<String, Object>> receipts = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private final Map<String, Object> quota = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    void imported(DraftId id, String file) {
        imported.add(Map.of("id", id.value(), "file", file));
        lines.add("导入    " + file);
    }

    void heldBack(DraftId id, String title, List<String> codes) {
        heldBack.add(Map.of("id", id.value(), "title", title, "codes", codes));
        lines.add("拦下    " + title + "  " + String.join("、", codes));
    }

    void sent(OutboxEntry entry, String column) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id().value());
        json.put("title", entry.frozen().title());
        json.put("lane", entry.key().lane().word());
        if (!column.isEmpty()) {
            json.put("column", column);
        }
        var number = entry.receipt().map(Receipt::receiptNo).orElseThrow();
        json.put("receiptNo", number);
        sent.add(json);
        receipts.add(Map.of("id", entry.id().value(), "receiptNo", number));
        lines.add("已收件  " + entry.frozen().title() + "  收件号 " + number);
    }

    void quota(MonthStand stand) {
        quota.putAll(QuotaJson.of(stand));
        lines.add("本月    " + QuotaJson.line(stand));
    }

    void leaks(List<String> found) {
        leaks.addAll(found);
        lines.add(found.isEmpty() ? "复检    门户文件夹里没有任何个人号码。" : "泄漏    " + String.join("、", found));
    }

    boolean leaked() {
        return !leaks.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("imported", imported);
        json.put("sent", sent);
        json.put("heldBack", heldBack);
        json.put("receipts", receipts);
        json.put("leaks", leaks);
        json.put("quota", quota);
        return json;
    }
}
