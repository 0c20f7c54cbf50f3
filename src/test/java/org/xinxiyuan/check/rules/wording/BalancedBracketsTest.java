package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;

final class BalancedBracketsTest {
    private final BalancedBrackets rule = new BalancedBrackets(new Proses());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "根据《条例的规定, 2",
        "根据条例》的规定, 4",
        "镇政府（含各办所负责, 3",
        "他说“马上办。, 2",
        "印发《办法（试行》）, 8",
        "落实“公开“要求, 5",
        "镇政府（含各办所)负责, 8",
        "白政发〔2025号, 3",
        "【通知】各村】, 6",
    })
    void showsThePlace(String body, int at) {
        assertEquals(
                String.valueOf(at),
                rule.check(Piece.of("通知", body).build()).stream()
                        .map(f -> "" + f.details().at().orElseThrow().start())
                        .collect(Collectors.joining(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于印发《关于转发〈办法〉的通知》的通知",
                "转发《关于印发《办法（试行）》的通知》",
                "（一）加强领导；1）修路；2)架桥；（3）供水；① 绿化",
                "二）修路",
                "他说：“镇里的‘一卡通’要管好。”",
                "farmers’ market，it’s open",
                "“第一段。\n\n“第二段。”",
                "网址https://example.cn/a(b 已公布",
                "见[指南](https://example.cn/)",
                "根据《政府信息公开\n条例》执行",
                "| 项目（万元） | 说明 |",
            })
    void leavesPairsAlone(String body) {
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }

    @Test
    void paragraphsDoNotPairWithEachOther() {
        assertEquals(2, rule.check(Piece.of("通知", "甲（乙。\n\n丙）丁。").build()).size());
    }

    @Test
    void mendsAHalfWidthPartner() {
        var details = rule.check(Piece.of("通知", "镇政府（含各办所)负责").build()).get(0).details();
        assertEquals("）", details.fix().orElseThrow());
    }
}
