package org.xinxiyuan.check.rules.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;

final class NoClassificationMarkTest {
    private final NoClassificationMark rule = new NoClassificationMark();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "秘密★1年 青政办〔2025〕7号 | 1",
                "机密★ | 1",
                "密级：秘密 | 1",
                "绝密 | 1",
                "内部资料，不得外传 | 1",
                "内部资料 注意保存。各村：现将名单发给你们。 | 1",
                "名单见附件。（内部文件，请勿外传） | 1",
                "本名单属于工作秘密，仅供内部掌握。 | 1",
                "此件不得对外公开。 | 1",
                "各站所联系名单见下，请勿外传。 | 1",
                "本通讯录仅供内部使用。 | 1",
                "国家秘密分为绝密、机密、秘密三级。 | 0",
                "标有“仅供内部使用”的纸不算。 | 0",
                "涉及商业秘密、个人隐私的依法处理。 | 0",
                "泄露工作秘密的，依法追究责任。 | 0",
                "工作人员对内部资料负有保管责任，不得外传。 | 0",
                "请妥善保管收据（注意保存）。 | 0",
                "切勿传播未经证实的消息。 | 0",
            })
    void blocksAMarkButNotTheBareWord(String body, int found) {
        assertEquals(found, rule.check(Piece.of("有关情况", body).build()).size());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"内部资料-名单.xls, 1", "秘密★名单.doc, 1", "保密审查制度.doc, 0", "内部资料管理制度.doc, 0"})
    void readsTheNamesOfTheFiles(String file, int found) {
        assertEquals(
                found, rule.check(Piece.of("有关情况", "见附件。").attach(file).build()).size());
    }
}
