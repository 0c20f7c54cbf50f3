package org.xinxiyuan.gui.checking;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.gui.checking.CheckingViewModel.Suggested;
import org.xinxiyuan.gui.common.Messages;

/** The findings beside the editor: an icon and a word for the weight, what is wrong, why, and what a click mends. */
public final class CheckingView {
    private final CheckingViewModel model;
    private final Messages messages;

    @FXML
    private Label blocks;

    @FXML
    private Label warns;

    @FXML
    private Label hints;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private VBox cards;

    public CheckingView(CheckingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(model.checking());
        model.findings().addListener((InvalidationListener) change -> show());
        model.suggestions().addListener((InvalidationListener) change -> show());
        show();
    }

    private void show() {
        count(blocks, Severity.BLOCK);
        count(warns, Severity.WARN);
        count(hints, Severity.HINT);
        cards.getChildren().clear();
        if (!model.suggestions().isEmpty()) {
            cards.getChildren().add(suggestions());
        }
        model.findings().forEach(row -> cards.getChildren().add(card(row)));
        if (cards.getChildren().isEmpty()) {
            var nothing = text(messages.text("checking.nothing"), "empty-text");
            cards.getChildren().add(nothing);
        }
    }

    private void count(Label label, Severity severity) {
        var number = model.findings().stream().filter(r -> r.severity() == severity).count();
        label.setText(word(severity) + " " + number);
        label.getStyleClass().setAll("label", "chip", tone(severity));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }

    private Node suggestions() {
        var box = new VBox(8, text(messages.text("checking.suggested"), "card-message"));
        for (Suggested suggested : model.suggestions()) {
            var button = new Button(suggested.code() + "  " + suggested.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("suggestion");
            button.setWrapText(true);
            button.setOnAction(e -> model.file(suggested));
            box.getChildren().addAll(button, text(suggested.reason(), "fine"));
        }
        box.getStyleClass().addAll("card", "tone-busy-edge");
        return box;
    }

    private Node card(FindingRow row) {
        var weight = new Label(word(row.severity()), new FontIcon(icon(row.severity())));
        weight.getStyleClass().addAll("weight", tone(row.severity()));
        var box = new VBox(8, weight, text(row.message(), "card-message"));
        if (!row.basis().isBlank()) {
            box.getChildren().add(text(messages.text("checking.basis", row.basis()), "fine"));
        }
        var actions = actions(row);
        if (!actions.getChildren().isEmpty()) {
            box.getChildren().add(actions);
        }
        box.getStyleClass().addAll("card", tone(row.severity()) + "-edge");
        return box;
    }

    private HBox actions(FindingRow row) {
        var actions = new HBox(8);
        row.at().ifPresent(at -> actions.getChildren()
                .add(button(messages.text("checking.show"), () -> model.show(row))));
        row.remedy().fix().ifPresent(fix -> actions.getChildren()
                .add(button(messages.text("checking.fix", fix), () -> model.remedy(row))));
        row.remedy().column().ifPresent(code -> actions.getChildren()
                .add(button(messages.text("checking.refile", row.remedy().columnName()), () -> model.remedy(row))));
        return actions;
    }

    private static Button button(String text, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().add("small");
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String word(Severity severity) {
        return switch (severity) {
            case BLOCK -> messages.text("checking.block");
            case WARN -> messages.text("checking.warn");
            case HINT -> messages.text("checking.hint");
        };
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case BLOCK -> "tone-stop";
            case WARN -> "tone-care";
            case HINT -> "tone-quiet";
        };
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case BLOCK -> "fth-x-octagon";
            case WARN -> "fth-alert-triangle";
            case HINT -> "fth-info";
        };
    }
}
