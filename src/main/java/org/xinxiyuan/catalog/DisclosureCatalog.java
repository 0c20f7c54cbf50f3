package org.xinxiyuan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 公开标准目录: the columns of a unit, the repealed rules and the redaction rules, as the county handed them down. */
public final class DisclosureCatalog {
    private final Edition edition;
    private final Map<String, CatalogItem> items = new LinkedHashMap<>();
    private final List<OutdatedRule> outdatedRules;
    private final RedactionRules redaction;

    public DisclosureCatalog(
            Edition edition, List<CatalogItem> items, List<OutdatedRule> outdatedRules, RedactionRules redaction) {
        this.edition = edition;
        items.forEach(item -> this.items.put(item.code(), item));
        this.outdatedRules = List.copyOf(outdatedRules);
        this.redaction = redaction;
    }

    /** @param sample to be replaced by the county's own catalog */
    public record Edition(String id, String name, String version, boolean sample) {}

    public Optional<CatalogItem> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** All columns and headings, in the catalog's order. */
    public List<CatalogItem> items() {
        return List.copyOf(items.values());
    }

    /** The columns in which something can be published. */
    public List<CatalogItem> columns() {
        return items.values().stream().filter(CatalogItem::publishable).toList();
    }

    /** The item stands somewhere below the heading. */
    public boolean isBelow(CatalogItem item, String heading) {
        return item.parent()
                .map(parent -> parent.equals(heading)
                        || item(parent).filter(up -> isBelow(up, heading)).isPresent())
                .orElse(false);
    }

    public List<OutdatedRule> outdatedRules() {
        return outdatedRules;
    }

    public RedactionRules redaction() {
        return redaction;
    }

    public String version() {
        return edition.version();
    }

    public Edition edition() {
        return edition;
    }
}
