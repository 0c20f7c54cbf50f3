package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.portal.Malformed;
import org.xinxiyuan.portal.Nodes;

/**
 * 站上一篇: a post as the site holds it, read with {@code context=edit}.
 *
 * @param slug our id; {@code id__trashed} in the bin
 * @param status draft, pending, publish, trash …
 */
record Post(long number, String slug, String status, Text text, Times times, String link) {
    /** A post whose imprint somebody took out: no client ever counts as far. */
    private static final long UNTOLD = 1_000_000;

    private static final String TRASHED = "__trashed";

    /** Raw, as it was written. */
    record Text(String title, String content) {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** @param modified in the site's own zone, for asking what changed since */
    record Times(Instant published, String modified) {}

    static Post read(JsonNode json) {
        var text = new Text(raw(json, "title"), raw(json, "content"));
        var times = new Times(instant(Nodes.text(json, "date_gmt")), Nodes.text(json, "modified"));
        return new Post(
                Nodes.number(json, "id"),
                Nodes.text(json, "slug"),
                Nodes.text(json, "status"),
                text,
                times,
                Nodes.text(json, "link"));
    }

    private static String raw(JsonNode json, String field) {
        return Nodes.text(json.path(field), "raw");
    }

    private static Instant instant(String utc) {
        try {
            return LocalDateTime.parse(utc).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException notATime) {
            throw new Malformed();
        }
    }

    DraftId id() {
        return new DraftId(slug.endsWith(TRASHED) ? slug.substring(0, slug.length() - TRASHED.length()) : slug);
    }

    /** Written by a workstation: its address is an id. */
    boolean isOurs() {
        return id().value().matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    }

    Optional<Imprint> imprint() {
        return Imprint.in(text.content());
    }

    /** Somebody else changed title or text since it was written. */
    boolean edited() {
        return imprint().filter(i -> i.written().equals(hash())).isEmpty();
    }

    private String hash() {
        return Imprint.hash(text.title(), Imprint.without(text.content()));
    }

    /** The revision written last; one more where the county changed the text since. */
    long revision() {
        return imprint().map(Imprint::revision).orElse(UNTOLD) + (edited() ? 1 : 0);
    }

    boolean trashed() {
        return status.equals("trash");
    }

    boolean isPublic() {
        return status.equals("publish");
    }

    /** The contract's word for its state. */
    String state() {
        return switch (status) {
            case "publish" -> "published";
            case "pending", "draft", "future" -> "in_review";
            default -> "taken_down";
        };
    }

    String contentSha256() {
        return imprint().filter(i -> !edited()).map(Imprint::contentSha256).orElseGet(this::hash);
    }

    Receipt receipt(boolean replayed) {
        var publication = isPublic()
                ? Optional.of(new Receipt.Publication(times.published(), Optional.of(link), Optional.empty()))
                : Optional.<Receipt.Publication>empty();
        return new Receipt(
                new Receipt.Triple(id(), revision(), contentSha256()),
                state(),
                imprint().map(Imprint::receivedAt).orElse(times.published()),
                "WP-" + number + "-" + revision(),
                replayed,
                publication);
    }

    @Override
    public String toString() {
        return "Post[" + slug + "]";
    }
}
