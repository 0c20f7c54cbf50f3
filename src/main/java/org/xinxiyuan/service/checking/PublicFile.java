package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.Redaction;

/**
 * An attachment on its way to the public (附件公开版).
 *
 * @param field {@code attachments/N}
 * @param looked a person looked at this image, or at the pictures inside
 */
public record PublicFile(String field, Attachment original, Outcome outcome, boolean looked) {
    public List<Redaction> redactions() {
        return outcome instanceof Cleaned c ? c.redactions() : List.of();
    }

    /** An image, or a file with pictures inside, that nobody has looked at yet. */
    public boolean unseen() {
        return (outcome instanceof NeedsEyes || pictures() > 0) && !looked;
    }

    /** Pictures inside, which are not read. */
    public int pictures() {
        return outcome instanceof Cleaned c ? c.pictures() : 0;
    }

    /** Exactly what may leave, where it may. */
    public Optional<Bytes> bytes() {
        if (outcome instanceof Cleaned c && !unseen()) {
            return Optional.of(new Bytes(c.bytes(), c.mediaType()));
        }
        return outcome instanceof NeedsEyes e && looked
                ? Optional.of(new Bytes(e.bytes(), e.mediaType()))
                : Optional.empty();
    }

    /** Bytes with their media type; prints as a length. */
    public record Bytes(byte[] value, String mediaType) {
        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }
}
