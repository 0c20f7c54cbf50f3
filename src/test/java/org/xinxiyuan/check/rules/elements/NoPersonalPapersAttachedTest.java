package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;

final class NoPersonalPapersAttachedTest {
    private final NoPersonalPapersAttached rule = new NoPersonalPapersAttached();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "张三身份证.xlsx, 1",
        "1.张三、李四身份证复印件.pdf, 1",
        "身份证-王小明.jpg, 1",
        "身份证正反面（王小明）.png, 1",
        "户口本扫描件.pdf, 1",
        "阿依古丽·买买提的残疾证.docx, 1",
        "赵某病历2.doc, 1",
        "低保对象名单.xlsx, 0",
        "居民身份证办理指南.docx, 0",
        "残疾证换证公告.pdf, 0",
        "病历书写规范.doc, 0",
        "身份证遗失登记表.xlsx, 0",
        "银行卡粘贴样表.docx, 0",
        "2025年度惠民惠农补贴银行卡发放情况.xlsx, 0",
    })
    void warnsOfOnePersonsPapersButNotOfPapersAboutThem(String file, int found) {
        assertEquals(
                found, rule.check(Piece.of("有关情况", "见附件。").attach(file).build()).size());
    }
}
