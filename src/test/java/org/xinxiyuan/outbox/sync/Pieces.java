package org.xinxiyuan.outbox.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Frozen;
import org.xinxiyuan.outbox.OutboxEntry.Key;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;

/** Rows for tests: signed long ago by invented people. */
public final class Pieces {
    public static final Instant SIGNED = Instant.parse("2026-03-02T01:00:00Z");

    private Pieces() {}

    public static DraftId id(int number) {
        return new DraftId("01955a01-6a80-7c11-8f2e-%012x".formatted(number));
    }

    public static OutboxEntry notice(int number) {
        var content = """
                {"authoredAt":"2026-02-28T16:20:00+08:00","body":"正文%1$d。","bodyFormat":"text","columnCode":"0603",\
                "disclosure":{"mode":"proactive"},"formedOn":"2026-02-27","id":"%2$s","kind":"notice",\
                "lane":"disclosure","sourceOrg":"清河镇人民政府","title":"公告%1$d"}""".formatted(number, id(number));
        return entry(number, Lane.DISCLOSURE, Operation.PUT, false, content);
    }

    public static OutboxEntry report(int number, boolean urgent) {
        var content = """
                {"author":"王某","authoredAt":"2026-02-28T16:20:00+08:00","body":"情况%1$d。","bodyFormat":"text",\
                "id":"%2$s","lane":"report","reportType":"brief","sourceOrg":"清河镇人民政府","title":"信息%1$d"}""".formatted(number, id(number));
        return entry(number, Lane.REPORT, Operation.PUT, urgent, content);
    }

    public static OutboxEntry withdrawal(int number, String reason) {
        var content = "{\"occurredAt\":\"2026-03-03T08:40:00+08:00\",\"reason\":\"" + reason + "\"}";
        return entry(number, Lane.DISCLOSURE, Operation.WITHDRAW, false, content);
    }

    public static OutboxEntry bundled(OutboxEntry entry, String bundle) {
        var e = entry.envelope();
        var with = new Envelope(e.signOff(), e.quotaId(), Optional.of(bundle), e.revision(), e.baseRevision());
        return new OutboxEntry(entry.key(), entry.frozen(), with, entry.progress(), entry.receipt());
    }

    public static OutboxEntry attached(OutboxEntry entry, String... files) {
        var attachments = Arrays.stream(files)
                .map(f -> new Attachment(sha256(f), f.length(), f, "text/plain", ""))
                .toList();
        var frozen = new Frozen(
                entry.frozen().content(),
                entry.frozen().sha256(),
                entry.frozen().title(),
                attachments);
        return new OutboxEntry(entry.key(), frozen, entry.envelope(), entry.progress(), entry.receipt());
    }

    public static OutboxEntry tried(OutboxEntry entry, int attempts, String batch) {
        var progress = new Progress(EntryState.QUEUED, attempts, Optional.of(batch), false, "server_error");
        var e = entry.envelope();
        var claimed = new Envelope(e.signOff(), e.quotaId(), e.bundleId(), Optional.of(1L), Optional.of(0L));
        return new OutboxEntry(entry.key(), entry.frozen(), claimed, progress, entry.receipt());
    }

    private static OutboxEntry entry(int number, Lane lane, Operation operation, boolean urgent, String content) {
        var row = "row-%03d-%s".formatted(number, operation.name().toLowerCase(Locale.ROOT));
        var signOff = operation == Operation.PUT
                ? Optional.of(new SignOff(Role.ORDINARY, "李某", SIGNED, Optional.empty()))
                : Optional.<SignOff>empty();
        return new OutboxEntry(
                new Key(row, id(number), lane, operation, urgent, SIGNED.plusSeconds(number)),
                new Frozen(content, sha256(content), "标题" + number, List.of()),
                new Envelope(signOff, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Progress(EntryState.QUEUED, 0, Optional.empty(), false, ""),
                Optional.empty());
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
