package org.xinxiyuan.gui.columns;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A line of a list that breaks where the list ends. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    LineCell(Function<T, String> words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : words.apply(item));
    }
}
