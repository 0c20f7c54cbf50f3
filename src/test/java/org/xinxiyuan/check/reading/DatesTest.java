package org.xinxiyuan.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {
    @ParameterizedTest(name = "{0} -> {1} / {2}")
    @CsvSource({
        "2025年6月9日印发, 2025-06-09, 2025-06-09",
        "2025-06-09起, 2025-06-09, 2025-06-09",
        "2025.6.9, 2025-06-09, 2025-06-09",
        "6月9日至7月1日, '', 2026-06-09 2026-07-01",
        "2025年12月1日至次年1月5日, 2025-12-01, 2025-12-01 2025-01-05",
        "2025年2月30日, '', ''",
        "2025年13月1日, '', ''",
        "比例为2025.6.912, '', ''",
    })
    void readsDays(String text, String full, String lent) {
        assertEquals(full, days(Dates.full(text)));
        assertEquals(lent, days(Dates.lending(2026, text)));
    }

    private static String days(List<Dates.Found> found) {
        return found.stream().map(date -> date.day().toString()).collect(Collectors.joining(" "));
    }
}
