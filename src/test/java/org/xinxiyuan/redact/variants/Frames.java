package org.xinxiyuan.redact.variants;

import static org.xinxiyuan.redact.variants.Invented.of;

import java.util.Random;

/** What stands around a value (上下文), without digits of its own and without a word that says it is something else. */
final class Frames {
    private static final String[] BEFORE = {
        "",
        "张大山",
        "李明，",
        "（",
        "(",
        "“",
        "【",
        "《",
        "[",
        "村民",
        "户主：",
        "𠮷田",
        "𡈼",
        "《𫟹》",
        ":",
        "：",
        "；",
        "。",
        "、",
        "\n",
        "\t",
        "见下\n",
        "— ",
        "-",
        "/",
        "+",
        "=",
        "~",
        "|",
        "| ",
        "<b>",
        "《",
        "> ",
        "* ",
        "- ",
        "## ",
        "😀",
        "□",
        "● ",
        "•",
        "联系",
        "经核实，",
        "证件",
        "其",
        "\"",
        "'",
        "{\"id\":\"",
        "&nbsp;",
        "的",
        "（𠮷）",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "**",
        "_",
        "是",
        "№",
        "\\",
        "`",
        "^",
        "￼",
        "□ ",
        "……",
        "？",
        "! ",
        "\u3000\u3000",
        "@",
        "#",
        "%"
    };
    private static final String[] BEHIND = {
        "", "。", "，", "）", ")", "”", "】", "》", "]", "已核实", "𠮷", "𡈼村", "\n", "\t男", "；", "、", "/", "|", " |", "的",
        "系本村村民", "（本人）", "(妻)", "</b>", " ", "\"}", "'", "😀", "!", "？", "…", "**", "_", "-", "--", "~", "^", "`", "\\",
        "&nbsp;", "等", "张大山", "号", "是", "，男，", "：", ":", "\r\n", "\u3000", "\u200B", "之父", "#", "@", "*", "□", "？？"
    };
    private static final String[] TABLES = {
        "姓名\t号码\n张大山\t%s",
        "姓名\t号码\t备注\n张大山\t%s\t无\n",
        "姓名|号码\n张大山|%s\n",
        "| 姓名 | 号码 |\n| --- | --- |\n| 张大山 | %s |",
        "姓名,号码\n张大山,%s\n",
        "姓名 号码\n张大山 %s",
        "{\"value\":\"%s\"}",
        "<td>%s</td>",
        "<p>张大山</p>\n<p>%s</p>",
        "- 张大山：%s\n- 李明：无"
    };

    private Frames() {}

    static String frame(String value, Random random) {
        return random.nextInt(8) == 0
                ? of(random, TABLES).replace("%s", value)
                : of(random, BEFORE) + value + of(random, BEHIND);
    }

    static String labelled(String label, String value, Random random) {
        return of(random, "", "张大山，", "（", "\n", "𠮷田村李明，")
                + label
                + of(random, "：", ":", " ", "", "为", "是", "： ", ":\n")
                + value
                + of(random, "", "。", "，", "）", "\n", "；", "，已核实", "。𠮷");
    }
}
