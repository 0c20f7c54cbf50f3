package org.xinxiyuan.gui.reviewing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.ReviewState;

/**
 * What the signing screen says above its buttons (审签页的话).
 *
 * @param halted the last step was not taken
 */
record ReviewWords(Messages messages, boolean halted) {
    String heading(ReviewPage page) {
        if (halted) {
            return messages.text("reviewing.halted");
        }
        return switch (page.state()) {
            case DRAFTING, RETURNED -> page.gate().blocks().isEmpty()
                    ? messages.text("reviewing.ready")
                    : messages.text("reviewing.notReady", page.gate().blocks().size());
            case SUBMITTED -> messages.text("reviewing.waiting");
            case APPROVED -> page.signers().inOutbox()
                    ? messages.text("reviewing.queuedHead")
                    : messages.text("reviewing.approved");
        };
    }

    String below(ReviewPage page) {
        if (!page.words().isEmpty()) {
            return page.words();
        }
        if (page.state() == ReviewState.SUBMITTED) {
            return messages.text("reviewing.waitingText");
        }
        return page.gate().blocks().isEmpty()
                ? messages.text("reviewing.readyText")
                : messages.text("reviewing.notReadyText");
    }

    /** What the gate has to say, what blocks first. */
    List<Label> gate(ReviewPage page) {
        var lines = new ArrayList<Label>();
        page.gate().blocks().forEach(b -> lines.add(line(b, "fth-x-octagon", "tone-stop")));
        page.gate().warnings().forEach(w -> lines.add(line(w, "fth-alert-triangle", "tone-care")));
        return lines;
    }

    private static Label line(String text, String icon, String tone) {
        var label = new Label(text, new FontIcon(icon));
        label.setWrapText(true);
        label.getStyleClass().addAll("gate-line", tone + "-edge");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
