package org.xinxiyuan.gui.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** A pause as it is typed (停止计时): first and last day that do not count, and why. */
final class PausePane {
    private static final double NAME = 88;
    private static final double WIDTH = 400;

    private final Messages messages;
    private final LocalDate today;
    private final DatePicker from;
    private final DatePicker to;
    private final TextArea reason = new TextArea();
    private final GridPane grid = new GridPane();

    PausePane(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        from = Dialogs.day("pauseFrom", today);
        to = Dialogs.day("pauseTo", today);
    }

    Node content() {
        grid.setHgap(8);
        grid.setVgap(8);
        reason.setId("pauseReason");
        reason.setPromptText(messages.text("upkeep.reasonPrompt"));
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setPrefWidth(WIDTH - NAME);
        row("upkeep.from", from);
        row("upkeep.to", to);
        row("upkeep.reason", reason);
        var hint = new Label(messages.text("upkeep.pauseHint"));
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        hint.getStyleClass().add("fine");
        return new VBox(12, hint, grid);
    }

    private void row(String key, Node field) {
        var name = new Label(messages.text(key));
        name.setMinWidth(NAME);
        grid.addRow(grid.getRowCount(), name, field);
    }

    /** A pause has a reason. */
    ObservableValue<Boolean> ready() {
        return reason.textProperty().map(text -> !text.isBlank());
    }

    LocalDate from() {
        return Optional.ofNullable(from.getValue()).orElse(today);
    }

    LocalDate to() {
        return Optional.ofNullable(to.getValue()).orElse(from());
    }

    String reason() {
        return reason.getText();
    }
}
