package org.xinxiyuan.check;

import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * A column that a piece may belong in (推荐栏目).
 *
 * @param score only comparable within one list
 * @param reasons Chinese, what in the text speaks for it
 */
public record Suggestion(CatalogItem item, double score, List<String> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
