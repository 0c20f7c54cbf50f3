package org.xinxiyuan.gui.redacting.pages;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/** Text beside its public version, line by line (文字对照). */
final class TextPane extends StackPane {
    private static final double BAR = 18;

    private final ListView<Line> list = new ListView<>();

    TextPane(Selecting selected, IntSupplier atHand) {
        list.setId("lines");
        list.getStyleClass().addAll("lines", "edge-to-edge");
        list.setFocusTraversable(false);
        var half = Bindings.createDoubleBinding(
                () -> Math.max(120, Math.floor((list.getWidth() - BAR) / 2)), list.widthProperty());
        list.setCellFactory(view -> new LineCell(half, selected, atHand));
        half.addListener((o, was, is) -> list.refresh());
        getChildren().add(list);
    }

    /** Stays where it is scrolled to when the lines are the same. */
    void show(List<Line> lines) {
        list.getItems().setAll(lines);
    }

    /** A line that is another object is drawn anew, the others stay. */
    void redraw(int line) {
        if (line >= 0 && line < list.getItems().size()) {
            list.getItems().set(line, list.getItems().get(line).again());
        }
    }

    void refresh() {
        list.refresh();
    }

    void goTo(int line) {
        if (line >= 0 && !InSight.row(list, line)) {
            list.scrollTo(Math.max(0, line - 2));
        }
    }
}
