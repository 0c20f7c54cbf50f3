package org.xinxiyuan.check.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.shipped.ShippedCalendar;

class StopClockTest {
    static final WorkCalendar CALENDAR = ShippedCalendar.load(Path.of("app/calendar/workday-calendar-2019-2026.json"));

    @ParameterizedTest(name = "{0} + {1} workdays, paused {2} to {3}: {4}")
    @CsvSource({
        "2026-02-09, 20, , , 2026-03-13",
        "2026-02-09, 20, 2026-02-24, 2026-02-26, 2026-03-18",
        // a pause over the holiday takes nothing from a clock that stands still anyway
        "2026-02-09, 20, 2026-02-15, 2026-02-23, 2026-03-13",
        // the Saturday on which work is made up is lost
        "2026-02-09, 20, 2026-02-14, 2026-02-23, 2026-03-16",
        "2026-02-09, 20, 2026-03-14, 2026-03-20, 2026-03-13",
        "2026-02-27, 1, , , 2026-02-28",
        "2026-02-27, 0, , , 2026-02-27",
        "2026-12-25, 4, , , 2026-12-31",
    })
    void workingDaysRunWhileTheClockRuns(LocalDate from, int n, LocalDate pause, LocalDate until, LocalDate due) {
        assertEquals(due, clock(pause, until).workdays(from, n).date().orElseThrow());
    }

    @ParameterizedTest(name = "{0} + {1} days, paused {2} to {3}: {4}")
    @CsvSource({
        "2026-01-11, 20, , , 2026-02-02",
        "2026-09-10, 20, , , 2026-09-30",
        "2026-09-11, 20, , , 2026-10-08",
        "2026-01-25, 20, , , 2026-02-14",
        "2026-01-11, 20, 2026-01-15, 2026-01-17, 2026-02-03",
        "2026-12-11, 20, , , 2026-12-31",
    })
    void calendarDaysEndOnAWorkingDay(LocalDate from, int n, LocalDate pause, LocalDate until, LocalDate due) {
        assertEquals(due, clock(pause, until).days(from, n).date().orElseThrow());
    }

    @Test
    void aYearThatWasNotAnnouncedIsNotGuessed() {
        assertEquals(new DueDate.NotAnnounced(2027), clock(null, null).workdays(LocalDate.parse("2026-12-25"), 20));
        assertEquals(new DueDate.NotAnnounced(2027), clock(null, null).days(LocalDate.parse("2026-12-20"), 20));
    }

    @Test
    void everyDayIsTold() {
        var due = (DueDate.On) clock(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03"))
                .workdays(LocalDate.parse("2026-02-27"), 3);
        assertEquals(
                List.of(
                        "2026-02-28 true 调休上班",
                        "2026-03-01 false 周末",
                        "2026-03-02 true 工作日",
                        "2026-03-03 false 暂停：征求第三方意见",
                        "2026-03-04 true 工作日"),
                due.steps().stream().map(StopClockTest::told).toList());
        var over = (DueDate.On) clock(null, null).days(LocalDate.parse("2026-01-29"), 2);
        assertTrue(told(over.steps().get(2)).contains("顺延"));
    }

    @Test
    void aPauseEndsAfterItBegins() {
        var day = LocalDate.parse("2026-03-03");
        assertThrows(IllegalArgumentException.class, () -> new Pause(day, day.minusDays(1), ""));
    }

    private static String told(DayStep step) {
        return step.date() + " " + step.counts() + " " + step.why();
    }

    private static StopClock clock(LocalDate from, LocalDate to) {
        return new StopClock(CALENDAR, from == null ? List.of() : List.of(new Pause(from, to, "征求第三方意见")));
    }
}
