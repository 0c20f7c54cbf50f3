package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class BodyHoldsContentTest {
    private final BodyHoldsContent rule = new BodyHoldsContent(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', 1",
        "正在更新中，敬请期待。, 1",
        "暂无相关内容, 1",
        "供水服务, 1",
        "……, 1",
        "详见附件。, 1",
        "一、职责：（待补充）二、电话：0000-6012345。以上是本单位的基本情况，欢迎来电咨询，谢谢大家支持。, 1",
        "本乡无行政事业性收费项目，不收取任何费用。, 0",
        "供水管网正在改造，预计6月底完工，期间分时段供水。, 0",
        "请填写申请表后交到2号窗口。, 0",
    })
    void tellsAPromiseFromAText(String body, int found) {
        assertEquals(
                found, rule.check(Piece.of("供水服务", body).in("0416").build()).size());
    }
}
