package org.xinxiyuan.check.placing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.catalog.CatalogItem;

/** How much a text talks about what each column is for (话题): words that few columns share and long ones count more. */
final class Topics {
    private static final double ENOUGH = 2.4;
    private static final double IN_TITLE = 1.5;

    private final PhraseTrie trie;
    private final List<Word> words;
    private final int columns;

    private record Word(String word, double weight, List<Integer> columns) {}

    Topics(List<CatalogItem> columns) {
        Map<String, List<Integer>> users = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            for (String word : TopicWords.of(columns.get(i).name())) {
                users.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
            }
        }
        this.columns = columns.size();
        this.trie = new PhraseTrie(List.copyOf(users.keySet()));
        this.words = users.entrySet().stream()
                .map(entry -> new Word(
                        entry.getKey(), weight(entry.getKey(), entry.getValue().size()), entry.getValue()))
                .toList();
    }

    private static double weight(String word, int columns) {
        return Math.min(1, (1 + word.length()) / 5.0) / Math.sqrt(columns);
    }

    /**
     * What was found.
     *
     * @param score in the order of the columns, 0 to 1
     * @param held the words of the text
     */
    record Found(double[] score, BitSet held) {}

    Found in(String title, String body) {
        var sums = new double[columns];
        var inTitle = trie.in(title);
        var held = trie.in(body);
        add(inTitle, IN_TITLE, sums);
        add(held, 1, sums);
        held.or(inTitle);
        for (int i = 0; i < columns; i++) {
            sums[i] = 1 - Math.exp(-sums[i] / ENOUGH);
        }
        return new Found(sums, held);
    }

    private void add(BitSet held, double factor, double[] sums) {
        held.stream()
                .mapToObj(words::get)
                .forEach(word -> word.columns().forEach(column -> sums[column] += factor * word.weight()));
    }

    /** The column's words that the text holds, the weightiest alone. */
    List<String> said(int column, Found found, int most) {
        return found.held().stream()
                .mapToObj(words::get)
                .filter(word -> word.columns().contains(column))
                .sorted(Comparator.comparingDouble(Word::weight).reversed())
                .limit(most)
                .map(Word::word)
                .toList();
    }
}
