package org.xinxiyuan.gui.columns;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xinxiyuan.catalog.CatalogItem;

/** One old column and the new one the officer gives it (栏目对应). */
public final class MapRow {
    private final String code;
    private final String path;
    private final String reason;
    private final Counts counts;
    private final ObjectProperty<Target> target;

    /** Pieces in the column: never sent, and sent. */
    public record Counts(int drafts, int sent) {}

    /** @param item none: to be chosen piece by piece */
    public record Target(Optional<CatalogItem> item, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    MapRow(String code, String path, String reason, Counts counts, Target target) {
        this.code = code;
        this.path = path;
        this.reason = reason;
        this.counts = counts;
        this.target = new SimpleObjectProperty<>(target);
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public String reason() {
        return reason;
    }

    public Counts counts() {
        return counts;
    }

    public ObjectProperty<Target> target() {
        return target;
    }
}
