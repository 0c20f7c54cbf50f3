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
    })
    void wantsAValueBesideTheWord(String column, String more, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("高龄津贴怎么领", SHORT + more).in(column)));
    }

    @ParameterizedTest(name = "{0} -> nothing more")
    @CsvSource({
        "030603, 生育登记办事指南, 事项名称：生育登记。申请条件：夫妻一方户籍在本乡。申请材料：结婚证。办理流程：窗口受理。",
        "0414, 遇到纠纷找谁, 服务事项：法律援助、人民调解、法律咨询。服务地点：白鹤乡司法所一楼。联系电话：0000-6023073。",
        "0901, 白鹤乡依申请公开说明, 申请渠道：当面申请、邮寄。受理机构：党政办公室。答复期限为20个工作日。",
    })
    void leavesToTheCatalogWhatItDemandsAndOtherColumnsAlone(String column, String title, String body) {
        assertEquals("", Found.codes(rule, Piece.of(title, body).in(column)));
    }
}
