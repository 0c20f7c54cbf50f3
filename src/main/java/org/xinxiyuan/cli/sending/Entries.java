package org.xinxiyuan.cli.sending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.Sentences;
import org.xinxiyuan.service.sending.Pointing;

/** A row of the outbox as it is told. */
final class Entries {
    static final String DECIDE_DUPLICATE = "同一件用 resolve ID --same，另一件用 resolve ID --other。";
    private static final String DECIDE_CONFLICT = "门户上有更新的版本；"
            + "逐处比对用 resolve ID --show，用本机的 resolve ID --mine，"
            + "用门户的 resolve ID --theirs，合并用 resolve ID --merge。";

    private Entries() {}

    static Map<String, Object> json(OutboxEntry entry) {
        return json(entry, Told.NOTHING);
    }

    /** @param told what the portal said about it */
    static Map<String, Object> json(OutboxEntry entry, Told told) {
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
        sentence(json, entry);
        entry.envelope().revision().ifPresent(r -> json.put("revision", r));
        entry.receipt().ifPresent(r -> receipt(json, r));
        if (!told.findings().isEmpty()) {
            json.put("findings", told.findings());
        }
        if (!told.matches().isEmpty()) {
            json.put("matches", told.matches().stream().map(Entries::json).toList());
        }
        return json;
    }

    static Map<String, Object> json(Match match) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", match.id().value());
        json.put("title", match.title());
        json.put("revision", match.revision());
        json.put("state", match.state());
        return json;
    }

    /** The row with what the portal said about it, a line each. */
    static List<String> lines(OutboxEntry entry, Told told, Pointing pointing) {
        var lines = new ArrayList<String>(List.of(line(entry)));
        told.findings().forEach(f -> lines.add("        " + pointing.words(entry.id(), f)));
        told.matches().forEach(m -> lines.add("        门户上：《" + m.title() + "》 " + m.id()));
        return lines;
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
        var why = why(entry);
        return entry.id() + "  " + entry.state().label() + "  " + entry.frozen().title() + receipt
                + (why.isEmpty() ? "" : "  " + why);
    }

    private static String why(OutboxEntry entry) {
        if (entry.state() == EntryState.CONFLICT) {
            return DECIDE_CONFLICT;
        }
        if (entry.state() != EntryState.BLOCKED) {
            return "";
        }
        var code = entry.progress().lastCode();
        return Sentences.blocked(code) + (code.equals("likely_duplicate") ? DECIDE_DUPLICATE : "");
    }

    /** Why it stands where it stands and what to do, empty where nothing is to be done. */
    private static void sentence(Map<String, Object> json, OutboxEntry entry) {
        var why = why(entry);
        if (!why.isEmpty()) {
            json.put("sentence", why);
        }
    }

    /** A person has to look at it. */
    static boolean waitsForAPerson(OutboxEntry entry) {
        return entry.state() == EntryState.BLOCKED || entry.state() == EntryState.CONFLICT;
    }
}
