package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogChange.Kind;

/** 目录比对: what is new, gone, renamed, moved and changed from one catalog to another, headings too. */
public final class CatalogComparison {
    private final DisclosureCatalog old;
    private final DisclosureCatalog fresh;
    private final List<CatalogChange> changes = new ArrayList<>();

    private CatalogComparison(DisclosureCatalog old, DisclosureCatalog fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /** By kind, then in the order of the catalogs. */
    public static List<CatalogChange> of(DisclosureCatalog old, DisclosureCatalog fresh) {
        return new CatalogComparison(old, fresh).compare();
    }

    private List<CatalogChange> compare() {
        var pairs = pairs();
        for (CatalogItem item : old.items()) {
            Optional.ofNullable(pairs.get(item.code()))
                    .ifPresentOrElse(to -> compare(item, to), () -> changes.add(gone(item)));
        }
        var taken = new HashSet<>(pairs.values());
        fresh.items().stream().filter(item -> !taken.contains(item)).forEach(item -> changes.add(added(item)));
        changes.sort(Comparator.comparing(CatalogChange::kind));
        return List.copyOf(changes);
    }

    private Map<String, CatalogItem> pairs() {
        var pairs = new HashMap<String, CatalogItem>();
        new Remapping(old, fresh).proposals().forEach(p -> p.to().ifPresent(to -> pairs.put(p.code(), to)));
        old.items().stream()
                .filter(item -> !item.publishable())
                .forEach(item -> fresh.item(item.code())
                        .filter(to -> !to.publishable())
                        .or(() -> heading(item))
                        .ifPresent(to -> pairs.put(item.code(), to)));
        return pairs;
    }

    private Optional<CatalogItem> heading(CatalogItem item) {
        var fitting = fresh.items().stream()
                .filter(to -> !to.publishable() && to.name().equals(item.name()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private void compare(CatalogItem from, CatalogItem to) {
        var details = ItemDifferences.of(from, to);
        var above = above(old, from);
        var now = above(fresh, to);
        if (!from.name().equals(to.name())) {
            details.add(0, "“" + from.name() + "”改名为“" + to.name() + "”");
            add(Kind.RENAMED, from, to, details);
        } else if (!above.equals(now)) {
            details.add(0, "从“" + above + "”移到“" + now + "”");
            add(Kind.MOVED, from, to, details);
        } else if (!details.isEmpty()) {
            add(Kind.CHANGED, from, to, details);
        }
    }

    private static String above(DisclosureCatalog catalog, CatalogItem item) {
        return item.parent()
                .flatMap(catalog::item)
                .map(parent -> CatalogPaths.of(catalog, parent))
                .orElse("第一级");
    }

    private void add(Kind kind, CatalogItem from, CatalogItem to, List<String> details) {
        changes.add(new CatalogChange(kind, Optional.of(from), Optional.of(to), details));
    }

    private CatalogChange gone(CatalogItem item) {
        return new CatalogChange(
                Kind.REMOVED, Optional.of(item), Optional.empty(), List.of("原在：" + CatalogPaths.of(old, item)));
    }

    private CatalogChange added(CatalogItem item) {
        return new CatalogChange(
                Kind.ADDED, Optional.empty(), Optional.of(item), List.of("位于：" + CatalogPaths.of(fresh, item)));
    }
}
