package org.xinxiyuan.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text as the search index takes it: one token per Chinese character, one per run of letters and digits; full-width
 * forms made half-width. So words of one character are found as well as long ones.
 */
final class SearchTokens {
    private SearchTokens() {}

    /** The tokens of a text with a space between them. */
    static String of(String text) {
        return String.join(" ", tokens(text));
    }

    /**
     * What to ask the index: every word must stand in the piece, each as a phrase; a word that ends in letters or
     * digits may go on there. Empty where no word has a letter, a digit or a character.
     */
    static Optional<String> query(String words) {
        var phrases = phrases(words);
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.stream()
                        .map(p -> "\"" + String.join(" ", p) + "\"" + (goesOn(p) ? " *" : ""))
                        .collect(Collectors.joining(" AND ")));
    }

    /** Whether a text without an index answers the same query. */
    static boolean match(String text, String words) {
        var inText = " " + of(text) + " ";
        var phrases = phrases(words);
        return !phrases.isEmpty()
                && phrases.stream().allMatch(p -> inText.contains(" " + String.join(" ", p) + (goesOn(p) ? "" : " ")));
    }

    private static List<List<String>> phrases(String words) {
        return normal(words)
                .codePoints()
                .mapToObj(c -> Character.isWhitespace(c) ? " " : Character.toString(c))
                .collect(Collectors.collectingAndThen(Collectors.joining(), s -> List.of(s.split(" "))))
                .stream()
                .map(SearchTokens::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .toList();
    }

    private static boolean goesOn(List<String> phrase) {
        return !Character.isIdeographic(phrase.get(phrase.size() - 1).codePointAt(0));
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var run = new StringBuilder();
        normal(text).codePoints().forEach(c -> {
            boolean ideograph = Character.isIdeographic(c);
            if (!ideograph && Character.isLetterOrDigit(c)) {
                run.appendCodePoint(Character.toLowerCase(c));
                return;
            }
            flush(run, tokens);
            if (ideograph) {
                tokens.add(Character.toString(c));
            }
        });
        flush(run, tokens);
        return tokens;
    }

    private static void flush(StringBuilder run, List<String> tokens) {
        if (!run.isEmpty()) {
            tokens.add(run.toString());
            run.setLength(0);
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
