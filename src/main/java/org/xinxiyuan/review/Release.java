package org.xinxiyuan.review;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;

/**
 * What is put before the signer (送审件): the canonical JSON of the public version without its envelope, and its hash.
 * One hash from the printed form to the receipt. Made by {@code ReleaseWriter} from a redacted text, or read back from
 * the store with {@link #reopen}, which proves that content and hash still fit.
 */
public final class Release {
    private final Subject subject;
    private final String content;
    private final String sha256;
    private final List<Attachment> attachments;
    private final String certificate;

    /**
     * @param revision the draft's revision it was made from; another revision is another release
     * @param author who drafted it, never its signer
     * @param needed the least role that may sign
     * @param bundleId the bundle of document and interpretation it travels in
     */
    public record Subject(
            DraftId id, int revision, Lane lane, String author, Role needed, Optional<String> bundleId) {}

    Release(Subject subject, String content, List<Attachment> attachments, String certificate) {
        this.subject = subject;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.attachments = List.copyOf(attachments);
        this.certificate = certificate;
    }

    /** Reads a release back; throws {@code review.hash-mismatch} where the content is not what the hash says. */
    public static Release reopen(
            Subject subject, String content, String sha256, List<Attachment> attachments, String certificate) {
        var release = new Release(subject, content, attachments, certificate);
        if (!release.sha256.equals(sha256)) {
            throw new WorkstationException("review.hash-mismatch", subject.id());
        }
        return release;
    }

    public Subject subject() {
        return subject;
    }

    public DraftId id() {
        return subject.id();
    }

    /** Canonical JSON (RFC 8785), the bytes that are hashed, signed and sent. */
    public String content() {
        return content;
    }

    /** {@code contentSha256}, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** The public copies that go with it. */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** The redaction certificate (脱敏凭据) as JSON. */
    public String certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return "Release[" + subject.id() + "]";
    }
}
