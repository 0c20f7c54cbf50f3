package org.xinxiyuan.cli.sending;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.service.sending.Blockages;

/** A row of the outbox as it is told. */
final class Entries {
    private Entries() {}

    static Map<String, Object> json(OutboxEntry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("row", entry.row());
        json.put("id", entry.id().value());
        json.put("title", entry.frozen().title());
        json.put("lane", entry.key().lane().word());
        json.put("operation", entry.key().operation().name().toLowerCase(Locale.ROOT));
        json.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        json.put("contentSha256", entry.frozen().sha256());
        json.put("attempts", entry.progress().attempts());
        if (!entry.progress().lastCode().isEmpty()) {
            json.put("code", entry.progress().lastCode());
        }
        entry.envelope().revision().ifPresent(r -> json.put("revision", r));
        entry.receipt().ifPresent(r -> receipt(json, r));
        return json;
    }

    private static void receipt(Map<String, Object> json, Receipt receipt) {
        json.put("receiptNo", receipt.receiptNo());
        json.put("receivedAt", receipt.receivedAt().toString());
        receipt.publication().ifPresent(p -> {
            json.put("publishedAt", p.publishedAt().toString());
            p.url().ifPresent(url -> json.put("url", url));
        });
    }

    static String line(OutboxEntry entry) {
        var receipt = entry.receipt().map(r -> "  收件号 " + r.receiptNo()).orElse("");
        var why = entry.state() == EntryState.BLOCKED
                ? "  " + Blockages.sentence(entry.progress().lastCode())
                : "";
        return entry.id() + "  " + entry.state().label() + "  " + entry.frozen().title() + receipt + why;
    }

    /** A person has to look at it. */
    static boolean waitsForAPerson(OutboxEntry entry) {
        return entry.state() == EntryState.BLOCKED || entry.state() == EntryState.CONFLICT;
    }
}
