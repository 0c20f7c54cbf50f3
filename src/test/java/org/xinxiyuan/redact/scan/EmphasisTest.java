package org.xinxiyuan.redact.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "**联系电话：** 13800138000, __联系电话：__ 13800138000",
        "请拨**联系电话**找他, 请拨__联系电话__找他",
        "张**，李**, 张**，李**",
        "138****1234 和 **粗**, 138****1234 和 __粗__",
        "** 不是粗体 **, ** 不是粗体 **",
        "**没有尾, **没有尾"
    })
    void foldsPairsAndLeavesMasksAlone(String text, String expected) {
        var folded = text.toCharArray();
        Emphasis.fold(text, folded);
        assertEquals(expected, new String(folded).replace(Glyphs.NOTHING + "" + Glyphs.NOTHING, "__"));
    }
}
