package org.xinxiyuan.check.placing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * How close a text is to the description of a column (描述相近), by pairs of Chinese characters; a pair that many columns
 * use counts little.
 */
final class Likeness {
    /** For each pair the columns that use it, and what it adds to their shares. */
    private final Map<Integer, List<Share>> shares = new HashMap<>();

    private final int columns;

    private record Share(int column, double weight) {}

    Likeness(List<CatalogItem> columns) {
        this.columns = columns.size();
        var frequency = new HashMap<Integer, Integer>();
        var pairs =
                columns.stream().map(column -> pairsOf(selfPortrait(column))).toList();
        pairs.forEach(own -> own.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        for (int i = 0; i < pairs.size(); i++) {
            int column = i;
            double all = pairs.get(i).stream()
                    .mapToDouble(pair -> weight(frequency.get(pair)))
                    .sum();
            pairs.get(i)
                    .forEach(pair -> shares.computeIfAbsent(pair, any -> new ArrayList<>())
                            .add(new Share(column, weight(frequency.get(pair)) / all)));
        }
    }

    private double weight(int frequency) {
        return Math.log((1.0 + columns) / frequency);
    }

    /** In the order of the columns the share of each one's own pairs, by weight, that the text holds: 0 to 1. */
    double[] of(String text) {
        var found = new double[columns];
        for (int pair : pairsOf(text)) {
            for (Share share : shares.getOrDefault(pair, List.of())) {
                found[share.column()] += share.weight();
            }
        }
        return found;
    }

    private static Set<Integer> pairsOf(String text) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (chinese(text.charAt(i)) && chinese(text.charAt(i + 1))) {
                pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
            }
        }
        return pairs;
    }

    private static boolean chinese(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    /** Name and description, without what the description says does not belong here, and the names of the elements. */
    private static String selfPortrait(CatalogItem column) {
        var portrait = new StringBuilder(column.name()).append('。');
        for (String part : column.description().split("[，；。]")) {
            if (!part.contains("不放") && !part.contains("不公布") && !part.contains("不另发")) {
                portrait.append(part).append('。');
            }
        }
        column.elements().forEach(element -> portrait.append(element.label()).append('。'));
        return portrait.toString();
    }
}
