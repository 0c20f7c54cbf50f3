package org.xinxiyuan.shipped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.county.Likest;
import org.xinxiyuan.catalog.county.StandardRow;

/**
 * Codes for matters that come without (栏目代码): the old one of the same name, else the next that was never used, so that
 * a code keeps its meaning.
 */
final class CodeBook {
    private final List<CatalogItem> items;
    private final Map<String, CatalogItem> byCode = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    CodeBook(List<CatalogItem> items) {
        this.items = items;
        items.forEach(item -> byCode.put(item.code(), item));
        taken.addAll(byCode.keySet());
    }

    /** Of the heading with this name, a new one on the first level where there is none. */
    String heading(String name) {
        return headings.computeIfAbsent(
                plain(name),
                key -> items.stream()
                        .filter(item ->
                                !item.publishable() && plain(item.name()).equals(key))
                        .map(CatalogItem::code)
                        .findFirst()
                        .orElseGet(() -> next("")));
    }

    String column(StandardRow row, Optional<String> heading) {
        var code = row.matter()
                .code()
                .or(() -> sameName(row.matter().name(), heading))
                .orElseGet(() -> next(heading.orElse("")));
        taken.add(code);
        given.add(code);
        return code;
    }

    /** Below the heading first, then anywhere if only one is called so. */
    private Optional<String> sameName(String name, Optional<String> heading) {
        var all = items.stream()
                .filter(item -> item.publishable() && plain(item.name()).equals(plain(name)))
                .map(CatalogItem::code)
                .filter(code -> !given.contains(code))
                .toList();
        var below = all.stream()
                .filter(code -> heading.filter(up -> isBelow(code, up)).isPresent())
                .findFirst();
        return below.isPresent() || all.size() != 1 ? below : Optional.of(all.get(0));
    }

    /** Where the column stands: as before if that is below the heading still. */
    Optional<String> parent(String code, Optional<String> heading) {
        var before = Optional.ofNullable(byCode.get(code)).flatMap(CatalogItem::parent);
        return heading.isEmpty() || heading.filter(up -> isBelow(code, up)).isPresent()
                ? before.filter(up -> heading.isPresent())
                : heading;
    }

    boolean isBelow(String code, String heading) {
        var parent = Optional.ofNullable(byCode.get(code)).flatMap(CatalogItem::parent);
        return parent.filter(up -> up.equals(heading) || isBelow(up, heading)).isPresent();
    }

    Optional<String> likest(String name) {
        return Likest.column(items, name).map(CatalogItem::code);
    }

    private String next(String heading) {
        for (int i = 1; i < 100; i++) {
            var code = heading + (i < 10 ? "0" : "") + i;
            if (!taken.contains(code)) {
                taken.add(code);
                return code;
            }
        }
        return next(heading + "99");
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
