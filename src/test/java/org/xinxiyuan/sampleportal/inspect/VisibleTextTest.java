package org.xinxiyuan.sampleportal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees, and where it stands in the source. */
class VisibleTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>13<strong>80</strong>01</p>|138001",
                "138&#48;01|138001",
                "甲&lt;乙|甲<乙",
                "<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>34</w:t></w:r>|1234",
                "<a:r><a:t>12</a:t></a:r><a:r><a:t>34</a:t></a:r>|1234",
                "<si><r><t>12</t></r><r><rPr><sz val=\"9\"/></rPr><t>34</t></r></si>|1234",
                "12<!-- 34 -->56|1256",
            })
    void joinsWhatMarkupCuts(String source, String seen) {
        assertEquals(seen, VisibleText.of(source).text().strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<td>138</td><td>001</td>",
                "<w:p><w:t>138</w:t></w:p><w:p><w:t>001</w:t></w:p>",
                "<c><v>138</v></c><c><v>001</v></c>",
                "138<br>001"
            })
    void keepsApartWhatAReaderSeesApart(String source) {
        assertEquals("138\n001", VisibleText.of(source).text().strip().replaceAll("\n+", "\n"));
    }

    @Test
    void pointsBackIntoTheSource() {
        var source = "<p>电话1<em>3</em>8</p>";
        var visible = VisibleText.of(source);
        var start = visible.text().indexOf("138");
        assertEquals(source.indexOf("1<em>"), visible.start(start));
        assertEquals(source.indexOf("8</p>") + 1, visible.end(start + 3));
    }
}
