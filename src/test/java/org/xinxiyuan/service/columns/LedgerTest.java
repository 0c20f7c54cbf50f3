package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Link;

class LedgerTest {
    private static final String INTERPRETATIONS = "0304";

    private final Books books = new Books();

    @ParameterizedTest(name = "interpretation published: {0} -> {1}")
    @CsvSource({"true, MET", "false, OVERDUE"})
    void anInterpretationThatIsOutSettlesItsDocumentWhicheverWasWrittenFirst(boolean out, Standing standing) {
        var document = books.piece(Books.RULES, "关于印发临时救助办法的通知", "2026-03-02");
        books.published(document, "2026-03-03");
        var link = new Link(Link.Relation.INTERPRETS, document.id());
        var interpretation = books.piece(INTERPRETATIONS, "办法的解读", "2026-03-02", link);
        if (out) {
            books.published(interpretation, "2026-03-03");
        }
        var owed = settled(interpretation, document).get(Obligation.INTERPRET);
        assertEquals(standing, owed.due().at(Books.TODAY));
    }

    @Test
    void theFormerDateIsShownWhileItDiffersFromTheDate() {
        var piece = books.piece(Books.NOTICE, "通告", "2026-03-13");
        var now = settled(piece).get(Obligation.PUBLISH).due().date().date();
        assertEquals(Optional.empty(), settled(piece).get(Obligation.PUBLISH).former());
        books.register.moved(new Register.Former(piece.id(), "PUBLISH", now), Instant.EPOCH);
        assertEquals(Optional.empty(), settled(piece).get(Obligation.PUBLISH).former(), "the same day");
        books.register.halt(piece.id(), new Register.Halt(Books.TODAY, Books.TODAY, "征求意见"), "王某");
        var paused = settled(piece).get(Obligation.PUBLISH);
        assertEquals(now, paused.former());
        assertTrue(paused.due().date().date().orElseThrow().isAfter(now.orElseThrow()));
    }

    @Test
    void aVerificationSetsTheNextOne() {
        var guide = books.piece(Books.GUIDE, "临时救助办事指南", "2026-01-05");
        books.published(guide, "2026-01-06");
        var first = settled(guide).get(Obligation.VERIFY).due().date().date().orElseThrow();
        books.register.verify(guide.id(), LocalDate.parse("2026-02-06"), "王某");
        assertEquals(first.plusDays(31), settled(guide).get(Obligation.VERIFY).due().date().date().orElseThrow());
    }

    private Map<Obligation, PieceDue> settled(Draft... pieces) {
        var ledger = new Ledger(books.rules().calendar(), books.register, books.stock.publications());
        for (Draft piece : pieces) {
            var code = piece.content().filing().columnCode().orElseThrow();
            ledger.note(piece, books.rules().catalog().item(code).orElseThrow());
        }
        var found = new HashMap<Obligation, PieceDue>();
        ledger.settle((column, due) -> found.put(due.due().obligation(), due));
        return found;
    }
}
