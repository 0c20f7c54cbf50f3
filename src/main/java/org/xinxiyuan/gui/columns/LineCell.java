package org.xinxiyuan.gui.columns;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** A line of a list that breaks where the list ends, and is as tall as its words. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, String> words;
    private final Label label = new Label();

    LineCell(Function<T, String> words) {
        this.words = words;
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        label.setText(empty || item == null ? "" : words.apply(item));
        setGraphic(empty || item == null ? null : label);
    }
}
