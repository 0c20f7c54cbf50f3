package org.xinxiyuan.gui.reviewing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.reviewing.Comparing.Difference;
import org.xinxiyuan.service.reviewing.LineDiff.Kind;
import org.xinxiyuan.service.reviewing.LineDiff.Line;

/** What changed, line by line (改动), by sign and by colour. */
record DiffPane(Messages messages) {
    private static final double HEIGHT = 420;

    Node of(Optional<Difference> difference) {
        var box = new VBox(4);
        if (difference.isEmpty() || difference.get().none()) {
            var key = difference.isEmpty() ? "reviewing.compareNever" : "reviewing.compareNone";
            box.getChildren().add(new Label(messages.text(key)));
            return box;
        }
        difference.get().lines().forEach(line -> box.getChildren().add(row(line)));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        return scroll;
    }

    private static Label row(Line line) {
        var sign = line.kind() == Kind.SAME ? "　" : line.kind() == Kind.GONE ? "－" : "＋";
        var label = new Label(sign + line.text());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        if (line.kind() != Kind.SAME) {
            label.getStyleClass().addAll("gate-line", line.kind() == Kind.GONE ? "tone-stop-edge" : "tone-care-edge");
        }
        return label;
    }
}
