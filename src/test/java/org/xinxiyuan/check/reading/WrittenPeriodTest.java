package org.xinxiyuan.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenPeriodTest {
    private static final List<String> CUES = List.of("公示期", "公示时间");

    @ParameterizedTest(name = "{0} -> {1}..{2}")
    @CsvSource({
        "公示期：2025年6月3日至6月9日。, 2025-06-03, 2025-06-09",
        "公示期：6月3日—6月9日, 2025-06-03, 2025-06-09",
        "公示时间为2025-06-03到2025-06-09, 2025-06-03, 2025-06-09",
        "公示期：2025年12月29日至1月6日, 2025-12-29, 2026-01-06",
        "公示期：6月3日（星期二）至6月9日, 2025-06-03, 2025-06-09",
        "公示期7天。2025年6月3日印发，6月9日备案, , ",
        "6月3日至6月9日开展检查, , ",
    })
    void readsFromDayToDay(String text, String from, String to) {
        var period = WrittenPeriod.in(text, CUES, 2025);
        assertEquals(Optional.ofNullable(from), period.map(p -> p.from().toString()));
        assertEquals(Optional.ofNullable(to), period.map(p -> p.to().toString()));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({"公示期7个工作日, 7, true", "公示期为15天, 15, false", "公示期：30日, 30, false", "公示期另定, 0, false"})
    void readsALength(String text, int days, boolean workdays) {
        var length = WrittenPeriod.lengthIn(text, CUES);
        assertEquals(days, length.map(WrittenPeriod.Length::days).orElse(0));
        assertEquals(workdays, length.map(WrittenPeriod.Length::workdays).orElse(false));
    }
}
