package org.xinxiyuan.check.placing;

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
    private final Map<String, Map<Integer, Double>> weights = new HashMap<>();

    Likeness(List<CatalogItem> columns) {
        var frequency = new HashMap<Integer, Integer>();
        var pairs = new HashMap<String, Set<Integer>>();
        for (CatalogItem column : columns) {
            pairs.put(column.code(), pairsOf(selfPortrait(column)));
            pairs.get(column.code()).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
        }
        pairs.forEach((code, own) -> {
            var weight = new HashMap<Integer, Double>();
            own.forEach(pair -> weight.put(pair, Math.log((1.0 + columns.size()) / frequency.get(pair))));
            weights.put(code, weight);
        });
    }

    /** Share of the column's own pairs, by weight, that the text holds: 0 to 1. */
    double of(CatalogItem column, Set<Integer> text) {
        double all = 0;
        double found = 0;
        for (var pair : weights.get(column.code()).entrySet()) {
            all += pair.getValue();
            found += text.contains(pair.getKey()) ? pair.getValue() : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    static Set<Integer> pairsOf(String text) {
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
