package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.Inspection;
import org.xinxiyuan.check.upkeep.State;
import org.xinxiyuan.document.Filing;

class RoundTest {
    private final Books books = new Books();

    @Test
    void onlyWhatThePortalPublishedCountsAndOnlyWhatIsOpenIsOwed() {
        books.piece(Books.NOTICE, "未发的通告", "2026-03-13");
        books.published(books.piece(Books.NOTICE, "已发的通告", "2026-03-09"), "2026-03-10");
        var stand = stand(Books.NOTICE, Books.TODAY);
        assertEquals(1, stand.pieces());
        assertEquals(Optional.of(LocalDate.parse("2026-03-10")), stand.last());
        assertEquals(State.FINE, stand.state());
        assertEquals(1, stand.dues().size());
        assertEquals("未发的通告", stand.dues().get(0).title());
        assertEquals(Standing.WITHIN_3, stand.dues().get(0).due().at(Books.TODAY));
    }

    @Test
    void anEarlierDaySeesWhatWasOutByThen() {
        books.published(books.piece(Books.NOTICE, "通告", "2026-03-09"), "2026-03-10");
        assertEquals(0, stand(Books.NOTICE, LocalDate.parse("2026-03-09")).pieces());
        assertEquals(1, stand(Books.NOTICE, LocalDate.parse("2026-03-10")).pieces());
    }

    @Test
    void everyColumnIsListedAndThoseInNeedComeFirst() {
        books.published(books.piece(Books.NOTICE, "通告", "2026-03-09"), "2026-03-10");
        var stands = books.round().stands(Books.TODAY);
        assertEquals(books.rules().catalog().columns().size(), stands.size());
        assertEquals(Books.NOTICE, stands.get(stands.size() - 1).column().code(), "the only one without a want");
    }

    @Test
    void aPublishedGuideThatLacksItsElementsFailsTheInspection() {
        var guide = books.piece(Books.GUIDE, "临时救助办事指南", "2026-03-09");
        assertFalse(guides().what().toString().contains("临时救助办事指南"), "not out yet");
        books.published(guide, "2026-03-10");
        assertTrue(guides().failed());
        assertTrue(guides().what().toString().contains("临时救助办事指南："), guides().what()::toString);
    }

    @Test
    void theDuesOfOnePieceHoldTheMetOnesToo() {
        var piece = books.piece(Books.NOTICE, "通告", "2026-03-09");
        books.published(piece, "2026-03-10");
        var dues = books.round().dues(piece);
        assertEquals(List.of(Obligation.PUBLISH), dues.stream().map(d -> d.due().obligation()).toList());
        assertEquals(Standing.MET, dues.get(0).due().at(Books.TODAY));
        assertEquals(List.of(), books.round().dues(books.piece("未归类", "正文", new Filing.Unfiled())));
        assertEquals(List.of(), books.round().dues(books.piece("9999", "目录里没有", "2026-03-09")));
    }

    private Inspection.Item guides() {
        return books.round().inspect(Books.TODAY).items().stream()
                .filter(item -> item.id().equals("guides"))
                .findFirst()
                .orElseThrow();
    }

    private ColumnStand stand(String column, LocalDate day) {
        return books.round().stands(day).stream()
                .filter(s -> s.column().code().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
