package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class UrgentReportSaysTheEssentialsTest {
    private final UrgentReportSaysTheEssentials rule = new UrgentReportSaysTheEssentials(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "URGENT_FIRST; 6月9日5时40分，大树村进村公路边坡塌方，无人员伤亡，已设置警戒线。; ''",
                "URGENT_FIRST; 6月9日5时40分，大树村进村公路边坡塌方，已设置警戒线。; 人员伤亡（没有也要写明）",
                "URGENT_FIRST; 6月9日，大树村边坡塌方，无人员伤亡。; 时间（到几时几分）、已采取的措施",
                "URGENT_FIRST; 正在更新中，敬请期待。; ''",
                "URGENT_FOLLOWUP; 截至9日16时，大树村塌方点已抢通单边车道，无人员伤亡。; ''",
                "URGENT_FOLLOWUP; 9日16时，大树村塌方点抢修，无人员伤亡。; 最新进展",
                "URGENT_FINAL; 9日16时，大树村塌方处置结束，未造成人员伤亡。原因是连日降雨。道路恢复通行。; ''",
                "URGENT_FINAL; 9日16时，大树村塌方，无人员伤亡。; 原因、处置结果（是否结束、善后如何）",
                "BRIEF; 大树村开展防汛演练。; ''"
            })
    void asksByTheStageOfTheReport(ReportType type, String body, String missing) {
        var messages = Found.messages(rule, Piece.of("大树村塌方情况", body).report(type));
        assertEquals(
                missing.isEmpty() ? "" : type.label() + "还缺：" + missing + "；不清楚的写明正在核实，不要等齐了再报",
                String.join("", messages));
    }
}
