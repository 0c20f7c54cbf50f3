package org.xinxiyuan.check.placing;

import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * The judgement on the column of a piece (栏目判断).
 *
 * @param chosen the column it is filed in, if the catalog knows it
 * @param better the column it belongs in, if another
 * @param why Chinese, for the officer; empty where nothing is wrong
 */
public record Verdict(
        JudgedText text, Kind kind, Optional<CatalogItem> chosen, Optional<CatalogItem> better, String why) {
    /** What came out. */
    public enum Kind {
        /** A report, which no column takes. */
        NO_COLUMN,
        /** Nothing chosen, or a code the catalog does not know. */
        NOT_FILED,
        RIGHT,
        /** A heading was chosen. */
        CONTAINER,
        WRONG
    }

    /** The column to judge by; none for reports, unfiled pieces and those outside the catalog. */
    public Optional<CatalogItem> belongsIn() {
        return kind == Kind.RIGHT ? chosen : better;
    }

    public boolean right() {
        return kind == Kind.RIGHT;
    }
}
