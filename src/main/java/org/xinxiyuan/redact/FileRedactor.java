package org.xinxiyuan.redact;

import java.util.List;

/** Port: makes the public copy of a file (附件脱敏), or refuses it naming the part it could not clean. */
public interface FileRedactor {
    /**
     * @param fileName as the officer sees it; the kind is told by the bytes
     * @param field the attachment's field, {@code attachments/0}, for the places of its redactions
     */
    Outcome redact(byte[] original, String fileName, String field, Policy policy, List<Decision> decisions);

    /** What became of a file. */
    sealed interface Outcome {}

    /**
     * @param bytes exactly what may leave
     * @param mediaType as the portal's contract names it; not always the original's: a doc becomes a docx
     * @param pictures inside, which were not read: a person looks at them and says so
     * @param words what is read in it, before and after, for the officer to compare
     */
    record Cleaned(byte[] bytes, String mediaType, List<Redaction> redactions, int pictures, Comparison words)
            implements Outcome {
        public Cleaned(byte[] bytes, String mediaType, List<Redaction> redactions, int pictures) {
            this(bytes, mediaType, redactions, pictures, Comparison.none());
        }
    }

    /** The file cannot be released as it is (encrypted, macros, malformed, unknown). Chinese, without personal data. */
    record Refused(String part, String reason) implements Outcome {}

    /** An image: not read, a person looks at it and says so. */
    record NeedsEyes(byte[] bytes, String mediaType) implements Outcome {}
}
