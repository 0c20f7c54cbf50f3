package org.xinxiyuan.check.rules.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class GuideIsCompleteTest {
    private final GuideIsComplete rule = new GuideIsComplete(Checkers.JUDGE);
    private static final String SHORT = "申请条件：年满80周岁。津贴标准：每月50元。所需材料：身份证。咨询电话：0000-6023052。";

    @Test
    void namesWhatIsMissing() {
        assertEquals(
                List.of("办事指南还缺：办理依据、办理地点、办理时间、办理流程；群众照着看办不成，检查时算要素缺失"),
                Found.messages(rule, Piece.of("高龄津贴怎么领", SHORT).in("031202")));
    }

    @ParameterizedTest(name = "{1} in {0} -> {2}")
    @CsvSource({
        "031202, 办理依据：《云岭县高龄津贴办法》。办理地点：便民服务大厅2号窗口。办理时间：工作日8:30至17:30。办理流程：申请、审核、发放。, ''",
        "031202, 办理依据另行通知。办理地点：便民服务大厅2号窗口。办理时间：工作日。办理流程：申请、审核。, GUIDE_ELEMENTS/HINT",
        "030603, '', ''",
        "0414, '', ''",
    })
    void wantsAValueBesideTheWord(String column, String more, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("高龄津贴怎么领", SHORT + more).in(column)));
    }
}
