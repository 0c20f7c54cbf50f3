package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;

/** Numbers filled in box by box (逐格填写): each digit becomes a star, whatever the treatment, so that the boxes stay. */
final class Boxes {
    private final TextRedaction redaction;
    private final Policy policy;
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    Boxes(TextRedaction redaction, Policy policy) {
        this.redaction = redaction;
        this.policy = policy;
    }

    /** A number and the boxes it fills. */
    record Filled(PersonalData type, String number, List<Span> cells) {
        @Override
        public String toString() {
            return "Filled[" + type + "]";
        }

        Span span() {
            return new Span(cells.get(0).start(), cells.get(cells.size() - 1).end());
        }
    }

    /** Those whose kind the policy does not keep. */
    List<Filled> in(String text) {
        var filled = new ArrayList<Filled>();
        for (var spread : SpreadNumbers.in(text)) {
            var found = redaction.detect(spread.labelled()).stream()
                    .filter(this::goes)
                    .findFirst();
            if (found.isPresent() && spread.cells().stream().allMatch(this::isFree)) {
                spread.cells().forEach(c -> taken.put(c.start(), c.end()));
                filled.add(new Filled(found.get().type(), spread.number(), spread.cells()));
            }
        }
        return filled;
    }

    private boolean goes(Detection detection) {
        return detection.confidence() == Confidence.CERTAIN && policy.treatmentOf(detection.type()) != Treatment.KEEP;
    }

    private boolean isFree(Span cell) {
        var before = taken.floorEntry(cell.end() - 1);
        return before == null || before.getValue() <= cell.start();
    }

    /** The text with a star for each of their characters. */
    static String starred(String text, List<Filled> boxes) {
        var starred = new StringBuilder(text);
        boxes.forEach(b -> b.cells().forEach(c -> starred.replace(c.start(), c.end(), "*".repeat(c.length()))));
        return starred.toString();
    }

    /** The record of what was done, these among it. */
    static TextRedaction.Applied with(TextRedaction.Applied applied, String field, List<Filled> boxes) {
        var all = new ArrayList<>(applied.redactions());
        for (var box : boxes) {
            int same = (int) all.stream()
                    .filter(r ->
                            r.place().type() == box.type() && r.place().value().equals(box.number()))
                    .count();
            var place = new Place(field, box.type(), box.number(), same);
            var shown = shown(applied, box.span());
            all.add(new Redaction(place, box.span(), shown, Confidence.CERTAIN, Treatment.MASK, Optional.empty()));
        }
        all.sort(Comparator.comparingInt(r -> r.span().start()));
        return new TextRedaction.Applied(applied.text(), all);
    }

    /** As far from the last place before it as in the original. */
    private static Span shown(TextRedaction.Applied applied, Span span) {
        int shift = 0;
        for (var r : applied.redactions()) {
            shift = r.span().end() <= span.start() ? r.shown().end() - r.span().end() : shift;
        }
        int end = Math.max(0, Math.min(applied.text().length(), span.end() + shift));
        return new Span(Math.max(0, Math.min(end, span.start() + shift)), end);
    }
}
