package org.xinxiyuan.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.WorkstationException;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026,    2026-01-01, 2026-12-31, 2026年,         2025",
        "2026-Q1, 2026-01-01, 2026-03-31, 2026年第1季度,  2025-Q4",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026年第4季度,  2026-Q3",
        "2026-01, 2026-01-01, 2026-01-31, 2026年1月,      2025-12",
        "2024-02, 2024-02-01, 2024-02-29, 2024年2月,      2024-01"
    })
    void isReadAndWrittenAsTheContractDoes(String text, LocalDate first, LocalDate last, String label, String before) {
        var period = Period.parse(text);
        assertEquals(text, period.toString());
        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(label, period.label());
        assertEquals(before, period.before().toString());
        assertTrue(period.contains(first) && period.contains(last));
        assertTrue(!period.contains(first.minusDays(1)) && !period.contains(last.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "2026-3", "2026-03-01", "２０２６"})
    void anythingElseIsRefused(String text) {
        assertThrows(WorkstationException.class, () -> Period.parse(text));
    }

    @Test
    void aQuarterDoesNotBeginInFebruary() {
        assertThrows(DateTimeException.class, () -> new Period(Period.Span.QUARTER, LocalDate.of(2026, 2, 1)));
    }
}
