package org.xinxiyuan.check.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.PlacementCase;

/** {@code docs/placement.md} states what the judge really does; its opening is written by hand. */
final class PlacementPageTest {
    private static final Path PAGE = Path.of("docs/placement.md");
    private static final String GENERATED = "\n## Results\n";
    private static final Map<String, List<JudgedCase>> BATCHES = PlacementPage.batches(PlacementCase.FILES);

    private static List<JudgedCase> all() {
        return BATCHES.values().stream().flatMap(List::stream).toList();
    }

    @Test
    void pageSaysWhatTheJudgeDoes() throws IOException {
        var written = Files.readString(PAGE);
        var opening = written.substring(0, Math.max(0, written.indexOf(GENERATED)));
        var page = new PlacementPage(BATCHES).text(opening);
        Files.writeString(Path.of("target/placement.md"), page);
        assertEquals(page, written, "docs/placement.md is out of date; the true page is target/placement.md");
    }

    @Test
    void scoreCallsNoRightlyFiledPieceWrong() {
        var mistaken = all().stream()
                .filter(c -> !c.misfiled() && c.calledWrong())
                .map(c -> c.piece().id())
                .toList();
        assertEquals(List.of(), mistaken);
    }

    @Test
    void findsNineMisfiledPiecesOfTen() {
        long misfiled = all().stream().filter(JudgedCase::misfiled).count();
        long found = all().stream().filter(c -> c.misfiled() && c.calledWrong()).count();
        assertTrue(found * 10 >= misfiled * 9, () -> found + " of " + misfiled);
    }

    @Test
    void everyColumnHasARightlyFiledPiece() {
        var have =
                all().stream().filter(c -> !c.misfiled()).map(JudgedCase::right).collect(Collectors.toSet());
        var without = Checkers.CATALOG.columns().stream()
                .map(CatalogItem::code)
                .filter(code -> !have.contains(code))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everyColumnOfTheCatalogHasTopicWords() {
        var without = Checkers.CATALOG.columns().stream()
                .map(CatalogItem::name)
                .filter(name -> TopicWords.of(name).isEmpty())
                .toList();
        assertEquals(List.of(), without);
    }
}
