package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;

class ChannelsTest {
    private final Books books = new Books();
    private final Draft piece = books.piece(Books.NOTICE, "通告", "2026-03-13");

    @Test
    void theChannelsOfTheColumnStandOpenInTheOrderOfTheCatalog() {
        var named = books.channels().named(piece);
        assertTrue(named.contains("政府网站"), named::toString);
        assertEquals(named, books.channels().of(piece).stream().map(Channels.Channel::name).toList());
        assertTrue(books.channels().of(piece).stream().allMatch(c -> c.tick().isEmpty()));
        assertEquals(List.of(), books.channels().of(books.piece("未归类", "正文", new Filing.Unfiled())));
    }

    @Test
    void aTickHasDayProofAndPersonAndLeavesItsLine() {
        books.channels().tick(piece, "政府网站", Books.TODAY, Optional.of(Books.photo()), "王某");
        var tick = ticked("政府网站").orElseThrow();
        assertEquals(Books.TODAY, tick.on());
        assertEquals("王某", tick.by());
        assertArrayEquals(Books.photo(), books.desk.blobs().get(tick.proof().orElseThrow()));
        books.channels().untick(piece, "政府网站", "李某");
        assertEquals(Optional.empty(), ticked("政府网站"));
        var trail = books.desk.reviews().trail(piece.id());
        assertEquals(List.of("ticked", "unticked"), trail.stream().map(t -> t.event()).toList());
        assertEquals("李某", trail.get(1).by());
    }

    @Test
    void aTickOfTheColumnBeforeIsKeptBehindTheChannelsOfThisOne() {
        books.channels().tick(piece, "村务公开栏", Books.TODAY, Optional.empty(), "王某");
        var all = books.channels().of(piece);
        assertEquals("村务公开栏", all.get(all.size() - 1).name());
        assertEquals(books.channels().named(piece).size() + 1, all.size());
    }

    private Optional<Register.Tick> ticked(String channel) {
        return books.channels().of(piece).stream()
                .filter(c -> c.name().equals(channel))
                .findFirst()
                .flatMap(Channels.Channel::tick);
    }
}
