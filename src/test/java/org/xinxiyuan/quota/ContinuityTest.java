package org.xinxiyuan.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContinuityTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);

    private static Continuity of(String... days) {
        var filed = Stream.of(days)
                .map(day -> new Filed(day, LocalDate.parse(day), Duty.WHOLE_UNIT))
                .toList();
        return Continuity.upTo(WEDNESDAY, 4, filed);
    }

    @Test
    void weeksRunFromMondayToSunday() {
        var curve = of("2026-03-16", "2026-03-15", "2026-03-09", "2026-03-08", "2026-02-22", "2026-03-25");
        assertEquals(
                List.of(0, 1, 2, 1),
                curve.weeks().stream().map(Continuity.Week::pieces).toList());
        assertEquals(LocalDate.of(2026, 3, 16), curve.weeks().get(3).monday());
        assertEquals(0.5, curve.crowding());
    }

    @Test
    void silenceIsCountedInWholeWeeksAndEndsWithAPiece() {
        assertEquals(2, of("2026-02-24").silentWeeks());
        assertEquals(0, of("2026-02-24", "2026-03-17").silentWeeks());
        assertEquals(3, of().silentWeeks());
        assertEquals(0, of().crowding());
    }
}
