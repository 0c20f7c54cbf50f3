package org.xinxiyuan.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.review.SignOff;

/**
 * The JSON that leaves the machine (发出的报文): the signed content, character for character, plus the envelope,
 * canonical again. The same row gives the same bytes for ever.
 */
public final class OutgoingJson {
    /** The largest revision of the contract: stands for one that is not written yet when a size is asked for. */
    private static final long LARGEST = 9_007_199_254_740_991L;

    private OutgoingJson() {}

    /** The {@code Item} or {@code Withdrawal} of a claimed row. */
    public static String of(OutboxEntry entry) {
        var written = entry.envelope();
        var envelope =
                envelope(entry, written.revision().orElseThrow(), written.baseRevision().orElseThrow());
        return CanonicalObject.of(entry.frozen().content()).with(envelope);
    }

    /** One operation of {@code items:batch}. */
    public static String operation(OutboxEntry entry) {
        var id = CanonicalObject.quote(entry.id().value());
        return entry.key().operation() == Operation.PUT
                ? "{\"id\":" + id + ",\"item\":" + of(entry) + ",\"op\":\"put\"}"
                : "{\"id\":" + id + ",\"op\":\"withdraw\",\"withdrawal\":" + of(entry) + "}";
    }

    /** The body of {@code items:batch}. */
    public static String batch(String batchId, List<OutboxEntry> entries) {
        var operations = entries.stream().map(OutgoingJson::operation).toList();
        return "{\"batchId\":" + CanonicalObject.quote(batchId) + ",\"operations\":[" + String.join(",", operations)
                + "]}";
    }

    /** UTF-8 bytes of the item or withdrawal at most, before or after the first claim. */
    public static int bytes(OutboxEntry entry) {
        var envelope = CanonicalObject.of("{}").with(envelope(entry, LARGEST, LARGEST));
        return utf8(entry.frozen().content()).length + utf8(envelope).length;
    }

    /** What to ask the portal before the piece is sent for the first time; empty for a withdrawal. */
    public static Optional<Portal.Question> question(OutboxEntry entry) {
        if (entry.key().operation() != Operation.PUT) {
            return Optional.empty();
        }
        var content = CanonicalObject.of(entry.frozen().content());
        var column = entry.key().lane() == Lane.DISCLOSURE ? content.text("columnCode") : Optional.<String>empty();
        return Optional.of(new Portal.Question(
                entry.row(),
                entry.key().lane(),
                column,
                content.text("title").orElse(entry.frozen().title()),
                Sha256.of(content.text("body").orElse(""))));
    }

    /** The withdrawal of a row, read back from what is frozen. */
    public static Withdrawal withdrawal(OutboxEntry entry) {
        var content = CanonicalObject.of(entry.frozen().content());
        var reason = content.text("reason").orElse("other").toUpperCase(Locale.ROOT);
        var occurredAt = content.text("occurredAt").map(OffsetDateTime::parse);
        return new Withdrawal(
                entry.id(),
                Withdrawal.Reason.valueOf(reason),
                content.text("note").orElse(""),
                occurredAt.map(OffsetDateTime::toInstant)
                        .orElse(entry.key().queuedAt()));
    }

    /** A string member of what is frozen, such as {@code body}. */
    public static Optional<String> field(OutboxEntry entry, String name) {
        return CanonicalObject.of(entry.frozen().content()).text(name);
    }

    /**
     * Whether what is frozen would be the portal's piece, were it to carry that one's id: the hash of everything else,
     * but when it was written down and which bundle it went in, is the hash the portal holds.
     */
    public static boolean same(OutboxEntry entry, Portal.Held held) {
        Map<String, String> theirs = new HashMap<>();
        theirs.put("id", CanonicalObject.quote(held.receipt().triple().id().value()));
        for (var name : List.of("authoredAt", "bundleId")) {
            var value = Optional.ofNullable(held.fields().get(name));
            value.ifPresent(v -> theirs.put(name, CanonicalObject.quote(v)));
        }
        var content = CanonicalObject.of(entry.frozen().content()).without("bundleId").with(theirs);
        return Sha256.of(content).equals(held.receipt().triple().contentSha256());
    }

    /** Such as {@code 2026-03-02T01:15:05Z}, to the millisecond: what a store keeps of it comes back the same. */
    public static String timestamp(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Map<String, String> envelope(OutboxEntry entry, long revision, long base) {
        Map<String, String> envelope = new HashMap<>();
        envelope.put("revision", Long.toString(revision));
        envelope.put("baseRevision", Long.toString(base));
        if (entry.key().operation() == Operation.PUT) {
            envelope.put("contentSha256", CanonicalObject.quote(entry.frozen().sha256()));
            entry.envelope().quotaId().ifPresent(q -> envelope.put("quotaId", CanonicalObject.quote(q)));
            entry.envelope().signOff().ifPresent(s -> envelope.put("signOff", signOff(s)));
        }
        return envelope;
    }

    private static String signOff(SignOff signOff) {
        Map<String, String> members = new HashMap<>();
        members.put("role", CanonicalObject.quote(signOff.role().word()));
        members.put("by", CanonicalObject.quote(signOff.by()));
        members.put("at", CanonicalObject.quote(timestamp(signOff.at())));
        signOff.formSha256().ifPresent(form -> members.put("formSha256", CanonicalObject.quote(form)));
        return CanonicalObject.of("{}").with(members);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
