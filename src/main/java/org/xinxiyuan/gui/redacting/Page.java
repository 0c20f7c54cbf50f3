package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xinxiyuan.document.Span;

/**
 * One side of the comparison (对照版面): all fields as one text, each redacted place with its number and a word.
 *
 * @param runs styled stretches, in order, without overlap
 * @param starts where each numbered place begins
 * @param grids the tables in it
 */
public record Page(String text, List<Run> runs, Map<Integer, Integer> starts, List<Grid> grids) {
    /** A stretch of one style. */
    public record Run(int start, int end, List<String> styles) {}

    static Page blank() {
        return new Page("", List.of(), Map.of(), List.of());
    }

    @Override
    public String toString() {
        return "Page[" + text.length() + " chars]";
    }

    /** Puts a page together, field by field. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final List<Grid> grids = new ArrayList<>();

        /**
         * @param span where a place stands in this side's text
         * @param word what is said beside its number
         */
        void field(
                String name,
                String content,
                List<PlaceRow> places,
                Function<PlaceRow, Span> span,
                Function<PlaceRow, String> word) {
            styled(name, List.of("field-name"));
            text.append('\n');
            grids.addAll(Grid.in(content, places, span));
            int done = 0;
            var inOrder = places.stream()
                    .sorted(Comparator.comparingInt((PlaceRow p) -> span.apply(p).start()))
                    .toList();
            for (PlaceRow place : inOrder) {
                var at = span.apply(place);
                if (at.start() >= done && at.end() <= content.length()) {
                    text.append(content, done, at.start());
                    starts.put(place.number(), text.length());
                    styled(" " + place.number() + " " + word.apply(place) + " ", List.of("badge", kind(place)));
                    styled(at.in(content), List.of("place", kind(place)));
                    done = at.end();
                }
            }
            text.append(content, done, content.length()).append("\n\n");
        }

        Page page() {
            return new Page(text.toString(), List.copyOf(runs), Map.copyOf(starts), List.copyOf(grids));
        }

        private void styled(String words, List<String> styles) {
            if (!words.isEmpty()) {
                runs.add(new Run(text.length(), text.length() + words.length(), styles));
                text.append(words);
            }
        }

        private static String kind(PlaceRow place) {
            if (place.undecided()) {
                return "kind-open";
            }
            return switch (place.redaction().place().type()) {
                case ID_CARD, PASSPORT, BIRTH_DATE -> "kind-identity";
                case PHONE_MOBILE, PHONE_LANDLINE, EMAIL, WECHAT, QQ -> "kind-contact";
                case BANK_CARD, PLATE -> "kind-property";
                case ADDRESS -> "kind-address";
                case NAME, MINOR, HEALTH -> "kind-person";
            };
        }
    }
}
