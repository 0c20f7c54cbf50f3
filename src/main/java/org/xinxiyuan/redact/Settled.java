package org.xinxiyuan.redact;

import java.util.Optional;
import org.xinxiyuan.document.Span;

/** A detection with what is done to it and to which characters. Raw personal data: prints the place alone. */
record Settled(
        Place place, Detection detection, Span span, Treatment treatment, Optional<Decision> decision) {
    Redaction shownAt(int start, int end) {
        return new Redaction(place, span, new Span(start, end), detection.confidence(), treatment, decision);
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
