package org.xinxiyuan.gui.redacting;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The keys, each as a cap with its word (按键图例). */
final class Legend {
    private Legend() {}

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
