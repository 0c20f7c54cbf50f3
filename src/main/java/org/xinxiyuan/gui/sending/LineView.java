package org.xinxiyuan.gui.sending;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.xinxiyuan.gui.common.Dialogs;

/** The bar below (状态栏): the connection, a run as it goes, and the switch. */
public final class LineView {
    private final LineViewModel model;
    private final SendingViewModel sending;
    private final Dialogs dialogs;

    @FXML
    private Label lineWords;

    @FXML
    private HBox lineRun;

    @FXML
    private ProgressBar lineProgress;

    @FXML
    private Label lineStep;

    @FXML
    private Button lineAllow;

    @FXML
    private CheckBox lineWatch;

    public LineView(LineViewModel model, SendingViewModel sending, Dialogs dialogs) {
        this.model = model;
        this.sending = sending;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        lineWords.textProperty().bind(model.words());
        model.tone().addListener((o, was, is) -> lineWords.getStyleClass().setAll("label", "chip", is.style()));
        lineWords.visibleProperty().bind(sending.running().not());
        lineWords.managedProperty().bind(lineWords.visibleProperty());
        lineRun.visibleProperty().bind(sending.running());
        lineRun.managedProperty().bind(lineRun.visibleProperty());
        lineProgress.progressProperty().bind(sending.progress());
        lineStep.textProperty().bind(sending.step());
        lineAllow.visibleProperty().bind(Bindings.and(model.asking(), sending.running().not()));
        lineAllow.managedProperty().bind(lineAllow.visibleProperty());
        model.on().addListener((o, was, is) -> lineWatch.setSelected(is));
        lineWatch.setOnAction(e -> model.turn(lineWatch.isSelected()));
        model.questioned().bind(dialogs.open());
        model.begin();
    }

    @FXML
    private void allow() {
        model.allow();
    }

    @FXML
    private void cancel() {
        sending.cancel();
    }

    @FXML
    private void settings() {
        model.settings();
    }
}
