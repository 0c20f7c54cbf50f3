package org.xinxiyuan.check.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class PublicityPeriodKnownTest {
    private final PublicityPeriodKnown rule = new PublicityPeriodKnown(Checkers.JUDGE, Checkers.CALENDAR);

    private static Piece list(String period) {
        return Piece.of("2025年6月低保对象公示", "2025年6月，拟纳入低保对象名单：大树村 吴某 保障人口1人。" + period + "监督电话：0000-6034004。白鹤乡社会事务办公室")
                .in("03120102");
    }

    @ParameterizedTest(name = "{0} typed {1}..{2} -> {3}")
    @CsvSource({
        "公示期：6月11日至6月19日。, 2025-06-11, 2025-06-19, ''",
        "公示期：6月11日至6月19日。, 2025-06-11, 2025-06-20, PUBLICITY_DIFFERS/HINT",
        "公示期7个工作日。, 2025-06-11, 2025-06-19, ''",
        "公示期：6月11日至6月17日。, 2025-06-11, 2025-06-17, PUBLICITY_SHORT/HINT",
        "公示期：9月28日至10月9日。, 2025-09-28, 2025-10-09, PUBLICITY_SHORT/HINT",
        "公示期：9月28日至10月14日。, 2025-09-28, 2025-10-14, ''",
        "公示期7个工作日。, 2027-06-11, 2027-06-12, ''",
    })
    void comparesTypedAndWrittenDays(String period, String from, String to, String codes) {
        assertEquals(codes, Found.codes(rule, list(period).publicity(from, to)));
    }

    @Test
    void asksForTheLastDay() {
        assertEquals("PUBLICITY_END/HINT", Found.codes(rule, list("公示期7个工作日。")));
        var written = rule.check(list("公示期：6月11日至6月19日。").build()).get(0);
        assertEquals(Optional.of(LocalDate.of(2025, 6, 19)), written.details().due());
        assertTrue(written.message().contains("2025-06-19"));
    }

    @Test
    void leavesAloneWhatNeedNotComeDown() {
        assertEquals("", Found.codes(rule, Piece.of("防汛通告", "现将防汛事项公示如下。").in("0603")));
        assertEquals("", Found.codes(rule, list("公示期7个工作日。").published().takenDown()));
        assertEquals(
                "",
                Found.codes(
                        rule, Piece.of("独生子女家庭奖励政策", "奖励对象条件：农村户口。标准每人每年960元。").in("0412")));
    }
}
