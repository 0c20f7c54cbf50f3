package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Sight;

/**
 * An attachment on its way to the public (附件公开版).
 *
 * @param field {@code attachments/N}
 * @param paintings what people painted over in it
 * @param looked the looks that were taken
 */
public record PublicFile(
        String field, Attachment original, Outcome outcome, List<Painting> paintings, List<String> looked) {
    public PublicFile {
        paintings = List.copyOf(paintings);
        looked = List.copyOf(looked);
    }

    public List<Redaction> redactions() {
        return outcome instanceof Cleaned c ? c.redactions() : List.of();
    }

    /** The image itself, or pictures inside, which are not read. */
    public List<Sight> sights() {
        if (outcome instanceof NeedsEyes image) {
            return List.of(image.sight());
        }
        return outcome instanceof Cleaned c ? c.sights() : List.of();
    }

    /** Pictures nobody has looked at yet. */
    public List<Sight> unseenSights() {
        return sights().stream().filter(s -> !looked.contains(s.look())).toList();
    }

    /** An image, or a file with pictures inside, not all of which somebody has looked at. */
    public boolean unseen() {
        return !unseenSights().isEmpty();
    }

    /** Pictures inside, which are not read. */
    public int pictures() {
        return outcome instanceof Cleaned c ? c.pictures() : 0;
    }

    /** Exactly what may leave, where it may. */
    public Optional<Bytes> bytes() {
        if (unseen()) {
            return Optional.empty();
        }
        if (outcome instanceof Cleaned c) {
            return Optional.of(new Bytes(c.bytes(), c.mediaType()));
        }
        return outcome instanceof NeedsEyes e ? Optional.of(new Bytes(e.bytes(), e.mediaType())) : Optional.empty();
    }

    /** Bytes with their media type; prints as a length. */
    public record Bytes(byte[] value, String mediaType) {
        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }
}
