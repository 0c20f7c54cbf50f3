package org.xinxiyuan.service.catalogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.catalogs.Catalogs.Label;
import org.xinxiyuan.service.catalogs.Catalogs.Sent;
import org.xinxiyuan.service.catalogs.Catalogs.Step;

/** What every keeper of catalog versions must do. */
public abstract class CatalogsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final Label SHIPPED = new Label("默认目录", "2025.2", "随附目录");
    private static final Label COUNTY = new Label("清河县目录", "2026.1", "目录.xlsx");

    protected abstract Catalogs catalogs();

    @Test
    void nothingIsInForceAtFirst() {
        assertEquals(List.of(), catalogs().versions());
        assertEquals(List.of(), catalogs().steps());
    }

    @Test
    void everyVersionStaysAndATextIsKeptOnce() {
        assertEquals(1, catalogs().keep(SHIPPED, "{一}", "王某", NOW));
        assertEquals(2, catalogs().keep(COUNTY, "{二}", "王某", NOW.plusSeconds(1)));
        assertEquals(1, catalogs().keep(COUNTY, "{一}", "李某", NOW.plusSeconds(2)));
        assertEquals(List.of("{一}", "{二}"), List.of(catalogs().text(1), catalogs().text(2)));
        assertEquals(
                List.of(SHIPPED, COUNTY),
                catalogs().versions().stream().map(Catalogs.Version::label).toList());
    }

    @Test
    void anUnknownVersionIsNamed() {
        var bad = assertThrows(WorkstationException.class, () -> catalogs().text(7));
        assertEquals("catalog.unknown-version", bad.key());
    }

    @Test
    void stepsAndTheirMovesAreKeptInOrder() {
        catalogs().keep(SHIPPED, "{一}", "王某", NOW);
        catalogs().keep(COUNTY, "{二}", "王某", NOW);
        catalogs().take(1, Map.of(), "王某", NOW);
        var moves = Map.of("01", Optional.of("02"), "03", Optional.<String>empty());
        assertEquals(new Step(2, 2, NOW, "李某"), catalogs().take(2, moves, "李某", NOW));
        assertEquals(List.of(new Step(1, 1, NOW, "王某"), new Step(2, 2, NOW, "李某")), catalogs().steps());
        assertEquals(moves, catalogs().moves(2));
        assertEquals(Map.of(), catalogs().moves(1));
    }

    @Test
    void aSentPieceKeepsItsStepUntilItIsSentInAnotherColumn() {
        catalogs().keep(SHIPPED, "{一}", "王某", NOW);
        catalogs().take(1, Map.of(), "王某", NOW);
        catalogs().take(1, Map.of(), "王某", NOW);
        assertEquals(Optional.empty(), catalogs().sent(PIECE));
        catalogs().sentUnder(PIECE, new Sent(1, "0602"));
        catalogs().sentUnder(PIECE, new Sent(2, "0602"));
        assertEquals(Optional.of(new Sent(1, "0602")), catalogs().sent(PIECE));
        catalogs().sentUnder(PIECE, new Sent(2, "0603"));
        assertEquals(Map.of(PIECE, new Sent(2, "0603")), catalogs().sent());
    }
}
