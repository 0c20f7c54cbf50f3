package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogFault;

/** Reads a catalog that a county handed down (县级目录) from its text, as strictly as the shipped one. */
public final class CountyCatalog {
    private CountyCatalog() {}

    /** Either a catalog or what is wrong with it, all of it. */
    public record Reading(Optional<DisclosureCatalog> catalog, List<CatalogFault> faults) {}

    /** With the county's redaction policy laid over it. */
    public static Reading read(String name, String text, Path countyPolicy) {
        var faults = Faults.all();
        var catalog = faults.get(() -> JsonTree.read(name, text))
                .flatMap(root -> faults.get(() -> CountyPolicy.read(countyPolicy))
                        .flatMap(policy -> ShippedCatalog.read(root, policy, faults)));
        return new Reading(catalog, faults.found());
    }

    /** Throws {@code shipped.bad-value} at the first fault. */
    public static DisclosureCatalog load(String name, String text, Path countyPolicy) {
        var policy = CountyPolicy.read(countyPolicy);
        return ShippedCatalog.read(JsonTree.read(name, text), policy, Faults.first())
                .orElseThrow();
    }
}
