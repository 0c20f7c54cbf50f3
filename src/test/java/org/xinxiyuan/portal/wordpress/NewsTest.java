package org.xinxiyuan.portal.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:01,   2026-03-02T09:00:00, 1",
        "2026-03-02T09:00:00,   2026-03-02T08:59:59, 1",
        "2026-03-02T09:00:01~3, 2026-03-02T09:00:00, 3"
    })
    void asksFromASecondBeforeWithItsSecondsWritten(String cursor, String asked, int page) {
        var news = News.from(Optional.of(cursor));
        assertEquals(Optional.of(asked), news.asked());
        assertEquals(page, news.page());
    }

    @Test
    void withoutACursorItAsksForEverything() {
        assertEquals(Optional.empty(), News.from(Optional.empty()).asked());
        assertEquals(2, News.from(Optional.of("~2")).page());
    }
}
