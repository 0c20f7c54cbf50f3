package org.xinxiyuan.gui.reviewing;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.ReviewState;

/** The signer's part of the signing screen: at the machine or on paper, for oneself or for another. */
public final class SigningView {
    private final ReviewingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private Optional<File> scanned = Optional.empty();

    @FXML
    private VBox signing;

    @FXML
    private ToggleGroup ways;

    @FXML
    private ToggleButton machine;

    @FXML
    private ToggleButton paperWay;

    @FXML
    private ComboBox<String> signer;

    @FXML
    private Label behalf;

    @FXML
    private Label pinLabel;

    @FXML
    private PasswordField pin;

    @FXML
    private Label scanLabel;

    @FXML
    private Button scan;

    @FXML
    private Label hashLabel;

    @FXML
    private TextField hash;

    @FXML
    private Button sign;

    public SigningView(ReviewingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        ReviewingView.shown(signing, false);
        ways.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            }
        });
        for (Node node : List.of(pinLabel, pin)) {
            node.visibleProperty().bind(machine.selectedProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        for (Node node : List.of(scanLabel, scan, hashLabel, hash)) {
            node.visibleProperty().bind(paperWay.selectedProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        sign.disableProperty().bind(signer.valueProperty().isNull().or(model.busy()));
        signer.valueProperty().addListener((o, was, is) -> forWhom(Optional.ofNullable(is)));
        model.page().addListener((o, was, is) -> is.ifPresent(this::show));
    }

    private void show(ReviewPage page) {
        var names = page.signers().names();
        ReviewingView.shown(signing, page.state() == ReviewState.SUBMITTED && !names.isEmpty());
        signer.getItems().setAll(names);
        signer.getSelectionModel().selectFirst();
        forWhom(Optional.ofNullable(signer.getValue()));
        pin.clear();
        hash.clear();
        scanned = Optional.empty();
        scan.setText(messages.text("reviewing.chooseScan"));
    }

    /** Who signs for another is told so before signing. */
    private void forWhom(Optional<String> name) {
        var words = model.page().get()
                .flatMap(page -> name.map(page.signers().behalf()::get))
                .orElse("");
        behalf.setText(words);
        ReviewingView.shown(behalf, !words.isEmpty());
    }

    @FXML
    private void sign() {
        if (machine.isSelected()) {
            model.sign(signer.getValue(), pin.getText());
        } else if (scanned.isPresent()) {
            model.signOnPaper(signer.getValue(), scanned.get().toPath(), hash.getText());
        } else {
            model.objection().set(messages.text("reviewing.scanMissing"));
        }
    }

    @FXML
    private void giveBack() {
        dialogs.reason(messages.text("reviewing.giveBackTitle"), messages.text("reviewing.giveBackPrompt"))
                .ifPresent(model::giveBack);
    }

    @FXML
    private void chooseScan() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("reviewing.scanTitle"));
        scanned = Optional.ofNullable(chooser.showOpenDialog(scan.getScene().getWindow()));
        scanned.ifPresent(file -> scan.setText(file.getName()));
    }
}
