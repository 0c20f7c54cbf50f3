package org.xinxiyuan.catalog.county;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * One difference between two catalogs (目录差异).
 *
 * @param details sentences, one a difference
 */
public record CatalogChange(Kind kind, Optional<CatalogItem> old, Optional<CatalogItem> fresh, List<String> details) {
    public CatalogChange {
        details = List.copyOf(details);
    }

    /** In the order of telling. */
    public enum Kind {
        ADDED("新增"),
        REMOVED("取消"),
        RENAMED("改名"),
        MOVED("移位"),
        CHANGED("变动");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The column as it is called now, or was. */
    public CatalogItem item() {
        return fresh.or(() -> old).orElseThrow();
    }
}
