package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;

final class DoubledWordsTest {
    private final DoubledWords rule = new DoubledWords(new Proses());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "全镇的的工作, 的",
        "完善了了制度, 了",
        "对道路进行进行检修, 进行",
        "各村要要求要求落实到位, 要求",
        "抓好办公室办公室值守, 办公室",
        "做到统筹推进统筹推进各项工作, 统筹推进",
        "认真落实，，按时上报, ，",
        "按时、、足额, 、",
    })
    void offersTheWordOnce(String body, String fix) {
        assertEquals(
                fix,
                rule.check(Piece.of("通知", body).build()).stream()
                        .map(f -> f.details().fix().orElseThrow())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请会上研究研究",
                "高高兴兴上学，常常、往往如此",
                "达到目的的确不易",
                "为了了解情况，受不了了，不了了之",
                "于是是否批准，问题是是否合规",
                "正在在建，存在在途资金",
                "促进社会和和谐发展，总和和平均数",
                "支持建设建设银行网点",
                "一个一个过，三三两两，二十二十",
                "形势越来越好，方方面面，家家户户",
                "等等，渐渐，仅仅，刚刚",
                "哈哈哈哈",
                "…… —— 。。。。",
                "请参与与会人员",
            })
    void leavesWordsAndSeamsAlone(String body) {
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }

    @Test
    void doesNotSayAWordThatMayBeAName() {
        var message = rule.check(Piece.of("通知", "由韩某某韩某某负责").build()).get(0).message();
        assertFalse(message.contains("韩"));
    }
}
