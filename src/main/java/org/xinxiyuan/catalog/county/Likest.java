package org.xinxiyuan.catalog.county;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;

/** The column whose name comes nearest to another (最相近的栏目), if any is near. */
public final class Likest {
    private static final double NEAR = 0.35;

    private Likest() {}

    public static Optional<CatalogItem> column(List<CatalogItem> items, String name) {
        return items.stream()
                .filter(CatalogItem::publishable)
                .filter(item -> Resemblance.ofNames(item.name(), name) >= NEAR)
                .max(Comparator.comparingDouble(item -> Resemblance.ofNames(item.name(), name)));
    }
}
