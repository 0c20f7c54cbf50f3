package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.columns.Halting.Entered;
import org.xinxiyuan.service.columns.Halting.NotEntered;
import org.xinxiyuan.service.columns.Halting.Outcome;
import org.xinxiyuan.service.columns.Register.Halt;

class HaltingTest {
    private static final LocalDate DUE = LocalDate.parse("2026-03-17");

    private final Books books = new Books();
    private final Draft piece = books.piece(Books.NOTICE, "通告", "2026-03-13");

    @ParameterizedTest(name = "paused {0} to {1}: due {2}")
    @CsvSource({
        "2026-03-16, 2026-03-16, 2026-03-18",
        "2026-03-16, 2026-03-20, 2026-03-24",
        "2026-03-14, 2026-03-15, 2026-03-17",
        "2026-03-18, 2026-03-19, 2026-03-17",
    })
    void theDaysOfAPauseDoNotRunAndTheOldDateIsKept(LocalDate from, LocalDate to, LocalDate due) {
        var entered = assertInstanceOf(Entered.class, pause(from, to, "征求第三方意见"));
        var now = books.round().dues(piece).get(0);
        assertEquals(Optional.of(due), now.due().date().date());
        boolean moved = !due.equals(DUE);
        assertEquals(moved ? Optional.of(DUE) : Optional.empty(), now.former());
        assertEquals(moved ? 1 : 0, entered.shifts().size());
        entered.shifts().forEach(shift -> assertEquals(Optional.of(DUE), shift.from()));
        assertEquals("paused", books.desk.reviews().trail(piece.id()).get(0).event());
    }

    @Test
    void aPauseThatIsTakenBackGivesTheOldDateBack() {
        pause(DUE, DUE, "征求第三方意见");
        var halt = books.halting().of(piece).get(0);
        var back = assertInstanceOf(Entered.class, books.halting().lift(piece, halt, "王某"));
        assertEquals(Optional.of(DUE), back.shifts().get(0).now().due().date().date());
        assertEquals(Optional.empty(), books.round().dues(piece).get(0).former());
        assertRefused("没有这一段", books.halting().lift(piece, halt, "王某"));
    }

    @ParameterizedTest(name = "{0} to {1}, {2}: {3}")
    @CsvSource({
        "2026-03-17, 2026-03-16, 征求意见, 止日",
        "2026-03-16, 2026-03-16, ' ', 理由",
        "2026-03-20, 2026-03-22, 征求意见, 已经停止计时",
    })
    void whatIsNoPauseIsRefusedAndNothingWritten(LocalDate from, LocalDate to, String reason, String word) {
        pause(DUE.plusDays(4), DUE.plusDays(9), "先前的");
        assertRefused(word, pause(from, to, reason));
        assertEquals(1, books.halting().of(piece).size());
    }

    @Test
    void whereNothingRunsNothingIsPaused() {
        books.published(piece, "2026-03-16");
        assertRefused("用不着", pause(DUE, DUE, "征求意见"));
        assertEquals(Map.of(), books.register.halts());
    }

    @Test
    void aVerificationMovesItsDateAndLeavesNoFormerOne() {
        var guide = books.piece(Books.GUIDE, "临时救助办事指南", "2026-01-05");
        assertRefused("没有公开", books.halting().verify(guide, Books.TODAY, "王某"));
        books.published(guide, "2026-01-06");
        assertRefused("不能晚于", books.halting().verify(guide, Books.TODAY.plusDays(1), "王某"));
        var entered = assertInstanceOf(Entered.class, books.halting().verify(guide, Books.TODAY, "王某"));
        assertEquals(1, entered.shifts().size());
        assertEquals(Optional.of(Books.TODAY), books.halting().verified(guide));
        assertEquals(List.of(), books.register.formers());
        assertRefused("已经登记", books.halting().verify(guide, Books.TODAY, "王某"));
    }

    private Outcome pause(LocalDate from, LocalDate to, String reason) {
        return books.halting().pause(piece, new Halt(from, to, reason), "王某");
    }

    private static void assertRefused(String word, Outcome outcome) {
        var sentence = assertInstanceOf(NotEntered.class, outcome).sentence();
        assertTrue(sentence.contains(word), sentence);
    }
}
