package org.xinxiyuan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private final RestrictedHtml html = new RestrictedHtml();

    @ParameterizedTest
    @ValueSource(strings = {
        "一、全镇实行轮灌。\n\n二、自3月20日起。",
        "## 总则\n\n**一、对象。**镇内*所有*村组。",
        "见[县政府网站](https://www.county.example/a?b=1)。",
        "- 一组\n- 二组\n\n1. 先\n2. 后",
        "| 村 | 户数 |\n| --- | --- |\n| 张庄 | 12 |\n| 李庄 | 8 |",
        "> 引文\n> 第二行",
        "第一行\n第二行",
        "3*4=12，a_b_c，[注]，<甲>，`x`，\\反斜线",
        "2026\\. 不是编号\n\n\\- 不是列项",
        "---\n\n完"
    })
    void comesBackAsTheSamePage(String markdown) {
        var page = html.toRestrictedHtml(markdown);
        assertEquals(page, html.toRestrictedHtml(html.fromRestrictedHtml(page)));
    }

    /** Signs of emphasis beside punctuation and a letter would be read as stars. */
    @Test
    void boldWordsThatEndInPunctuationStayBold() {
        var back = html.fromRestrictedHtml("<p><strong>一、对象。</strong>全镇<em>（含园区）</em>各村</p>");
        assertEquals("<p><strong>一、对象</strong>。全镇（<em>含园区</em>）各村</p>", html.toRestrictedHtml(back));
    }

    @Test
    void plainParagraphsComeBackAsTheyWereTyped() {
        var typed = "一、全镇实行轮灌。\n\n**二**、自3月20日起。\n\n- 一组\n- 二组";
        assertEquals(typed, html.fromRestrictedHtml(html.toRestrictedHtml(typed)));
    }
}
