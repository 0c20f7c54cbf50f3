package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;

final class HalfWidthPunctuationTest {
    private final HalfWidthPunctuation rule = new HalfWidthPunctuation(new Proses());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "各村要高度重视,认真落实 | ，",
                "工作全部完成. | 。",
                "联系人:办公室;电话:0000-6012345 | ：；：",
                "问题解决了吗?解决了! | ？！",
                "镇政府(含各办所)负责 | （）",
                "(一)加强领导 | （）",
                "一.加强领导 | 、",
                "《条例》,一并执行 | ，",
            })
    void offersTheChineseMark(String body, String fixes) {
        var found = rule.check(Piece.of("通知", body).build());
        assertEquals(
                fixes, found.stream().map(f -> f.details().fix().orElseThrow()).collect(Collectors.joining()));
        assertTrue(found.stream().allMatch(f -> f.details().at().orElseThrow().length() == 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投入1,250.5万元，比例3:2",
                "工作时间8:30—12:00，14:30—18:00",
                "网址https://www.example.cn/a,b;c?d=1!办事",
                "见[办事指南](https://example.cn/a(1).html)一文",
                "邮箱zhen.ban@example.cn，请来信",
                "# 一、总则",
                "1. 加强领导",
                "(1)加强领导，GDP(2025)增长",
                "运行`甲,乙(丙)`即可",
                "附件：关于补贴的通知(修订稿).docx",
                "各村要高度重视，认真落实。",
                "他说：“好，马上办！”",
                "等等...",
            })
    void leavesOtherMarksAlone(String body) {
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }

    @Test
    void leavesTablesAndFencedCodeAlone() {
        String body = "| 项目 | 金额(万元) |\n|---|---|\n| 修路,架桥 | 3 |\n\n```\n甲,乙\n```\n";
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }

    @Test
    void namesADotBetweenNamesWithoutChangingIt() {
        var found = rule.check(Piece.of("通知", "表彰卡尔.马克思").build());
        assertTrue(found.get(0).details().fix().isEmpty());
    }

    @Test
    void countsWhatItDoesNotList() {
        assertEquals(
                Slip.LISTED + 1,
                rule.check(Piece.of("通知", "甲,".repeat(50) + "甲").build()).size());
    }

    @Test
    void looksAtTheTitleToo() {
        var found = rule.check(Piece.of("关于春耕,备耕的通知", "").build());
        assertEquals(1, found.size());
        assertTrue(found.get(0).details().at().isEmpty());
    }
}
