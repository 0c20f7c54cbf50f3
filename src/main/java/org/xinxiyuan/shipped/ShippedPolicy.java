package org.xinxiyuan.shipped;

import java.nio.file.Path;
import org.xinxiyuan.catalog.RedactionRules;

/** Reads a redaction policy (脱敏方案) that stands in a file of its own, strictly. */
public final class ShippedPolicy {
    private ShippedPolicy() {}

    /**
     * A file with the catalog's {@code redactionProfiles} and {@code maskDefaults}. Throws {@code shipped.bad-value}
     * with file, JSON path, line and reason.
     */
    public static RedactionRules load(Path file) {
        return RedactionSection.load(file);
    }
}
