package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.WorkstationException;

final class ShippedCalendarTest {
    @TempDir
    Path folder;

    @Test
    void loadsWhatShips() {
        var calendar = ShippedCalendar.load(Path.of("app/calendar/workday-calendar-2019-2026.json"));
        assertTrue(calendar.covers(2026));
        assertTrue(calendar.isWorkday(LocalDate.of(2026, 2, 14)));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"2027\":{\"holidays\":[\"2026-01-01\"],\"workdays\":[]}} | $.2027.holidays[0] "
                        + "| not in the year 2027",
                "{\"2027\":{\"holidays\":[\"2027-13-01\"],\"workdays\":[]}} | $.2027.holidays[0] | not a date",
                "{\"2027\":{\"holidays\":[],\"workdays\":[\"2027-01-04\"]}} | $.2027.workdays[0] | not at a weekend",
                "{\"2027\":{\"holidays\":[\"2027-01-02\"],\"workdays\":[\"2027-01-02\"]}} "
                        + "| $.2027.workdays[0] | a holiday too",
                "{\"2027\":{\"holidays\":[\"2027-01-01\",\"2027-01-01\"],\"workdays\":[]}} "
                        + "| $.2027.holidays[1] | stands twice",
                "{\"2027\":{\"holidays\":[]}} | $.2027 | lacks workdays",
                "{\"next\":{\"holidays\":[],\"workdays\":[]}} | $.next | not a year",
            })
    void namesWhatIsBad(String text, String path, String why) throws IOException {
        var file = Files.writeString(folder.resolve("days.json"), text);
        var bad = assertThrows(WorkstationException.class, () -> ShippedCalendar.load(file));
        assertEquals("shipped.bad-value", bad.key());
        assertEquals(path, bad.arguments().get(1));
        assertEquals(why, bad.arguments().get(3));
    }
}
