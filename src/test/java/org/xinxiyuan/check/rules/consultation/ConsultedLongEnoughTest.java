package org.xinxiyuan.check.rules.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class ConsultedLongEnoughTest {
    private final ConsultedLongEnough rule = new ConsultedLongEnough(Checkers.JUDGE);

    private static Piece consultation(String text) {
        return Piece.of("关于征求《集镇规划（征求意见稿）》意见的公告", "现公开征求意见，起草说明附后。" + text + "。反馈渠道：电子邮箱a@example.cn。")
                .in("0501");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "征集时间：6月11日至7月10日, ''",
        "征集时间：6月11日至7月9日, CONSULT_SHORT/HINT",
        "征集期限为30日, ''",
        "征集期限为15天, CONSULT_SHORT/HINT",
        "本项目是重大行政决策，征集期限：2025年6月11日至6月20日, CONSULT_SHORT/WARN",
        "本项目是重大行政决策，因汛期情况紧急，征集期限：2025年6月11日至6月20日, ''",
        "本项目是重大行政决策，征集期限：2025年6月11日至2025年7月20日, ''",
        "征集期限：12月20日至1月20日, ''",
        "请大家提意见, ''",
    })
    void countsBothDays(String text, String codes) {
        assertEquals(codes, Found.codes(rule, consultation(text)));
    }

    @Test
    void believesTheTypedPeriodFirst() {
        var piece = consultation("征集时间：6月11日至7月10日").publicity("2025-06-11", "2025-06-20");
        assertEquals("CONSULT_SHORT/HINT", Found.codes(rule, piece));
        assertEquals(
                "", Found.codes(rule, Piece.of("拟表彰名单公示", "公示期：6月11日至6月17日。").in("0604")));
    }
}
