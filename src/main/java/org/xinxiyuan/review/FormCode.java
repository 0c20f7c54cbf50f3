package org.xinxiyuan.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.document.DraftId;

/**
 * What the QR code of a form says (审批单二维码): which piece, which revision, which hash. No word of the text.
 *
 * @param sha256 of the release, lower-case hex
 */
public record FormCode(DraftId id, int revision, String sha256) {
    private static final String MARK = "XINXIYUAN1";
    private static final Pattern WRITTEN = Pattern.compile(MARK + " (\\S{1,64}) (\\d{1,9}) ([0-9a-f]{64})");

    public static FormCode of(Release release) {
        return new FormCode(release.id(), release.subject().revision(), release.sha256());
    }

    /** Reads what {@link #text} wrote; another program's code is none. */
    public static Optional<FormCode> read(String text) {
        var parts = WRITTEN.matcher(text);
        return parts.matches()
                ? Optional.of(new FormCode(
                        new DraftId(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    public String text() {
        return MARK + " " + id.value() + " " + revision + " " + sha256;
    }
}
