package org.xinxiyuan.document;

import java.util.List;

/**
 * What one revision of a piece holds: everything an officer can edit. The body is Markdown; tables are pipe tables.
 * Raw text: prints as a length alone.
 */
public record Content(String title, String summary, String body, Filing filing, List<Attachment> attachments) {
    public Content {
        attachments = List.copyOf(attachments);
    }

    public Content withTitle(String other) {
        return new Content(other, summary, body, filing, attachments);
    }

    public Content withBody(String other) {
        return new Content(title, summary, other, filing, attachments);
    }

    public Content withSummary(String other) {
        return new Content(title, other, body, filing, attachments);
    }

    public Content withFiling(Filing other) {
        return new Content(title, summary, body, other, attachments);
    }

    public Content withAttachments(List<Attachment> others) {
        return new Content(title, summary, body, filing, others);
    }

    @Override
    public String toString() {
        return "Content[" + body.length() + " chars]";
    }
}
