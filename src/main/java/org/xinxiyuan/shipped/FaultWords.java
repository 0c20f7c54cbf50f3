package org.xinxiyuan.shipped;

import java.util.Map;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.document.WorkstationException;

/** Faults of a data file in the words of the people who have to mend it (错误说明). */
final class FaultWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("not an object", "应为一组字段（{…}）"),
            Map.entry("unknown field", "没有这个字段，请核对字段名"),
            Map.entry("not a list", "应为列表（[…]）"),
            Map.entry("not a text", "应为文字（写在双引号里）"),
            Map.entry("not a number", "应为数字"),
            Map.entry("not a whole number", "应为整数"),
            Map.entry("below zero", "不能小于0"),
            Map.entry("not between 0 and 1", "应在0到1之间"),
            Map.entry("not true or false", "应为 true 或 false"),
            Map.entry("not a date", "应为日期，例如2026-01-31"),
            Map.entry("empty expression", "线索词不能空着"),
            Map.entry("bad expression", "线索词的写法（正则表达式）有错"),
            Map.entry("unknown word", "没有这个代码或词，请核对"),
            Map.entry("stands twice", "重复了，只能有一个"),
            Map.entry("empty", "文件是空的"),
            Map.entry("something stands behind the end", "文件末尾之后还有内容"),
            Map.entry("not JSON", "不是正确的JSON，请核对逗号、引号和括号"),
            Map.entry("not zwgk-catalog/2", "应为 zwgk-catalog/2"),
            Map.entry("not pairs of digits", "栏目代码应为两位一级的数字，例如030801"),
            Map.entry("does not fit the cardinality", "与 cardinality 不符：类目（container）不能发布，其余都能"),
            Map.entry("signOff belongs to columns in which one can publish, and only there", "能发布的栏目必须有 signOff，类目不能有"),
            Map.entry("neither cues nor evidence", "线索词（cues）和值的种类（evidence）至少要有一样"),
            Map.entry("not month and day", "应为月日，例如01-31"),
            Map.entry("extends itself", "绕回到了自己"),
            Map.entry("is below itself", "上级栏目绕回到了自己"),
            Map.entry("not a column of the catalog", "目录里没有这个上级栏目"),
            Map.entry("stands beside limitText", "已有 timeLimit，就不能再写 limitText"),
            Map.entry("unknown column", "新目录里没有这个栏目，请先改脱敏口径文件"));

    private FaultWords() {}

    /** Of a {@code shipped.bad-value}: file, path, line, why. */
    static CatalogFault of(WorkstationException bad) {
        var told = bad.arguments();
        var why = told.get(3).toString();
        var words =
                why.startsWith("lacks ") ? "缺少字段 " + why.substring("lacks ".length()) : WORDS.getOrDefault(why, why);
        return new CatalogFault("“" + told.get(0) + "”第" + told.get(2) + "行 " + told.get(1), words);
    }
}
