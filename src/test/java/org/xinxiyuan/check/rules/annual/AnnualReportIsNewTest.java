package org.xinxiyuan.check.rules.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class AnnualReportIsNewTest {
    private final AnnualReportIsNew rule = new AnnualReportIsNew(Checkers.JUDGE);
    private static final String OLD = """
            全年在县政府网站公开信息286条，其中政策文件9条，群众对办事公开反映较好。

            存在的主要问题是解读形式比较单一，个别栏目更新不够及时，下一步加强培训和检查。
            """;
    private static final String NEW = """
            这一年把惠农补贴的到户明细全部搬上了村口电子屏，老人不用跑镇里就能看到。

            两个栏目在汛期断更十六天，已经改由值班室兼管，逐周对账并登记。
            """;

    private static Piece report(String body) {
        return Piece.of("白鹤乡2025年政府信息公开工作年度报告", body).in("08").stock("08", "白鹤乡2024年政府信息公开工作年度报告", "2025-01-20", OLD);
    }

    @Test
    void tellsTheShareOfWhatIsRepeatedWithOtherFigures() {
        var message = Found.messages(rule, report(OLD.replace("286", "301").replace("9条", "12条")))
                .get(0);
        assertTrue(message.contains("占100%（2段）"), message);
        assertEquals(
                "ANNUAL_REPEATED/HINT",
                Found.codes(rule, report(OLD.lines().findFirst().orElseThrow() + "\n" + NEW)));
    }

    @Test
    void leavesANewReportAlone() {
        assertEquals("", Found.codes(rule, report(NEW)));
        assertEquals("", Found.codes(rule, Piece.of("白鹤乡2025年政府信息公开工作年度报告", OLD).in("08")));
        var summary = Piece.of("白鹤乡2025年工作总结", OLD).in("0605").stock("0605", "白鹤乡2024年工作总结", "2025-01-20", OLD);
        assertEquals("", Found.codes(rule, summary));
    }
}
