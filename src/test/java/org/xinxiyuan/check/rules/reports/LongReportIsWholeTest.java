package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class LongReportIsWholeTest {
    private final LongReportIsWhole rule = new LongReportIsWhole(Checkers.JUDGE);
    private static final String MEASURES = "主要做法是建立撂荒地台账，由合作社统一代耕代种。";
    private static final String RESULTS = "截至6月9日，盘活撂荒地310亩，带动28户增收。";
    private static final String PROBLEMS = "存在的困难是农机手不足，末级渠系老化。";
    private static final String SUGGESTIONS = "建议县里把末级渠系改造列入下一批项目。";

    private static Piece report(String body) {
        return Piece.of("白鹤乡盘活撂荒地", body).report(ReportType.LONG);
    }

    @Test
    void isContentWithFourParts() {
        assertEquals("", Found.codes(rule, report(MEASURES + RESULTS + PROBLEMS + SUGGESTIONS)));
        assertEquals("", Found.codes(rule, report(MEASURES + RESULTS + "农机服务能力仍然薄弱，插秧季缺人手。" + "今后将把农机手培训纳入年度计划安排。")));
        assertEquals("", Found.codes(rule, Piece.of("动态", MEASURES).report(ReportType.BRIEF)));
        assertEquals("", Found.codes(rule, report("正在更新中，敬请期待。")));
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals("REPORT_ELEMENTS/WARN", Found.codes(rule, report(MEASURES + RESULTS + PROBLEMS)));
        assertEquals(
                List.of("长信息还缺：取得的成效（用数字说）、存在的问题；领导要看怎么做的、成不成、难在哪、怎么办"),
                Found.messages(rule, report(MEASURES + "成效明显，解决了群众的问题。" + SUGGESTIONS)));
    }
}
