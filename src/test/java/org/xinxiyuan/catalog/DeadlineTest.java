package org.xinxiyuan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.shipped.ShippedCalendar;

final class DeadlineTest {
    private final Deadline deadline =
            new Deadline(ShippedCalendar.load(Path.of("app/calendar/workday-calendar-2019-2026.json")));

    @ParameterizedTest(name = "{0} {1} of {2} (year {3}, document {4}) -> {5}")
    @CsvSource({
        "WORKDAYS, 2, 2025-03-03, , , 2025-03-05",
        "DAYS, 20, 2025-01-08, , , 2025-02-05",
        "IMMEDIATE, 0, 2025-10-01, , , 2025-10-01",
        "FIXED_DATE, 0, 2025-01-08, 2024, , 2025-01-31",
        "FIXED_DATE, 0, 2025-01-08, , , 2025-01-31",
        "FIXED_DATE, 0, 2025-03-08, , , 2026-01-31",
        "FIXED_DATE, 0, 2027-01-08, 2026, , 2027-01-31",
        "SYNC_WITH_DOCUMENT, 3, 2025-06-02, , 2025-06-10, 2025-06-13",
        "SYNC_WITH_DOCUMENT, 3, 2025-06-09, , , 2025-06-12",
    })
    void runsFromWhatTheTypeSays(
            TimeLimit.Type type, int value, LocalDate formed, Integer year, LocalDate document, LocalDate due) {
        var limit = new TimeLimit(type, value, Optional.of(MonthDay.of(1, 31)), "形成之日");
        var start = new Deadline.Start(formed, Optional.ofNullable(year), Optional.ofNullable(document));
        assertEquals(Optional.of(due), deadline.of(limit, start).date());
    }
}
