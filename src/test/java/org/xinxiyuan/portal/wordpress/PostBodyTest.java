package org.xinxiyuan.portal.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostBodyTest {
    private static String written(String json, Media.Stored... files) throws JsonProcessingException {
        return PostBody.of(new ObjectMapper().readTree(json), List.of(files));
    }

    @Test
    void plainTextBecomesParagraphsAndNothingOfItIsMarkup() throws JsonProcessingException {
        var written = written("{\"body\":\"一<b>\\n\\n二 & 三\",\"bodyFormat\":\"text\"}");
        assertTrue(written.contains("<p>一&lt;b&gt;</p>\n<p>二 &amp; 三</p>"), written);
        assertFalse(written.contains("<table>"), written);
    }

    @Test
    void whatTheSiteHasNoPlaceForStandsAboveAndBelow() throws JsonProcessingException {
        var written = written(
                "{\"body\":\"<p>文</p>\",\"bodyFormat\":\"html-restricted\",\"docNo\":\"清政发〔2026〕3号\","
                        + "\"formedOn\":\"2026-02-03\",\"publicity\":{\"from\":\"2026-02-04\",\"to\":\"2026-02-10\"}}",
                new Media.Stored("表\"一\".xlsx", "https://x/y.xlsx"));
        assertTrue(written.startsWith("<table><tbody><tr><th>发文字号</th><td>清政发〔2026〕3号</td></tr>"), written);
        assertTrue(written.contains("<th>公示期至</th><td>2026-02-10</td>"), written);
        assertTrue(written.endsWith("<li><a href=\"https://x/y.xlsx\">表&quot;一&quot;.xlsx</a></li>\n</ul>"), written);
    }

    @Test
    void theBodyIsFoundAgainWithoutTheRest() throws JsonProcessingException {
        var written = written("{\"body\":\"<p>文</p>\",\"bodyFormat\":\"html-restricted\",\"formedOn\":\"2026-02-03\"}");
        assertEquals("<p>文</p>", PostBody.body(written));
        assertEquals("<p>改</p>", PostBody.body(written.replace("文", "改")));
        assertEquals("<p>全部重写</p>", PostBody.body("<p>全部重写</p>"));
    }
}
