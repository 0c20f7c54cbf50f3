package org.xinxiyuan.gui.unlock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import org.xinxiyuan.gui.common.Messages;

/** The unlock screen. */
public final class UnlockView {
    private final UnlockViewModel model;
    private final Messages messages;

    @FXML
    private PasswordField passphrase;

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
        known.setText(model.known().map(k -> messages.text("unlock.known", k)).orElse(""));
        known.setVisible(model.known().isPresent());
        known.setManaged(model.known().isPresent());
        objection.textProperty().bind(model.objection());
        objection.visibleProperty().bind(model.objection().isNotEmpty());
        objection.managedProperty().bind(objection.visibleProperty());
        busy.visibleProperty().bind(model.busy());
        open.disableProperty().bind(model.busy().or(model.passphrase().isEmpty()));
    }

    @FXML
    private void unlock() {
        model.unlock();
    }
}
