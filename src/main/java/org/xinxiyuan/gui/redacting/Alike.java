package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinxiyuan.gui.redacting.pages.FilePage;

/** Finds the places that are decided along with one (一并处理): all that stand as it stands and are of its scope. */
record Alike(List<FilePage> pages, List<PlaceRow> places) {
    List<PlaceRow> of(PlaceRow row, Scope scope) {
        Predicate<PlaceRow> within = switch (scope) {
            case ONE -> other -> false;
            case VALUE -> other -> sameKind(row, other) && other.value().equals(row.value());
            case KIND -> other -> sameKind(row, other);
            case COLUMN -> inColumn(row);
        };
        return places.stream()
                .filter(other -> other.number() == row.number()
                        || other.redaction().treatment() == row.redaction().treatment() && within.test(other))
                .toList();
    }

    private Predicate<PlaceRow> inColumn(PlaceRow row) {
        var column = column(row);
        return column.isEmpty() ? other -> false : other -> sameKind(row, other) && column(other).equals(column);
    }

    private static boolean sameKind(PlaceRow one, PlaceRow other) {
        return one.redaction().place().type() == other.redaction().place().type();
    }

    private Optional<String> column(PlaceRow row) {
        var field = row.redaction().place().field();
        return pages.stream()
                .filter(page -> page.has(field))
                .findFirst()
                .flatMap(page -> page.columnOf(field, row.redaction().span()));
    }
}
