package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;

/** Where a column stands (栏目路径), in words from the top. */
public final class CatalogPaths {
    private CatalogPaths() {}

    /** Headings and name, such as 法定主动公开内容 › 财政信息 › 政府预算. */
    public static String of(DisclosureCatalog catalog, CatalogItem item) {
        var names = new ArrayList<String>();
        Optional<CatalogItem> at = Optional.of(item);
        while (at.isPresent() && names.size() < 10) {
            names.add(0, at.get().name());
            at = at.get().parent().flatMap(catalog::item);
        }
        return String.join(" › ", names);
    }

    /** Names are the same but for spaces and kinds of punctuation. */
    static String plain(String name) {
        return name.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
