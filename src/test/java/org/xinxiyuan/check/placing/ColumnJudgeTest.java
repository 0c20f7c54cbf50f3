package org.xinxiyuan.check.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.PlacementCase;
import org.xinxiyuan.check.Suggestion;

/** The figures the margin rests on: on the labelled pieces the score must keep its distance on both sides. */
final class ColumnJudgeTest {
    private static final double SLACK = 0.15;

    private static List<PlacementCase> rightlyFiled() {
        return PlacementCase.FILES.stream()
                .flatMap(file -> PlacementCase.read(file).stream())
                .filter(piece -> piece.must().stream()
                        .noneMatch(must -> List.of(
                                        "PLACE_WRONG_NODE", "PLACE_CONTAINER", "NOT_FILED", "LANE_REPORT", "EMPTY_BODY")
                                .contains(must.get("code").asText())))
                .toList();
    }

    @Test
    void keepsItsDistanceFromPiecesThatAreRightlyFiled() {
        for (PlacementCase piece : rightlyFiled()) {
            double lead = lead(piece);
            assertTrue(lead < ColumnJudge.MARGIN - SLACK, () -> piece + " is outscored by " + lead);
        }
    }

    @Test
    void putsTheRightColumnAmongTheThreeSuggestedForAlmostEveryPiece() {
        var pieces = rightlyFiled();
        long first = pieces.stream().filter(piece -> rank(piece) == 0).count();
        long firstThree = pieces.stream().filter(piece -> rank(piece) < 3).count();
        assertTrue(first >= pieces.size() * 0.95, () -> first + " of " + pieces.size());
        assertTrue(firstThree >= pieces.size() * 0.99, () -> firstThree + " of " + pieces.size());
    }

    private static double lead(PlacementCase piece) {
        var ranking = Checkers.JUDGE.suggest(piece.manuscript(), Integer.MAX_VALUE);
        return ranking.get(0).score()
                - ranking.get(indexOf(ranking, piece.column())).score();
    }

    private static int rank(PlacementCase piece) {
        return indexOf(Checkers.JUDGE.suggest(piece.manuscript(), Integer.MAX_VALUE), piece.column());
    }

    private static int indexOf(List<Suggestion> ranking, String column) {
        return ranking.stream().map(entry -> entry.item().code()).toList().indexOf(column);
    }

    @Test
    void judgesAPieceOnceForAllRules() {
        var manuscript = Piece.of("植树", "6月9日，白鹤乡组织干部植树。").build();
        assertSame(Checkers.JUDGE.of(manuscript), Checkers.JUDGE.of(manuscript));
    }

    @Test
    void givesReasonsAnOfficerCanFollow() {
        var best = Checkers.CHECKER.suggest(Piece.of("好人名单公示", "现将名单予以公示：吴某。公示期：6月3日至6月9日。监督电话：0000-6034004。")
                .unfiled()
                .build());
        assertEquals(3, best.size());
        assertEquals("0604", best.get(0).item().code());
        assertEquals(
                List.of("标题有“公示”", "写有公示事项、公示期、监督电话"), best.get(0).reasons().subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"汉", "1", "联系电话", "|甲|乙丙电话|丙|\n", "*a ", "[a](", "（2025）", " ", "内部，", "公示期：", "http://10."})
    void doesNotCrawlOverRepetition(String part) {
        String body = part.repeat(40_000 / part.length());
        assertTimeout(
                Duration.ofSeconds(30),
                () -> Checkers.CHECKER.check(Piece.of("有关情况", body).in("030603").build()));
    }
}
