package org.xinxiyuan.quota.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Ranking;

class RankingTableTest {
    private static Parsed<Ranking> read(String file, String said, String... rows) {
        var book = Tables.book(file, Tables.sheet("Sheet1", rows));
        return RankingTable.read(book, Optional.of(said).filter(s -> !s.isEmpty()).map(Period::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "通报.xlsx, '', 云岭县2026年3月政务信息采用情况通报, 2026-03",
        "通报.xlsx, '', 关于2026年一季度政务信息工作的通报, 2026-Q1",
        "通报.xlsx, '', 2026年度考核结果, 2026",
        "2026年3月通报.xlsx, '', 通报, 2026-03",
        "2026年3月通报.xlsx, 2026-02, 2026年4月通报, 2026-02",
    })
    void thePeriodIsFound(String file, String said, String title, String period) {
        var parsed = read(file, said, title, "名次|单位|得分", "1|青山镇|12.5", "2|清河镇|10");
        assertEquals(List.of(), parsed.problems());
        var ranking = parsed.value().orElseThrow();
        assertEquals(period, ranking.period().toString());
        assertEquals(2, ranking.of("清河镇人民政府").orElseThrow().rank());
        assertTrue(ranking.of("白石镇").isEmpty());
    }

    @Test
    void everyMistakeIsNamed() {
        var parsed = read("通报.xlsx", "", "通报", "单位|得分|名次", "清河镇|很高|1", "|3|0", "清河镇|1|2");
        assertTrue(parsed.value().isEmpty());
        assertEquals(
                List.of("Sheet1 3 B 得分", "Sheet1 4 A 单位", "Sheet1 4 C 名次", "Sheet1 5 A 单位", "通报.xlsx 1 "),
                Tables.places(parsed.problems()));
    }
}
