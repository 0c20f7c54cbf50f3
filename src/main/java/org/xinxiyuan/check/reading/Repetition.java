package org.xinxiyuan.check.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.document.Span;

/**
 * 雷同: paragraphs of a text that stand in an earlier one nearly word for word, whatever their figures. Tables and short
 * lines do not count.
 *
 * @param share of the characters of the counted paragraphs, 0 to 1
 * @param paragraphs how many are repeated
 * @param first where the first of them stands
 */
public record Repetition(double share, int paragraphs, Optional<Span> first) {
    private static final int SHORTEST = 20;
    private static final int MOST = 400;
    private static final double SAME = 0.85;

    private record Paragraph(Span at, String words, Set<Integer> pairs) {}

    public static Repetition between(String text, String earlier) {
        var theirs = paragraphs(earlier);
        var verbatim = theirs.stream().map(Paragraph::words).collect(Collectors.toSet());
        int all = 0;
        int same = 0;
        var repeated = new ArrayList<Span>();
        for (var paragraph : paragraphs(text)) {
            all += paragraph.words().length();
            if (verbatim.contains(paragraph.words()) || theirs.stream().anyMatch(other -> alike(paragraph, other))) {
                same += paragraph.words().length();
                repeated.add(paragraph.at());
            }
        }
        return new Repetition(
                all == 0 ? 0 : (double) same / all,
                repeated.size(),
                repeated.stream().findFirst());
    }

    private static boolean alike(Paragraph one, Paragraph other) {
        int few = Math.min(one.pairs().size(), other.pairs().size());
        int many = Math.max(one.pairs().size(), other.pairs().size());
        if (few < SAME * many) {
            return false;
        }
        long common = one.pairs().stream().filter(other.pairs()::contains).count();
        return 2.0 * common / (few + many) >= SAME;
    }

    private static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length() && paragraphs.size() < MOST) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String words = words(text, start, end);
            if (words.length() >= SHORTEST && text.substring(start, end).indexOf('|') < 0) {
                paragraphs.add(new Paragraph(new Span(start, end), words, pairs(words)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** Chinese characters alone: a new figure makes no new paragraph. */
    private static String words(String text, int start, int end) {
        var words = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x4e00 && c <= 0x9fa5) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static Set<Integer> pairs(String words) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.charAt(i) << 16 | words.charAt(i + 1));
        }
        return pairs;
    }
}
