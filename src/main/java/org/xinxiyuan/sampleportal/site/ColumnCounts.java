package org.xinxiyuan.sampleportal.site;

import java.util.Map;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.Column;

/** 栏目件数: a column's own pieces and those of all columns below it. */
final class ColumnCounts {
    private ColumnCounts() {}

    static long of(Column column, Catalog catalog, Map<String, Long> own) {
        return own.getOrDefault(column.code(), 0L)
                + catalog.below(column.code()).stream()
                        .mapToLong(child -> of(child, catalog, own))
                        .sum();
    }
}
