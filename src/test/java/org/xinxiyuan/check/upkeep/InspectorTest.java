package org.xinxiyuan.check.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Checkers;

class InspectorTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    @ParameterizedTest(name = "{0}, last published {1}: {2}")
    @CsvSource({
        "0602, , EMPTY",
        "0602, 2026-06-30, FINE",
        "0602, 2026-06-20, FINE",
        "0602, 2026-06-19, DUE",
        "0602, 2026-06-16, DUE",
        "0602, 2026-06-15, STALE",
        "0603, 2026-01-13, FINE",
        "0603, 2026-01-12, DUE",
        "0603, 2025-12-29, DUE",
        "0603, 2025-12-28, STALE",
    })
    void aColumnIsJudgedByItsOwnFrequency(String code, LocalDate last, State state) {
        assertEquals(state, stand(code, Optional.ofNullable(last)).state());
    }

    @Test
    void nothingIsVetoedWhereEverythingIsFresh() {
        var inspection = inspect(column -> Optional.of(DAY));
        assertFalse(inspection.failed(), () -> inspection.items().toString());
        assertEquals(0, inspection.points());
        assertEquals(List.of(), inspection.first());
    }

    @ParameterizedTest(name = "{0}: {1} columns fail: {2}")
    @CsvSource({"empty, 4, false", "empty, 5, true", "long-stale, 9, false", "long-stale, 10, true"})
    void columnsCountTowardsAVeto(String item, int many, boolean failed) {
        var chosen = Checkers.CATALOG.columns().stream()
                .filter(c -> c.updateFrequency()
                        .filter(f -> f.maxIdleDays() == 366 && f.severity().equals("warn"))
                        .isPresent())
                .limit(many)
                .toList();
        var gone = item.equals("empty") ? Optional.<LocalDate>empty() : Optional.of(DAY.minusDays(367));
        var inspection = inspect(column -> chosen.contains(column) ? gone : Optional.of(DAY));
        assertEquals(failed, item(inspection, item).failed());
        assertEquals(many, item(inspection, item).count());
        assertEquals(many, inspection.first().size());
        assertTrue(inspection.items().stream().filter(i -> !i.id().equals(item)).noneMatch(Inspection.Item::failed));
    }

    @Test
    void homePageAnswersAndGuidesAreLookedAt() {
        var idle = inspect(column -> Optional.of(DAY.minusDays(15)));
        assertTrue(item(idle, "home-page").failed());
        assertFalse(item(inspect(column -> Optional.of(DAY.minusDays(14))), "home-page")
                .failed());
        var letters = inspect(column -> Optional.of(column.contentKind().equals("letter") ? DAY.minusDays(91) : DAY));
        assertTrue(item(letters, "answers").failed());
        assertEquals(3, letters.points());
        var guide = new Inspector(DAY, List.of(stand("0603", Optional.of(DAY))), List.of("某指南：缺办理地点")).inspect();
        assertTrue(item(guide, "guides").failed());
    }

    @Test
    void whatAVetoHangsOnIsWrittenFirst() {
        var inspection =
                inspect(column -> Optional.of(DAY.minusDays(column.code().equals("0602") ? 15 : 0))
                        .filter(day -> !column.code().equals("01")));
        assertEquals(
                List.of("0602", "01"),
                inspection.first().stream().map(w -> w.column().code()).toList());
        assertTrue(
                inspection.first().get(0).why().contains("单项否决"),
                inspection.first().get(0).why());
    }

    @Test
    void policyDocumentsIdleForHalfAYearCostFivePoints() {
        var inspection = inspect(
                c -> Optional.of(c.code().equals("030201") ? DAY.minusMonths(6).minusDays(1) : DAY));
        assertEquals(5, inspection.points());
    }

    private static Inspection.Item item(Inspection inspection, String id) {
        return inspection.items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Inspection inspect(Function<CatalogItem, Optional<LocalDate>> last) {
        var stands = Checkers.CATALOG.columns().stream()
                .map(c -> stand(c.code(), last.apply(c)))
                .toList();
        return new Inspector(DAY, stands, List.of()).inspect();
    }

    private static ColumnStand stand(String code, Optional<LocalDate> last) {
        var column = Checkers.CATALOG.item(code).orElseThrow();
        return new ColumnStand(column, last.isPresent() ? 1 : 0, last, List.of(), DAY);
    }
}
