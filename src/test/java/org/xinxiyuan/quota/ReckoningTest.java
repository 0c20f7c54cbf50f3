package org.xinxiyuan.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Assignment.CarryOver;

class ReckoningTest {
    private static final Duty BRIEF = Duty.of(ReportType.BRIEF);

    /** Monday to Friday, as far as the end of 2026. */
    private static OptionalInt weekdays(LocalDate first, LocalDate last) {
        return last.getYear() > 2026
                ? OptionalInt.empty()
                : OptionalInt.of((int) first.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count());
    }

    private static Assignment asks(String period, int target, Duty duty, CarryOver carryOver) {
        String id = period + duty;
        return new Assignment(id, Period.parse(period), target, duty, carryOver, Assignment.Origin.HAND);
    }

    private static List<Filed> filed(String month, int pieces, Duty properties) {
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < pieces; i++) {
            filed.add(new Filed(month + i, LocalDate.parse(month + "-02"), properties));
        }
        return filed;
    }

    private static Progress onlyOne(Assignment assignment, List<Filed> filed, int inHand, String day) {
        var drafts = java.util.Collections.nCopies(inHand, BRIEF);
        var reckoning = new Reckoning(List.of(assignment), filed, drafts, ReckoningTest::weekdays);
        return reckoning.on(LocalDate.parse(day)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // March 2026 has 22 weekdays; the 13th is the tenth of them
        "8, 4, 0, 2026-03-13, 4, 8,  false",
        "8, 2, 0, 2026-03-13, 6, 4,  true",
        "8, 2, 6, 2026-03-13, 6, 4,  false",
        "8, 8, 0, 2026-03-13, 0, 17, false",
        "8, 0, 0, 2026-03-13, 8, 0,  true",
        "0, 0, 0, 2026-03-13, 0, 0,  false"
    })
    void thePaceOverWorkingDaysTellsTheEnd(
            int target, int done, int inHand, String day, int missing, int forecast, boolean outOfReach) {
        var progress =
                onlyOne(asks("2026-03", target, BRIEF, CarryOver.NONE), filed("2026-03", done, BRIEF), inHand, day);
        assertEquals(missing, progress.missing());
        assertEquals(OptionalInt.of(forecast), progress.forecast());
        assertEquals(outOfReach, progress.outOfReach());
    }

    @Test
    void nothingIsForecastBeforeTheFirstWorkingDayNorForAYearThatIsNotAnnounced() {
        var sunday = onlyOne(asks("2026-03", 8, BRIEF, CarryOver.NONE), List.of(), 0, "2026-03-01");
        assertEquals(OptionalInt.empty(), sunday.forecast());
        assertFalse(sunday.outOfReach());
        var unknown = onlyOne(asks("2027-03", 8, BRIEF, CarryOver.NONE), List.of(), 0, "2027-03-20");
        assertFalse(unknown.pace().announced());
        assertEquals(OptionalInt.empty(), unknown.forecast());
        assertFalse(unknown.pace().pastTheMiddle());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,      2, 4, 4", "NONE,      6, 4, 4",
        "SHORTFALL, 2, 6, 6", "SHORTFALL, 6, 4, 4",
        "SURPLUS,   2, 4, 4", "SURPLUS,   6, 4, 2",
        "BOTH,      2, 6, 6", "BOTH,      6, 4, 2"
    })
    void whatWasMissingOrTooManyIsCarriedOver(CarryOver carryOver, int doneBefore, int wanted, int missing) {
        var assignments = List.of(asks("2026-01", 4, BRIEF, carryOver), asks("2026-02", 4, BRIEF, carryOver));
        var reckoning =
                new Reckoning(assignments, filed("2026-01", doneBefore, BRIEF), List.of(), ReckoningTest::weekdays);
        var february = reckoning.on(LocalDate.parse("2026-02-10")).get(0);
        assertEquals(wanted, february.wanted());
        assertEquals(missing, february.missing());
    }

    @Test
    void aShortfallOfJanuaryIsStillAskedForInMarch() {
        var assignments = List.of(
                asks("2026-01", 4, BRIEF, CarryOver.BOTH),
                asks("2026-02", 4, BRIEF, CarryOver.BOTH),
                asks("2026-03", 4, BRIEF, CarryOver.BOTH));
        var reckoning = new Reckoning(assignments, filed("2026-02", 5, BRIEF), List.of(), ReckoningTest::weekdays);
        assertEquals(7, reckoning.on(LocalDate.parse("2026-03-10")).get(0).wanted());
    }

    @Test
    void eachAssignmentCountsWhatItAsksFor() {
        var wang = new Duty(Optional.empty(), Optional.of(ReportType.LONG), Optional.of("王某"));
        var column = Duty.ofColumn("0603");
        var filed = new ArrayList<>(filed("2026-03", 3, BRIEF));
        filed.addAll(filed("2026-03", 2, wang));
        filed.addAll(filed("2026-03", 1, column));
        var reckoning = new Reckoning(
                List.of(
                        asks("2026", 20, Duty.WHOLE_UNIT, CarryOver.NONE),
                        asks("2026-Q1", 1, Duty.of(ReportType.LONG), CarryOver.NONE),
                        asks("2026-03", 1, wang, CarryOver.NONE),
                        asks("2026-03", 1, column, CarryOver.NONE),
                        asks("2026-03", 8, Duty.WHOLE_UNIT, CarryOver.NONE),
                        asks("2026-04", 8, Duty.WHOLE_UNIT, CarryOver.NONE)),
                filed,
                List.of(),
                ReckoningTest::weekdays);
        var day = LocalDate.parse("2026-03-10");
        assertEquals(
                List.of(6, 1, 2, 2, 6),
                reckoning.on(day).stream().map(Progress::done).toList());
        assertEquals(3, reckoning.of(Period.parse("2026-03"), day).size());
        assertTrue(reckoning.of(Period.parse("2025-03"), day).isEmpty());
    }
}
