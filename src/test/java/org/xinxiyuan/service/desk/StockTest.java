package org.xinxiyuan.service.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript.Existing;
import org.xinxiyuan.document.MemoryDrafts;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.MemoryFeed;
import org.xinxiyuan.outbox.MemoryOutbox;
import org.xinxiyuan.service.catalogs.MemoryCatalogs;

final class StockTest {
    private static final Instant NOW = Instant.parse("2025-06-11T01:00:00Z");

    private final MemoryDrafts drafts = new MemoryDrafts();
    private final MemoryFeed feed = new MemoryFeed();
    private final Stock stock =
            new Stock(
                    Checkers.CATALOG,
                    new MemoryCatalogs(),
                    drafts,
                    new MemoryOutbox(),
                    feed,
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private int seq;

    private Draft piece(String column, String title, boolean published) {
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2025, 1, 20)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure(column, dates, Optional.empty(), Map.of(), List.of());
        var id = new DraftId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | ++seq).toString());
        var draft = drafts.add(id, new Content(title, "", "正文" + title, filing, List.of()), Optional.empty(), NOW);
        if (published) {
            Map<String, Object> data = Map.of("state", "published", "publishedAt", "2025-01-21T00:00:00Z");
            var change = new Feed.Change(seq, "publication", id.value(), false, data);
            feed.apply(new Feed.Page(List.of(change), "c" + seq, false));
        }
        return draft;
    }

    @ParameterizedTest(name = "{0} is told of {1}")
    @CsvSource({
        "08, 报告",
        "030101, 职能 领导 任免",
        "0314, 职能 领导 任免",
        "0603, ''",
    })
    void tellsTheOwnColumnAndWhatNamesLeaders(String column, String told) {
        piece("08", "报告", true);
        piece("030101", "职能", true);
        piece("030102", "领导", true);
        piece("0314", "任免", true);
        piece("0314", "未发", false);
        var around = stock.around(piece(column, "新稿", false));
        assertEquals(told, around.existing().stream().map(Existing::title).collect(Collectors.joining(" ")));
    }

    @Test
    void tellsDayAndText() {
        piece("08", "白鹤乡2024年报告", true);
        var known = stock.around(piece("08", "白鹤乡2025年报告", false)).existing().get(0);
        assertEquals(Optional.of(2024), known.year());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 20)), known.formedOn());
        assertEquals(Optional.of("正文白鹤乡2024年报告"), known.text());
        assertEquals("Existing[08]", known.toString());
    }
}
