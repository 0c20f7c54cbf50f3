package org.xinxiyuan.quota.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.quota.tables.AssignmentTable.Owner;
import org.xinxiyuan.quota.tables.AssignmentTable.Row;

class AssignmentTableTest {
    private static final String HEADS = "单位/人员|类型|栏目|期间|数量|结转";
    private static final Owner OWNER = new Owner(
            "清河镇人民政府", Set.of("王某"), name -> name.equals("0603") || name.equals("通知公告") ? Optional.of("0603") : Optional.empty());

    private static Parsed<AssignmentTable.Rows> read(String... rows) {
        return AssignmentTable.read(Tables.book("任务.xlsx", Tables.sheet("任务", rows)), OWNER);
    }

    private static String told(Row row) {
        return row.period() + " " + row.target() + " " + row.duty().officer().orElse("-") + " "
                + row.duty().type().map(t -> t.word()).orElse("-") + " " + row.duty().column().orElse("-") + " "
                + row.carryOver();
    }

    @ParameterizedTest
    @CsvSource({
        "清河镇|||2026年3月|8|, 2026-03 8 - - - NONE",
        "清河镇人民政府|长信息||2026-Q1|1|欠的补上, 2026-Q1 1 - long - SHORTFALL",
        "|动态|不限|2026年第1季度|24|不结转, 2026-Q1 24 - brief - NONE",
        "全单位||通知公告|2026年一季度|2|多退少补, 2026-Q1 2 - - 0603 BOTH",
        "王某|约稿||2026年度|3|多的抵下期, 2026 3 王某 solicited - SURPLUS",
        "王某||0603|2026/3|0|, 2026-03 0 王某 - 0603 NONE",
    })
    void aRowIsATask(String row, String told) {
        var parsed = read("清河镇2026年考核任务表", HEADS, row);
        assertEquals(List.of(), parsed.problems());
        assertEquals(List.of(told), parsed.value().orElseThrow().rows().stream().map(AssignmentTableTest::told).toList());
    }

    @Test
    void otherUnitsArePassedOver() {
        var rows = read(HEADS, "青山镇|||2026-03|9|", "清河镇|||2026-03|8|", "县水利局|问题||2026-03|2|").value().orElseThrow();
        assertEquals(1, rows.rows().size());
        assertEquals(2, rows.others());
    }

    @Test
    void everyMistakeIsNamedAndNothingIsTaken() {
        var parsed = read(
                "考核任务表",
                HEADS,
                "清河镇|||2026-03|8|",
                "清河镇|诗歌||2026-13|八|看情况",
                "钱某|||2026-03||",
                "",
                "清河镇|动态|0603|2026-03|1|",
                "清河镇|||2026-03|5|");
        assertTrue(parsed.value().isEmpty());
        assertEquals(
                List.of(
                        "任务 4 B 类型",
                        "任务 4 D 期间",
                        "任务 4 E 数量",
                        "任务 4 F 结转",
                        "任务 5 A 单位/人员",
                        "任务 5 E 数量",
                        "任务 7 C 栏目",
                        "任务 8 "),
                Tables.places(parsed.problems()));
        assertEquals("工作表“任务”第 5 行 E 数量：空着", parsed.problems().get(5).sentence());
    }

    @Test
    void aHeadThatNobodyKnowsIsAMistake() {
        assertEquals(
                List.of("任务 1 C 奖金"),
                Tables.places(read("期间|数量|奖金", "2026-03|8|500").problems()));
    }

    @Test
    void aTableWithoutItsHeadsIsNone() {
        assertFalse(read("姓名|电话", "某|某").problems().isEmpty());
        assertFalse(read(HEADS).problems().isEmpty(), "nothing in it");
    }
}
