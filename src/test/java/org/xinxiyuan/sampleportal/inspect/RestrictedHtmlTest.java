package org.xinxiyuan.sampleportal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements and attributes the contract allows, and everything else. */
class RestrictedHtmlTest {
    private static final String HASH = "a".repeat(64);

    private static boolean allowed(String body) {
        return RestrictedHtml.check(body.replace("HASH", HASH), Set.of(HASH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>一</h2><h3>二</h3><h4>三</h4><p>段<br>落</p><hr/>",
                "<ul><li>甲</li></ul><ol><li>乙</li></ol><blockquote>引</blockquote>",
                "<p><strong>重</strong><em>调</em>m<sup>2</sup>H<sub>2</sub>O &lt;注&gt; &amp; 3 < 5</p>",
                "<table><caption>表</caption><thead><tr><th rowspan=\"2\">头</th></tr></thead>"
                        + "<tbody><tr><td colspan=\"3\">格</td></tr></tbody></table>",
                "<a href=\"https://a.example/x?y=1\">链</a><a href=\"mailto:zwgk@a.example\">邮</a>",
                "<img src=\"sha256:HASH\" alt=\"图\">",
                "不带标记的一段"
            })
    void allows(String body) {
        assertEquals(List.of(), RestrictedHtml.check(body.replace("HASH", HASH), Set.of(HASH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<SCRIPT>x</SCRIPT>",
                "<p style=\"color:#fff\">白字</p>",
                "<p hidden>藏</p>",
                "<p onclick=\"x()\">x</p>",
                "<h1>一</h1>",
                "<div>块</div>",
                "<span>x</span>",
                "<p><!-- 注释 --></p>",
                "<![CDATA[x]]>",
                "<!DOCTYPE html>",
                "<?xml version=\"1.0\"?>",
                "<body onload=\"x()\">",
                "<a href=\"javascript:x()\">x</a>",
                "<a href=\" java\nscript:x()\">x</a>",
                "<a href=\"//a.example\">x</a>",
                "<a href=\"https://a.example\" target=\"_blank\">x</a>",
                "<img src=\"https://a.example/x.png\" alt=\"\">",
                "<img src=\"sha256:bbbb\" alt=\"\">",
                "<img src=\"sha256:HASH\">",
                "<td colspan=\"1e9\">x</td>",
                "<svg><p>x</p></svg>",
                "<iframe src=\"https://a.example\"></iframe>",
                "<p><style>p{}</style></p>"
            })
    void refuses(String body) {
        assertFalse(allowed(body), body);
    }

    @Test
    void saysWhere() {
        var finding = RestrictedHtml.check("<p>好</p><div>坏</div>", Set.of()).get(0);
        assertEquals("FORMAT", finding.kind());
        assertEquals("/body", finding.pointer());
        assertEquals(8, finding.place().start());
    }
}
