package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;

/**
 * Where the columns of one catalog go in another (栏目对应): by code, path, name, or likeness, in this order. A code that
 * now names something quite different is not the same column.
 */
public final class Remapping {
    /** Below it two columns of one code are two columns. */
    private static final double SAME_CODE = 0.2;

    /** Below it nothing is proposed. */
    private static final double LIKE = 0.5;

    private final DisclosureCatalog old;
    private final DisclosureCatalog fresh;

    public Remapping(DisclosureCatalog old, DisclosureCatalog fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /** Why a column is thought to be the same. */
    public enum Reason {
        SAME_CODE("代码相同"),
        SAME_PATH("路径相同"),
        SAME_NAME("名称相同"),
        ALIKE("名称、要素相近"),
        RETURNED("原来的栏目"),
        NONE("没有对应栏目，待选");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param code of the old column
     * @param to of the new one; none: to be chosen
     * @param score likeness, 0 to 1
     */
    public record Proposal(String code, Optional<CatalogItem> to, Reason reason, double score) {}

    /** For every column one can publish in, in the order of the old catalog. */
    public List<Proposal> proposals() {
        return old.columns().stream().map(this::propose).toList();
    }

    public Proposal propose(CatalogItem item) {
        var found = new ArrayList<Proposal>();
        fresh.item(item.code())
                .filter(CatalogItem::publishable)
                .filter(to -> sameName(item, to) || Resemblance.of(item, to) >= SAME_CODE)
                .ifPresent(to -> found.add(proposal(item, to, Reason.SAME_CODE)));
        only(item, to -> path(fresh, to).equals(path(old, item)))
                .ifPresent(to -> found.add(proposal(item, to, Reason.SAME_PATH)));
        only(item, to -> sameName(item, to)).ifPresent(to -> found.add(proposal(item, to, Reason.SAME_NAME)));
        likest(item).ifPresent(found::add);
        return found.isEmpty() ? new Proposal(item.code(), Optional.empty(), Reason.NONE, 0) : found.get(0);
    }

    /** Two candidates are none. */
    private Optional<CatalogItem> only(CatalogItem item, Function<CatalogItem, Boolean> fits) {
        var fitting = fresh.columns().stream().filter(fits::apply).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Proposal> likest(CatalogItem item) {
        return fresh.columns().stream()
                .map(to -> proposal(item, to, Reason.ALIKE))
                .filter(proposal -> proposal.score() >= LIKE)
                .max(Comparator.comparingDouble(Proposal::score));
    }

    private static Proposal proposal(CatalogItem from, CatalogItem to, Reason reason) {
        double score = reason == Reason.ALIKE ? Math.round(100 * Resemblance.of(from, to)) / 100.0 : 1;
        return new Proposal(from.code(), Optional.of(to), reason, score);
    }

    private static boolean sameName(CatalogItem one, CatalogItem other) {
        return CatalogPaths.plain(one.name()).equals(CatalogPaths.plain(other.name()));
    }

    private static String path(DisclosureCatalog catalog, CatalogItem item) {
        return CatalogPaths.plain(CatalogPaths.of(catalog, item));
    }
}
