package org.xinxiyuan.redact;

import java.util.List;
import org.xinxiyuan.redact.pictures.Sight;

/** Port: makes the public copy of a file (附件脱敏), or refuses it naming the part it could not clean. */
public interface FileRedactor {
    /**
     * @param fileName as the officer sees it; the kind is told by the bytes
     * @param field the attachment's field, {@code attachments/0}, for the places of its redactions
     */
    Outcome redact(byte[] original, String fileName, String field, Policy policy, Choices choices);

    /** As above, with nothing painted over. */
    default Outcome redact(byte[] original, String fileName, String field, Policy policy, List<Decision> decisions) {
        return redact(original, fileName, field, policy, new Choices(decisions, List.of()));
    }

    /** Opens a file to look at its pictures, those too for which it is refused. The caller closes it. */
    Album album(byte[] original, String fileName, String field, Policy policy, Choices choices);

    /** What became of a file. */
    sealed interface Outcome {}

    /**
     * @param bytes exactly what may leave
     * @param mediaType as the portal's contract names it; not always the original's: a doc becomes a docx
     * @param sights pictures inside, which were not read: a person looks at them and says so
     * @param words what is read in it, before and after, for the officer to compare
     */
    record Cleaned(byte[] bytes, String mediaType, List<Redaction> redactions, List<Sight> sights, Comparison words)
            implements Outcome {
        public Cleaned(byte[] bytes, String mediaType, List<Redaction> redactions, List<Sight> sights) {
            this(bytes, mediaType, redactions, sights, Comparison.none());
        }

        public int pictures() {
            return sights.size();
        }
    }

    /** The file cannot be released as it is (encrypted, macros, malformed, unknown). Chinese, without personal data. */
    record Refused(String part, String reason) implements Outcome {}

    /** An image: not read, a person looks at it and says so. */
    record NeedsEyes(byte[] bytes, String mediaType, Sight sight) implements Outcome {}
}
