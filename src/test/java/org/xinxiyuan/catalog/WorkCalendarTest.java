package org.xinxiyuan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.shipped.ShippedCalendar;

final class WorkCalendarTest {
    private static final WorkCalendar CALENDAR =
            ShippedCalendar.load(Path.of("app/calendar/workday-calendar-2019-2026.json"));

    static Stream<Arguments> countedByHand() throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/measure/workdays.json"))) {
            JsonNode cases = new ObjectMapper().readTree(reader).get("cases");
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(node -> Arguments.of(
                            LocalDate.parse(node.get("start").asText()),
                            node.get("n").asInt(),
                            LocalDate.parse(node.get("expect").asText())))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @MethodSource("countedByHand")
    void countsFromTheNextDay(LocalDate from, int n, LocalDate expected) {
        var due = assertInstanceOf(DueDate.On.class, CALENDAR.plusWorkdays(from, n));
        assertEquals(expected, due.day());
        assertEquals(n, due.steps().stream().filter(DayStep::counts).count());
        assertEquals(from.plusDays(1), due.steps().get(0).date());
        assertEquals(expected, due.steps().get(due.steps().size() - 1).date());
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @CsvSource({"2026-12-15, 13, 2027", "2026-12-31, 1, 2027", "2018-12-28, 1, 2018", "2031-01-01, 1, 2031"})
    void doesNotGuessAYearThatIsNotAnnounced(LocalDate from, int n, int year) {
        assertEquals(new DueDate.NotAnnounced(year), CALENDAR.plusWorkdays(from, n));
    }

    @ParameterizedTest(name = "{0} + {1} days -> {2}")
    @CsvSource({
        "2025-01-08, 20, 2025-02-05",
        "2025-03-31, 30, 2025-04-30",
        "2025-01-06, 20, 2025-01-26",
        "2025-06-01, 6, 2025-06-09",
        "2026-12-01, 30, 2026-12-31",
    })
    void movesALastDayOffToTheNextWorkday(LocalDate from, int n, LocalDate expected) {
        assertEquals(expected, CALENDAR.plusDays(from, n).date().orElseThrow());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "2026-02-14, true, 调休上班",
        "2026-02-17, false, 法定节假日（含调休放假）",
        "2026-02-28, true, 调休上班",
        "2026-03-01, false, 周末",
        "2026-03-02, true, 工作日",
    })
    void saysWhyADayCounts(LocalDate day, boolean counts, String why) {
        var due = (DueDate.On) CALENDAR.plusWorkdays(LocalDate.of(2026, 2, 13), 20);
        assertTrue(due.steps().contains(new DayStep(day, counts, why)));
    }

    @Test
    void knowsWhichYearsItCovers() {
        assertTrue(CALENDAR.covers(2019) && CALENDAR.covers(2026));
        assertFalse(CALENDAR.covers(2018) || CALENDAR.covers(2027));
        assertEquals(new DueDate.NotAnnounced(2027), CALENDAR.plusDays(LocalDate.of(2026, 12, 20), 30));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkdays(LocalDate.of(2026, 1, 5), -1));
    }
}
