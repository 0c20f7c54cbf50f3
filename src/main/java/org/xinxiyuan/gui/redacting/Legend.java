package org.xinxiyuan.gui.redacting;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.xinxiyuan.gui.common.Messages;

/** What the screen says of itself (图例): the keys, each as a cap with its word, and an empty list. */
final class Legend {
    private Legend() {}

    /** What an empty list says, while it is read and afterwards. */
    static Label placeholder(Messages messages, ObservableBooleanValue reading) {
        var nothing = new Label();
        nothing.textProperty().bind(reading.map(yes -> messages.text(yes ? "redacting.reading" : "redacting.nothing")));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-text");
        return nothing;
    }

    /** @param lines {@code KEY WORD}, one a line */
    static void fill(FlowPane box, String lines) {
        lines.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            var cap = new Label(line.substring(0, blank));
            cap.getStyleClass().add("key-cap");
            var word = new Label(line.substring(blank + 1));
            word.getStyleClass().add("fine");
            var pair = new HBox(4, cap, word);
            pair.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(pair);
        });
    }
}
