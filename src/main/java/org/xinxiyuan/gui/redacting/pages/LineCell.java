package org.xinxiyuan.gui.redacting.pages;

import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.xinxiyuan.document.Span;

/** A line, original left and public right (左右一行): whichever is taller, both begin at the same height. */
final class LineCell extends ListCell<Line> {
    private static final double PADDING = 16;
    /** More columns than these stand close together. */
    private static final int WIDE = 6;

    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final ObservableDoubleValue half;
    private final Selecting selected;
    private final IntSupplier atHand;

    LineCell(ObservableDoubleValue half, Selecting selected, IntSupplier atHand) {
        this.half = half;
        this.selected = selected;
        this.atHand = atHand;
        getStyleClass().add("line-cell");
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box(line));
    }

    private Node box(Line line) {
        var left = side(line, true);
        var right = side(line, false);
        right.getStyleClass().add("line-public");
        return new HBox(left, right);
    }

    private Region side(Line line, boolean before) {
        double room = half.get() - PADDING * 2;
        var content = line.isRow() ? row(line, before) : words(line, line.cells().get(0), before, room);
        var side = new StackPane(content);
        side.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        side.getStyleClass().addAll("line-side", style(line));
        fix(side, half.get());
        return side;
    }

    private Node row(Line line, boolean before) {
        IntPredicate shown = i -> before || !line.table().gone().get(i);
        var weights = line.table().weights();
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            all += shown.test(i) ? weights[i] : 0;
        }
        var row = new HBox();
        double room = half.get() - PADDING * 2;
        boolean close = weights.length > WIDE;
        for (int i = 0; i < weights.length; i++) {
            if (shown.test(i)) {
                double width = Math.floor(room * weights[i] / all);
                var span = i < line.cells().size() ? line.cells().get(i) : new Span(line.end(), line.end());
                var box = new StackPane(words(line, span, before, width - (close ? 9 : 17)));
                box.setAlignment(javafx.geometry.Pos.TOP_LEFT);
                box.getStyleClass().addAll("line-box", line.table().gone().get(i) ? "line-gone" : "line-stays");
                box.pseudoClassStateChanged(CLOSE, close);
                fix(box, width);
                row.getChildren().add(box);
            }
        }
        return row;
    }

    private Node words(Line line, Span span, boolean before, double width) {
        var flow = new WordsFlow(style(line));
        flow.show(before ? line.painter().before(span) : line.painter().after(span), atHand.getAsInt());
        fix(flow, Math.max(24, width));
        if (before && line.shape() != Line.Shape.FIELD) {
            flow.selectable(selected);
        }
        return flow;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private static String style(Line line) {
        return switch (line.shape()) {
            case FIELD -> "line-field";
            case HEADING -> line.level() == 1 ? "line-title" : "line-heading";
            case HEAD -> "line-head";
            case ROW -> "line-row";
            case ITEM -> "line-item";
            case PARAGRAPH -> "line-paragraph";
        };
    }
}
