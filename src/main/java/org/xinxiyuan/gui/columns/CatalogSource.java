package org.xinxiyuan.gui.columns;

import java.nio.file.Path;

/** Where another catalog comes from (目录来源). */
public sealed interface CatalogSource {
    /** A file the officer chose. */
    record OfFile(Path file) implements CatalogSource {}

    /** What the county sent down. */
    record OfCounty() implements CatalogSource {}
}
