package org.xinxiyuan.check.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;

final class TitleYearTest {
    @ParameterizedTest(name = "{1} in {0} -> {2}")
    @CsvSource({
        "08, 白鹤乡2024年政府信息公开年度报告, 2024",
        "08, 白鹤乡二〇二四年政府信息公开年度报告, 2024",
        "030801, 关于2024年预算执行和2025年预算草案的报告, 2025",
        "030802, 2024年决算和2025年上半年情况, 2024",
        "030402, 白鹤乡工作要点, ",
        "030402, 白政发120258号, ",
    })
    void readsTheYearThatTheColumnMeans(String column, String title, Integer year) {
        var item = Checkers.CATALOG.item(column).orElseThrow();
        assertEquals(Optional.ofNullable(year), TitleYear.of(title, item));
    }
}
