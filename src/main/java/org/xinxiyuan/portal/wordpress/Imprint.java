package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Sha256;

/**
 * 版记: what a post of ours carries in a comment at its end, because the site has no field for it: which revision with
 * which hash it is, and the hash of what was written, by which a text changed by somebody else is told.
 *
 * @param written SHA-256 of title and text as the site was given them
 */
record Imprint(long revision, String contentSha256, String written, Instant receivedAt) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMENT = Pattern.compile("\\n?<!-- xinxiyuan (\\{[^<>]*\\}) -->\\s*$");

    /** The comment, with the line break before it. */
    String comment() {
        return "\n<!-- xinxiyuan "
                + JsonNodeFactory.instance
                        .objectNode()
                        .put("revision", revision)
                        .put("contentSha256", contentSha256)
                        .put("written", written)
                        .put("receivedAt", receivedAt.toString())
                + " -->";
    }

    /** Empty where somebody took it out, or where the post is none of ours. */
    static Optional<Imprint> in(String content) {
        var comment = COMMENT.matcher(content);
        try {
            return comment.find() ? Optional.of(read(JSON.readTree(comment.group(1)))) : Optional.empty();
        } catch (JsonProcessingException | DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private static Imprint read(JsonNode json) {
        return new Imprint(
                json.path("revision").asLong(),
                json.path("contentSha256").asText(),
                json.path("written").asText(),
                Instant.parse(json.path("receivedAt").asText()));
    }

    /** The text without it. */
    static String without(String content) {
        return COMMENT.matcher(content).replaceFirst("");
    }

    /** Of a title and a text without imprint; line ends as the site keeps them. */
    static String hash(String title, String text) {
        var both = title + "\n" + text.replace("\r\n", "\n").strip();
        return Sha256.of(both);
    }
}
