package org.xinxiyuan.catalog.county;

import java.util.HashSet;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredElement;

/** How alike two columns are (相近程度), 0 to 1, by the pairs of characters in their names and elements. */
final class Resemblance {
    private static final double BY_NAME = 0.7;

    private Resemblance() {}

    static double of(CatalogItem one, CatalogItem other) {
        double names = share(pairs(one.name()), pairs(other.name()));
        var own = elements(one);
        var theirs = elements(other);
        return own.isEmpty() || theirs.isEmpty() ? names : BY_NAME * names + (1 - BY_NAME) * share(own, theirs);
    }

    static double ofNames(String one, String other) {
        return share(pairs(one), pairs(other));
    }

    private static Set<String> elements(CatalogItem item) {
        var all = new HashSet<String>();
        item.elements().stream().map(RequiredElement::label).forEach(label -> all.addAll(pairs(label)));
        return all;
    }

    /** Twice the common ones by all of both. */
    private static double share(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> pairs(String text) {
        var letters = text.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
