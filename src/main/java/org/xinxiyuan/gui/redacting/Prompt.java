package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;

/** What is asked before a decision holds (追问): how many are meant, and why where a reason is due. One key answers. */
final class Prompt {
    private final VBox box;
    private final Messages messages;
    private final TextField other = new TextField();
    private List<String> reasons = List.of();
    private Optional<Consumer<String>> answer = Optional.empty();

    Prompt(VBox box, Messages messages) {
        this.box = box;
        this.messages = messages;
        other.setId("reason");
        other.setPromptText(messages.text("redacting.reasonPrompt"));
        other.setOnAction(e -> {
            if (!other.getText().isBlank()) {
                answered(other.getText().strip());
            }
        });
        close();
    }

    /** A reason is being asked for. */
    boolean asking() {
        return answer.isPresent();
    }

    void close() {
        answer = Optional.empty();
        other.clear();
        box.getChildren().clear();
        box.setVisible(false);
        box.setManaged(false);
    }

    /** Says how many the next key decides. */
    void scope(String said) {
        open(said, messages.text("redacting.scopeKeys"));
    }

    void reason(String header, List<String> recent, Consumer<String> then) {
        open(header, messages.text("redacting.reasonKeys"));
        reasons = List.copyOf(recent);
        answer = Optional.of(then);
        for (int i = 0; i < reasons.size(); i++) {
            var reason = reasons.get(i);
            var button = new Button((i + 1) + "  " + reason);
            button.getStyleClass().addAll("small", "flat", "reason");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setFocusTraversable(false);
            button.setOnAction(e -> answered(reason));
            box.getChildren().add(button);
        }
        box.getChildren().add(other);
        if (reasons.isEmpty()) {
            other.requestFocus();
        }
    }

    /** The reason of this number; 0 is one of the officer's own. */
    void number(int number) {
        if (number == 0) {
            other.requestFocus();
        } else if (number <= reasons.size()) {
            answered(reasons.get(number - 1));
        }
    }

    private void answered(String reason) {
        var then = answer;
        close();
        then.ifPresent(t -> t.accept(reason));
    }

    private void open(String header, String keys) {
        close();
        var head = new Label(header);
        head.setWrapText(true);
        head.getStyleClass().add("row-title");
        var how = new Label(keys);
        how.setWrapText(true);
        how.getStyleClass().add("fine");
        for (var label : List.of(head, how)) {
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        box.getChildren().setAll(head, how);
        box.setVisible(true);
        box.setManaged(true);
    }
}
