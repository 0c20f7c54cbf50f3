package org.xinxiyuan.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Edit.Settled;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * What a person found in one text where no recogniser did (人工标出). Among places of the same kind and value the
 * detected ones are counted first, so that a mark and a detection never share a number.
 */
final class Marks {
    private final String field;
    private final String text;
    private final Map<Place, Integer> counts = new HashMap<>();
    private final Findings detected = new Findings();

    Marks(String field, String text, List<Detection> detections) {
        this.field = field;
        this.text = text;
        for (var detection : detections) {
            detected.add(detection);
            counts.merge(first(detection.type(), detection.span().in(text)), 1, Integer::sum);
        }
    }

    /** Every place where this value stands undetected. */
    List<Place> places(String value, PersonalData type) {
        int before = counts.getOrDefault(first(type, value), 0);
        var places = new ArrayList<Place>();
        for (int i = 0; i < free(value).size(); i++) {
            places.add(new Place(field, type, value, before + i));
        }
        return places;
    }

    /** The decisions that mark such places; what is waved through is left alone. */
    List<Settled> settled(List<Decision> decisions) {
        var taken = new Findings();
        var settled = new ArrayList<Settled>();
        for (var decision : decisions) {
            var treatment = decision.treatment();
            if (treatment != Treatment.KEEP && treatment != Treatment.DECIDE) {
                at(decision.place())
                        .map(span -> new Detection(decision.place().type(), span, Confidence.CERTAIN))
                        .filter(taken::add)
                        .map(d -> new Settled(decision.place(), d, d.span(), treatment, Optional.of(decision)))
                        .ifPresent(settled::add);
            }
        }
        return settled;
    }

    private Optional<Span> at(Place place) {
        int index = place.ordinal() - counts.getOrDefault(first(place.type(), place.value()), 0);
        if (!place.field().equals(field) || index < 0) {
            return Optional.empty();
        }
        var free = free(place.value());
        return index < free.size() ? Optional.of(free.get(index)) : Optional.empty();
    }

    private List<Span> free(String value) {
        var free = new ArrayList<Span>();
        int at = value.isBlank() ? -1 : text.indexOf(value);
        while (at >= 0) {
            int end = at + value.length();
            if (detected.isFree(at, end)) {
                free.add(new Span(at, end));
            }
            at = text.indexOf(value, end);
        }
        return free;
    }

    private Place first(PersonalData type, String value) {
        return new Place(field, type, value, 0);
    }
}
