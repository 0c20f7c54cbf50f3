package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;

/** The tables of both sides as real grids, each place with its number (表格对照). */
final class GridPanes {
    private static final double WIDEST = 176;
    private static final double NARROW = 88;

    private final Messages messages;

    GridPanes(Messages messages) {
        this.messages = messages;
    }

    Node of(Page original, Page shown) {
        var box = new VBox(16);
        box.getStyleClass().add("certificate");
        fill(box, "redacting.original", original.grids(), PlaceRow::kind);
        fill(box, "redacting.public", shown.grids(), r -> r.redaction().treatment().label());
        var scroll = new ScrollPane(box);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefSize(960, 560);
        return scroll;
    }

    private void fill(VBox box, String key, List<Grid> grids, Function<PlaceRow, String> word) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("panel-title");
        box.getChildren().add(head);
        grids.forEach(grid -> box.getChildren().add(pane(grid, word)));
    }

    private static GridPane pane(Grid grid, Function<PlaceRow, String> word) {
        var pane = new GridPane();
        pane.getStyleClass().add("table");
        pane.setMaxWidth(GridPane.USE_PREF_SIZE);
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                pane.add(cell(cells.get(column), row == 0, word), column, row);
            }
        }
        return pane;
    }

    private static VBox cell(Grid.Cell cell, boolean head, Function<PlaceRow, String> word) {
        var text = new Label(cell.text());
        text.setWrapText(true);
        text.setMaxWidth(WIDEST);
        text.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(4, text);
        box.getStyleClass().addAll("table-box", head ? "table-head" : "table-cell");
        if (!cell.places().isEmpty()) {
            var badges = new FlowPane(4, 4);
            badges.setPrefWrapLength(NARROW);
            for (PlaceRow place : cell.places()) {
                var badge = new Label(place.number() + " " + word.apply(place));
                badge.getStyleClass().addAll("number", place.undecided() ? "tone-care" : "tone-busy");
                badges.getChildren().add(badge);
            }
            box.getChildren().add(0, badges);
        }
        return box;
    }
}
