package org.xinxiyuan.check.placing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.CuedText;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.PlacementCase;
import org.xinxiyuan.check.Suggestion;

/** A labelled piece with what the judge makes of it (判例). */
record JudgedCase(PlacementCase piece, Verdict verdict, List<Suggestion> ranking) {
    private static final List<String> NOT_ABOUT_A_COLUMN =
            List.of("PLACE_CONTAINER", "NOT_FILED", "LANE_REPORT", "EMPTY_BODY");

    /** Those of a file that label a column. */
    static List<JudgedCase> of(String file) {
        return PlacementCase.read(file).stream()
                .filter(piece -> piece.must().stream().noneMatch(must -> NOT_ABOUT_A_COLUMN.contains(code(must))))
                .filter(piece ->
                        misfiled(piece).filter(must -> !must.has("suggest")).isEmpty())
                .map(piece -> new JudgedCase(
                        piece,
                        Checkers.JUDGE.of(piece.manuscript()),
                        Checkers.JUDGE.suggest(piece.manuscript(), Integer.MAX_VALUE)))
                .toList();
    }

    private static String code(JsonNode must) {
        return must.get("code").asText();
    }

    private static Optional<JsonNode> misfiled(PlacementCase piece) {
        return piece.must().stream()
                .filter(must -> code(must).equals("PLACE_WRONG_NODE"))
                .findFirst();
    }

    boolean misfiled() {
        return misfiled(piece).isPresent();
    }

    /** Where it belongs. */
    String right() {
        return misfiled(piece).map(must -> must.get("suggest").asText()).orElse(piece.column());
    }

    /** What the judge says: the column it leaves the piece in or moves it to. */
    String judged() {
        return verdict.belongsIn().map(CatalogItem::code).orElse("");
    }

    boolean calledWrong() {
        return verdict.kind() == Verdict.Kind.WRONG;
    }

    boolean byConfusion() {
        var text = verdict.text();
        var title = new CuedText(text.title());
        var whole = new CuedText(text.titleAndBody());
        return verdict.chosen().orElseThrow().placement().confusions().stream()
                .anyMatch(confusion -> confusion.holds(title, whole));
    }

    /** Place of the right column among the suggestions, from 0. */
    int rank() {
        return codes().indexOf(right());
    }

    /** By how much the best column outscores the one it is filed in. */
    double lead() {
        return ranking.get(0).score()
                - ranking.get(codes().indexOf(piece.column())).score();
    }

    private List<String> codes() {
        return ranking.stream().map(entry -> entry.item().code()).toList();
    }
}
