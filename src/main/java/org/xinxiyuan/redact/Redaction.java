package org.xinxiyuan.redact;

import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.Confidence;

/**
 * One place of the release and what became of it (脱敏记录).
 *
 * @param span in the original text of the field, UTF-16
 * @param shown span in the public text; empty (start = end) where the characters are gone
 * @param treatment what was done; {@link Treatment#DECIDE} while a person has yet to decide (the text then shows the
 *     hide word)
 */
public record Redaction(
        Place place, Span span, Span shown, Confidence confidence, Treatment treatment, Optional<Decision> decision) {
    /** A person has yet to decide this place. */
    public boolean undecided() {
        return treatment == Treatment.DECIDE;
    }
}
