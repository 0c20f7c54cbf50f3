package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.catalog.WorkCalendar;

class CalendarImportTest {
    private static final LocalDate DUE = LocalDate.parse("2026-03-17");

    private final Books books = new Books();

    @Test
    void whatMovesIsToldAndItsOldDateKept() {
        var piece = books.piece(Books.NOTICE, "通告", "2026-03-13");
        var outcome = books.calendarImport().take(books.alsoOff(DUE), "王某");
        assertEquals(List.of(2026), outcome.years());
        assertEquals(1, outcome.moved().size());
        assertEquals(Optional.of(DUE), outcome.moved().get(0).before().due().date().date());
        assertEquals(Optional.of(DUE.plusDays(1)), outcome.moved().get(0).to());
        var now = books.round().dues(piece).get(0);
        assertEquals(Optional.of(DUE), now.former());
        assertEquals(Optional.of(DUE.plusDays(1)), now.due().date().date());
    }

    @Test
    void aYearThatWasUnknownGivesADateWithoutAFormerOne() {
        var piece = books.piece(Books.NOTICE, "年末的通告", "2026-12-30");
        assertEquals(Optional.empty(), books.round().dues(piece).get(0).due().date().date());
        var next = new WorkCalendar(Map.of(
                2027, new WorkCalendar.Year(Set.of(LocalDate.parse("2027-01-01")), Set.of())));
        var outcome = books.calendarImport().take(next, "王某");
        assertEquals(Optional.of(LocalDate.parse("2027-01-04")), outcome.moved().get(0).to());
        assertEquals(Optional.empty(), books.round().dues(piece).get(0).former());
    }

    @Test
    void theSameCalendarAgainChangesNothing() {
        books.piece(Books.NOTICE, "通告", "2026-03-13");
        var calendar = books.alsoOff(DUE);
        books.calendarImport().take(calendar, "王某");
        var again = books.calendarImport().take(calendar, "王某");
        assertEquals(new CalendarImport.Outcome(List.of(), List.of()), again);
        assertEquals(1, books.register.formers().size());
    }

    @Test
    void whatIsMetStaysAsItWas() {
        books.published(books.piece(Books.NOTICE, "通告", "2026-03-13"), "2026-03-16");
        assertEquals(List.of(), books.calendarImport().take(books.alsoOff(DUE), "王某").moved());
    }
}
