package org.xinxiyuan.redact.detect;

import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.addresses.AddressLevels;

/**
 * What a recogniser found (发现): kind, place in the original text (UTF-16), and how sure it is.
 *
 * @param span of an address: everything finer than the township
 * @param levels of an address: where it may be cut
 * @param surname of a name: how many characters its surname has; 0 of anything else
 */
public record Detection(
        PersonalData type, Span span, Confidence confidence, Optional<AddressLevels> levels, int surname) {
    public Detection(PersonalData type, Span span, Confidence confidence, Optional<AddressLevels> levels) {
        this(type, span, confidence, levels, 0);
    }

    public Detection(PersonalData type, Span span, Confidence confidence) {
        this(type, span, confidence, Optional.empty());
    }

    Detection at(Span place) {
        return new Detection(type, place, confidence, levels, surname);
    }
}
