package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.portal.Malformed;

/**
 * 投递一组: one piece, or the pieces of a bundle. New ones are written as drafts, looked at, and made public last, so
 * that nothing half written is ever public and of a bundle all or none.
 */
final class Posting {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Posts posts;
    private final Media media;
    private final Categories categories;
    private final PortalProfile profile;
    private final Instant now;

    /** @param now the site's time: when a piece written now counts as received */
    Posting(Posts posts, Media media, Categories categories, PortalProfile profile, Instant now) {
        this.posts = posts;
        this.media = media;
        this.categories = categories;
        this.profile = profile;
        this.now = now;
    }

    /** What stands on the site after the first step, and whether it stood there before. */
    private record Written(Post post, boolean replayed) {}

    /** One delivery each, in order. Of a bundle the first refusal stops it before anything is public. */
    List<Delivery> post(List<OutboxEntry> unit) {
        var written = new ArrayList<Written>();
        for (var entry : unit) {
            if (entry.key().operation() == Operation.WITHDRAW) {
                return List.of(withdraw(entry));
            }
            var found = posts.find(entry.id());
            var refusal = refusal(entry, found);
            if (refusal.isPresent()) {
                return refused(unit, entry, refusal.get());
            }
            var one = write(entry, found);
            if (one.post().edited()) {
                // The site changed the text while taking it: nobody signed that.
                posts.update(one.post(), status("draft"));
                return refused(unit, entry, refused(422, "format_refused", "after_edit", Optional.empty()));
            }
            written.add(one);
        }
        return written.stream()
                .<Delivery>map(w -> new Delivery.Accepted(release(w.post()).receipt(w.replayed())))
                .toList();
    }

    private static List<Delivery> refused(List<OutboxEntry> unit, OutboxEntry refused, Delivery.Refused why) {
        return unit.stream()
                .<Delivery>map(e -> e == refused ? why : refused(424, "bundle_refused", "later", Optional.empty()))
                .toList();
    }

    private Optional<Delivery.Refused> refusal(OutboxEntry entry, Optional<Post> found) {
        if (found.isEmpty()) {
            return posts.trashed(entry.id()).isPresent()
                    ? Optional.of(refused(409, "item_withdrawn", "never", Optional.empty()))
                    : columnMissing(entry);
        }
        var post = found.get();
        if (isThis(post, entry)) {
            return Optional.empty();
        }
        long base = entry.envelope().baseRevision().orElse(0L);
        if (post.revision() == entry.envelope().revision().orElseThrow() && !post.edited()) {
            return Optional.of(refused(409, "revision_reused", "never", Optional.of(post.revision())));
        }
        return post.revision() == base
                ? columnMissing(entry)
                : Optional.of(refused(409, "base_conflict", "after_edit", Optional.of(post.revision())));
    }

    private Optional<Delivery.Refused> columnMissing(OutboxEntry entry) {
        var column = content(entry).path("columnCode").asText();
        return categories.of(column).isEmpty()
                ? Optional.of(refused(403, "column_unknown", "after_edit", Optional.empty()))
                : Optional.empty();
    }

    private static boolean isThis(Post post, OutboxEntry entry) {
        return post.revision() == entry.envelope().revision().orElseThrow()
                && post.contentSha256().equals(entry.frozen().sha256());
    }

    private Written write(OutboxEntry entry, Optional<Post> found) {
        if (found.filter(post -> isThis(post, entry)).isPresent()) {
            return new Written(found.get(), true);
        }
        var fields = fields(entry);
        var post = found.isPresent()
                ? posts.update(found.get(), fields)
                : posts.create(entry.id(), fields.put("status", "draft"));
        return new Written(post, false);
    }

    private Post release(Post post) {
        var wanted = profile.release() == PortalProfile.Release.PUBLISH ? "publish" : "pending";
        return post.status().equals("draft") ? posts.update(post, status(wanted)) : post;
    }

    private static ObjectNode status(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status);
    }

    private ObjectNode fields(OutboxEntry entry) {
        var content = content(entry);
        var title = content.path("title").asText();
        var files = entry.frozen().attachments().stream().map(media::bring).toList();
        var text = PostBody.of(content, files);
        var imprint = new Imprint(
                entry.envelope().revision().orElseThrow(), entry.frozen().sha256(), Imprint.hash(title, text), now);
        var fields = JsonNodeFactory.instance.objectNode();
        fields.put("title", title)
                .put("content", text + imprint.comment())
                .put("excerpt", content.path("summary").asText());
        fields.putArray("categories")
                .add(categories.of(content.path("columnCode").asText()).orElseThrow());
        return fields;
    }

    private Delivery withdraw(OutboxEntry entry) {
        var post = posts.find(entry.id());
        if (post.isEmpty()) {
            return refused(409, "item_withdrawn", "never", Optional.empty());
        }
        long base = entry.envelope().baseRevision().orElse(0L);
        if (post.get().revision() != base) {
            return refused(
                    409, "base_conflict", "after_edit", Optional.of(post.get().revision()));
        }
        posts.trash(post.get());
        var receipt = post.get().receipt(false);
        return new Delivery.Accepted(new Receipt(
                new Receipt.Triple(
                        entry.id(),
                        entry.envelope().revision().orElseThrow(),
                        entry.frozen().sha256()),
                "withdrawn",
                now,
                receipt.receiptNo() + "-withdrawn",
                false,
                Optional.empty()));
    }

    private static Delivery.Refused refused(int status, String code, String retry, Optional<Long> revision) {
        return new Delivery.Refused(
                status, code, retry, new Delivery.Hints(List.of(), List.of(), Optional.empty(), revision));
    }

    private static JsonNode content(OutboxEntry entry) {
        try {
            return JSON.readTree(entry.frozen().content());
        } catch (JsonProcessingException damaged) {
            throw new Malformed();
        }
    }
}
