package org.xinxiyuan.check.rules.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class BudgetRunsFromItsApprovalTest {
    private final BudgetRunsFromItsApproval rule = new BudgetRunsFromItsApproval(Checkers.JUDGE, Checkers.CALENDAR);

    private static Piece budget(String sentence) {
        return Piece.of("白鹤乡2025年财政预算公开", "2025年全乡收入预算2600万元，支出预算2600万元。" + sentence)
                .in("030801")
                .formedOn("2025-02-20")
                .today("2025-03-04")
                .attach("预算公开表.xls");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', BUDGET_APPROVAL/HINT",
        "预算经乡人民代表大会批准。, BUDGET_APPROVAL/HINT",
        "2025年2月20日，乡第三届人民代表大会第四次会议审查批准了本预算。, ''",
        "县财政局批复日期：2025年2月20日。, ''",
        "2025年2月10日，乡人民代表大会批准了本预算。, BUDGET_APPROVAL/HINT",
        "本说明2025年2月10日编写。乡人民代表大会批准日期：2025-02-20。, ''",
    })
    void comparesTheDayOfApproval(String sentence, String codes) {
        assertEquals(codes, Found.codes(rule, budget(sentence)));
    }

    @Test
    void countsTwentyCalendarDaysFromTheApproval() {
        var finding = rule.check(budget("2025年2月10日，乡人民代表大会批准了本预算。").build()).get(0);
        assertEquals(Optional.of(LocalDate.of(2025, 3, 3)), finding.details().due());
    }

    @Test
    void leavesPublishedAndOtherPiecesAlone() {
        assertEquals("", Found.codes(rule, budget("").published()));
        assertEquals("", Found.codes(rule, Piece.of("封山通告", "即日起封山。").in("0603")));
    }
}
