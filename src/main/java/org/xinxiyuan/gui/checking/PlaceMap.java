package org.xinxiyuan.gui.checking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Redaction;

/** Leads from a place in the public text of a field back to the original (回到原文); checks read the public text. */
final class PlaceMap {
    private final List<Redaction> redactions;

    PlaceMap(List<Redaction> all, String field) {
        redactions = all.stream()
                .filter(r -> r.place().field().equals(field))
                .sorted(Comparator.comparingInt(r -> r.shown().start()))
                .toList();
    }

    /** The same place in the original; empty where it touches what was redacted. */
    Optional<Span> original(Span shown) {
        int shift = 0;
        for (Redaction redaction : redactions) {
            if (redaction.shown().overlaps(shown)) {
                return Optional.empty();
            }
            if (redaction.shown().end() <= shown.start()) {
                shift = redaction.span().end() - redaction.shown().end();
            }
        }
        return Optional.of(new Span(shown.start() + shift, shown.end() + shift));
    }
}
