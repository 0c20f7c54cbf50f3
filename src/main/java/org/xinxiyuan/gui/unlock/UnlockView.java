package org.xinxiyuan.gui.unlock;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.unlock.UnlockViewModel.Choice;

/** The unlock screen; on the first start it asks for what a new workspace needs. */
public final class UnlockView {
    private final UnlockViewModel model;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private VBox unitBox;

    @FXML
    private TextField unit;

    @FXML
    private PasswordField passphrase;

    @FXML
    private VBox repeatedBox;

    @FXML
    private PasswordField repeated;

    @FXML
    private Label choice;

    @FXML
    private Label nowhere;

    @FXML
    private Label known;

    @FXML
    private Label objection;

    @FXML
    private Button open;

    @FXML
    private ProgressIndicator busy;

    public UnlockView(UnlockViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        passphrase.textProperty().bindBidirectional(model.passphrase());
        repeated.textProperty().bindBidirectional(model.repeated());
        unit.textProperty().bindBidirectional(model.unit());
        known.setText(model.known().map(k -> messages.text("unlock.known", k)).orElse(""));
        shown(known, model.known().isPresent());
        for (Node node : List.of(unitBox, repeatedBox, choice, nowhere)) {
            shown(node, model.fresh());
        }
        if (model.fresh()) {
            title.setText(messages.text("unlock.freshTitle"));
            hint.setText(messages.text("unlock.freshHint"));
            open.setText(messages.text("unlock.create"));
        }
        choice.setGraphic(new FontIcon());
        model.choice().addListener((o, was, is) -> say(is));
        say(model.choice().get());
        objection.textProperty().bind(model.objection());
        objection.visibleProperty().bind(model.objection().isNotEmpty());
        objection.managedProperty().bind(objection.visibleProperty());
        busy.visibleProperty().bind(model.busy());
        open.disableProperty().bind(model.ready().not());
    }

    private void say(Choice is) {
        choice.setText(
                switch (is) {
                    case NONE, TOO_SHORT -> messages.text("unlock.short", UnlockViewModel.SHORTEST);
                    case UNFINISHED -> messages.text("unlock.again");
                    case DIFFERENT -> messages.text("unlock.different");
                    case GOOD -> messages.text("unlock.equal");
                });
        var icon = is == Choice.DIFFERENT ? "fth-x-circle" : is == Choice.GOOD ? "fth-check-circle" : "fth-info";
        ((FontIcon) choice.getGraphic()).setIconLiteral(icon);
        var tone = is == Choice.DIFFERENT ? "told-wrong" : is == Choice.GOOD ? "told-good" : "told";
        choice.getStyleClass().setAll("label", "fine", tone);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @FXML
    private void unlock() {
        model.unlock();
    }
}
