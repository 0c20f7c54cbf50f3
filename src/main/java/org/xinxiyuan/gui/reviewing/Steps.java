package org.xinxiyuan.gui.reviewing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;

/** How far a piece is on its way out (进度): done, now, later, each by icon and by weight. */
final class Steps {
    private final Messages messages;

    Steps(Messages messages) {
        this.messages = messages;
    }

    void fill(HBox box, ReviewPage page) {
        var names = List.of(
                messages.text("reviewing.stepDraft"),
                messages.text("reviewing.stepSubmit"),
                messages.text("reviewing.stepSign"),
                messages.text("reviewing.stepSend"));
        int now = now(page);
        box.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                box.getChildren().add(new FontIcon("fth-chevron-right"));
            }
            box.getChildren().add(step(names.get(i), Integer.compare(i, now)));
        }
    }

    private static int now(ReviewPage page) {
        return switch (page.state()) {
            case DRAFTING, RETURNED -> 0;
            case SUBMITTED -> 1;
            case APPROVED -> page.signers().inOutbox() ? 3 : 2;
        };
    }

    /** @param side below 0: done; 0: now; above 0: later */
    private static Label step(String name, int side) {
        var icon = side < 0 ? "fth-check-circle" : side == 0 ? "fth-disc" : "fth-circle";
        var label = new Label(name, new FontIcon(icon));
        label.getStyleClass().addAll("step", side < 0 ? "step-done" : side == 0 ? "step-now" : "step-later");
        return label;
    }
}
