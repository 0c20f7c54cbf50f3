package org.xinxiyuan.portal.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
    private static final Imprint IMPRINT = new Imprint(3, "ab12", "cd34", Instant.parse("2026-03-02T01:00:00Z"));

    @Test
    void isReadBackFromTheEndOfAText() {
        var written = "<p>正文</p>" + IMPRINT.comment();
        assertEquals(Optional.of(IMPRINT), Imprint.in(written));
        assertEquals("<p>正文</p>", Imprint.without(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>正文</p>",
                "<!-- xinxiyuan {\"revision\":3} --><p>后面还有</p>",
                "<p>正文</p>\n<!-- xinxiyuan {not json} -->",
                "<p>正文</p>\n<!-- xinxiyuan {\"revision\":3,\"receivedAt\":\"yesterday\"} -->",
                "<p>正文</p>\n<!-- other {\"revision\":3} -->"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Imprint.in(text));
    }

    @Test
    void theHashSeesTitleAndTextButNotTheSitesLineEnds() {
        var hash = Imprint.hash("题", "一\n二");
        assertEquals(hash, Imprint.hash("题", "一\r\n二\n"));
        assertNotEquals(hash, Imprint.hash("题", "一\n三"));
        assertNotEquals(hash, Imprint.hash("题目", "一\n二"));
    }
}
