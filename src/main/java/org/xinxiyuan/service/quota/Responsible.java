package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.service.desk.Publication;
import org.xinxiyuan.service.desk.Stock;

/**
 * 责任栏目: the columns this unit has to keep up, by the county's word and by assignment. Of a column only the newest
 * pieces are looked at: enough to tell when it was updated last, however many years it holds.
 */
final class Responsible {
    private static final int ENOUGH = 10;

    private final DisclosureCatalog catalog;
    private final Stock stock;

    Responsible(DisclosureCatalog catalog, Stock stock) {
        this.catalog = catalog;
        this.stock = stock;
    }

    List<ColumnStand> stands(Day day, List<String> assigned) {
        var codes = new LinkedHashSet<>(assigned);
        day.books().assignments().stream()
                .filter(a -> a.period().contains(day.today()))
                .forEach(a -> a.duty().column().ifPresent(codes::add));
        var pieces = new HashMap<String, List<Filed>>();
        day.received()
                .forEach(f -> f.properties()
                        .column()
                        .filter(codes::contains)
                        .ifPresent(code -> pieces.computeIfAbsent(code, c -> new ArrayList<>())
                                .add(f)));
        return codes.stream()
                .flatMap(code -> catalog.item(code).stream())
                .map(column -> stand(column, pieces, day.today()))
                .sorted(ColumnStand.byUrgency())
                .toList();
    }

    private ColumnStand stand(CatalogItem column, Map<String, List<Filed>> pieces, LocalDate today) {
        var filed = pieces.getOrDefault(column.code(), List.of());
        Optional<LocalDate> last = Optional.empty();
        int seen = 0;
        for (int i = filed.size() - 1; i >= 0 && (seen < ENOUGH || last.isEmpty()); i--) {
            seen++;
            var since = published(filed.get(i));
            if (since.isPresent() && last.filter(since.get()::isBefore).isEmpty()) {
                last = since;
            }
        }
        int there = last.isPresent() ? filed.size() : 0;
        return new ColumnStand(column, there, last, List.of(), today);
    }

    private Optional<LocalDate> published(Filed piece) {
        return Optional.of(stock.publication(new DraftId(piece.piece())))
                .filter(Publication::isPublic)
                .flatMap(Publication::since);
    }
}
