package org.xinxiyuan.gui.reviewing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.reviewing.Comparing.Difference;
import org.xinxiyuan.service.reviewing.LineDiff.Kind;
import org.xinxiyuan.service.reviewing.LineDiff.Line;

/** What changed, line by line (改动), by sign and by colour; what stayed is paler. */
record DiffPane(Messages messages) {
    private static final double HEIGHT = 440;
    private static final double WIDTH = 760;
    private static final double SIGN = 20;

    Node of(Optional<Difference> difference) {
        if (difference.isEmpty()) {
            return new Label(messages.text("reviewing.compareNever"));
        }
        var found = difference.get();
        var head = new Label(messages.text(
                found.none() ? "reviewing.compareNone" : "reviewing.compareHead", found.from(), found.now()));
        head.getStyleClass().add("fine");
        if (found.none()) {
            return head;
        }
        var lines = new VBox();
        lines.getStyleClass().add("diff");
        found.lines().forEach(line -> lines.getChildren().add(row(line)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(HEIGHT);
        return new VBox(8, head, scroll);
    }

    private static Node row(Line line) {
        var sign = new Label(line.kind() == Kind.SAME ? "" : line.kind() == Kind.GONE ? "－" : "＋");
        sign.setMinWidth(SIGN);
        var text = new Label(line.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(sign, text);
        row.getStyleClass().addAll("diff-line", style(line.kind()));
        return row;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case SAME -> "diff-same";
            case GONE -> "diff-gone";
            default -> "diff-new";
        };
    }
}
