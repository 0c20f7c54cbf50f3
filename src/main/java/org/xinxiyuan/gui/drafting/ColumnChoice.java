package org.xinxiyuan.gui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;

/**
 * A column one can file into (可选栏目).
 *
 * @param path the headings above it, from the top
 */
public record ColumnChoice(CatalogItem item, String path) {
    static List<ColumnChoice> of(DisclosureCatalog catalog) {
        return catalog.columns().stream()
                .map(item -> new ColumnChoice(item, path(catalog, item)))
                .toList();
    }

    private static String path(DisclosureCatalog catalog, CatalogItem item) {
        var names = new ArrayList<String>();
        Optional<CatalogItem> up = item.parent().flatMap(catalog::item);
        while (up.isPresent()) {
            names.add(0, up.get().name());
            up = up.get().parent().flatMap(catalog::item);
        }
        return String.join(" › ", names);
    }

    public String code() {
        return item.code();
    }

    public String name() {
        return item.name();
    }

    /** By code from the front, by name or heading anywhere; several words all have to fit. */
    public boolean fits(String words) {
        var whole = (item.name() + " " + path).toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!item.code().startsWith(word) && !whole.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
