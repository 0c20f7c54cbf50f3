package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.Treatment;

class HtmlRedactionTest {
    private static String redact(byte[] page, Treatment treatment) {
        var outcome = new FileRedaction(new SampleRedaction())
                .redact(page, "a.html", "attachments/0", policy(treatment), List.of());
        var cleaned = assertInstanceOf(Cleaned.class, outcome, outcome::toString);
        assertEquals("text/html", cleaned.mediaType());
        return new String(cleaned.bytes(), StandardCharsets.UTF_8);
    }

    private static String redact(String body) {
        return redact(utf8("<html><head></head><body>" + body + "</body></html>"), Treatment.HIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!-- NUMBER -->", "<script>var a='NUMBER'</script>", "<p hidden>NUMBER</p>", "<p style='display: none'>NUMBER</p>",
        "<style>.x{display:none}</style><p class=x>NUMBER</p>", "<p data-tel='NUMBER'>a</p>", "<p onclick='a(NUMBER)'>a</p>",
        "<a href='tel:NUMBER'>a</a>", "<img alt='NUMBER' src='NUMBER.png'>", "<input value='NUMBER'>",
        "<iframe srcdoc='NUMBER'></iframe>", "<span style='font-size:0'>NUMBER</span>", "<svg><text>NUMBER</text></svg>",
        "<meta name=author content='NUMBER'>", "<template>NUMBER</template>", "<p id='NUMBER' class='NUMBER' title='NUMBER'>a</p>"
    })
    void whatIsNotSeenDoesNotGoOut(String hiding) {
        var out = redact("<p>正文</p>" + hiding.replace("NUMBER", MOBILE));
        assertFalse(out.contains(MOBILE), out);
        assertFalse(out.contains("〔已隐藏〕"), out);
        assertTrue(out.contains("<p>正文</p>"), out);
    }

    @Test
    void valuesSplitOverTagsAreOneValue() {
        var out = redact("<p>电话：<b>138001</b><span>38000</span>。</p>");
        assertTrue(out.contains("<p>电话：<b>〔已隐藏〕</b>。</p>"), out);
        assertFalse(out.contains("38000"), out);
    }

    @Test
    void aListLosesItsColumnMergedCellsCounted() {
        var table = "<table><tr><th>村</th><th>姓名</th><th>身份证号</th></tr><tr><td rowspan=2>东村</td><td>张三</td><td>" + ID
                + "</td></tr><tr><td>李四</td><td>" + OTHER_ID + "</td></tr></table>";
        var out = redact(utf8("<html><body>" + table + "</body></html>"), Treatment.DELETE);
        assertTrue(out.contains("<tr><th>村</th><th>姓名</th></tr><tr><td rowspan=\"2\">东村</td><td>张三</td></tr><tr><td>李四</td></tr>"), out);
    }

    @Test
    void anyEncodingGoesOutAsUtf8WithItsTitle() {
        var page = "<html><head><meta charset=gbk><title>公示</title></head><body><p>电话" + MOBILE + "</p></body></html>";
        var out = redact(page.getBytes(Charset.forName("GBK")), Treatment.HIDE);
        assertTrue(out.contains("<meta charset=\"utf-8\"><title>公示</title>") && out.contains("电话〔已隐藏〕"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- 机密★1年 -->", "<p hidden>机密★1年</p>", "<p>机<b>密</b>★</p>", "<p>&#26426;&#23494;★</p>"})
    void aMarkIsFoundWhereverItStands(String hiding) {
        var page = utf8("<html><body><p>正文</p>" + hiding + "</body></html>");
        assertInstanceOf(Classified.class, new Intake().read("a.html", page));
    }
}
