package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;

final class WrongCharactersTest {
    private final WrongCharacters rule = new WrongCharacters(Checkers.WRONG_WORDS, new Proses());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "认真布署各项工作, 部署",
        "截止目前已完成, 截至目前",
        "镇政府座落于河东, 坐落于",
        "召开坐谈会, 座谈会",
        "再接再励, 再接再厉",
        "迫不急待, 迫不及待",
        "工程峻工, 竣工",
        "必需严格执行, 必须严格",
        "医疗报消, 医疗报销",
        "银行帐户, 账户",
    })
    void offersTheRightWord(String body, String fix) {
        assertEquals(
                fix,
                rule.check(Piece.of("通知", body).build()).stream()
                        .map(f -> f.details().fix().orElseThrow())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "认真部署，制定制度，制订计划",
                "生活必需品，必需要素",
                "报名截止6月30日",
                "通报消防安全情况，审核消费凭证，关注消费者",
                "自己经营，研究竞赛办法，友好象征",
                "搭建帐篷，运来一顶帐篷",
                "既使群众受益，又使村集体增收",
                "讲座落幕，工作落实",
                "见[附件](布署.html)，文件名`布署`",
            })
    void leavesRightWordsAndSeamsAlone(String body) {
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }

    @Test
    void takesTheLongestPhraseOfTheCountysList() {
        var county = new WrongCharacters(
                List.of(new WrongWord("甲乙", "甲一", ""), new WrongWord("甲乙丙", "甲一丙", "本县写法")), new Proses());
        var found = county.check(Piece.of("通知", "甲乙丙").build());
        assertEquals(
                List.of("“甲乙丙”应作“甲一丙”（本县写法）"),
                found.stream().map(f -> f.message()).toList());
    }

    @Test
    void noRightWordIsAWrongOneToo() {
        var wrong = Checkers.WRONG_WORDS.stream().map(WrongWord::wrong).toList();
        assertTrue(Checkers.WRONG_WORDS.size() >= 150);
        assertEquals(
                List.of(),
                Checkers.WRONG_WORDS.stream()
                        .filter(word -> wrong.stream().anyMatch(word.right()::contains))
                        .toList());
    }
}
