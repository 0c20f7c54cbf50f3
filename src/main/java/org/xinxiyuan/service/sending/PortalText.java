package org.xinxiyuan.service.sending;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal.Held;

/**
 * 门户文本: the strings the portal holds, brought into a draft. A field the portal did not change keeps what the officer
 * typed, which may hold more than its public version.
 */
final class PortalText {
    private final SourceReader reader;

    PortalText(SourceReader reader) {
        this.reader = reader;
    }

    /** Empty where the portal's body cannot be read. */
    Optional<Content> into(Content draft, OutboxEntry sent, Held held) {
        var body = changed("body", sent, held).map(b -> markdown(b, held));
        if (body.isPresent() && body.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft.withTitle(changed("title", sent, held).orElse(draft.title()))
                .withSummary(changed("summary", sent, held).orElse(draft.summary()))
                .withBody(body.flatMap(b -> b).orElse(draft.body())));
    }

    private static Optional<String> changed(String field, OutboxEntry sent, Held held) {
        var theirs = held.fields().getOrDefault(field, "");
        return theirs.equals(OutgoingJson.field(sent, field).orElse("")) ? Optional.empty() : Optional.of(theirs);
    }

    private Optional<String> markdown(String body, Held held) {
        if (body.isBlank() || "text".equals(held.fields().get("bodyFormat"))) {
            return Optional.of(body);
        }
        // The heading is read as the title and not as part of the body.
        var page = "<!DOCTYPE html><html><head><title>-</title></head><body>" + body + "</body></html>";
        var reading = reader.read("portal.html", page.getBytes(StandardCharsets.UTF_8));
        return reading instanceof SourceReader.Text text ? Optional.of(text.body()) : Optional.empty();
    }
}
