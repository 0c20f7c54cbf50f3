package org.xinxiyuan.gui.reviewing;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.ReviewState;

/** The form below the signing screen's buttons: shown, copied, printed, saved, with the signed original beside it. */
public final class PaperView {
    private static final int SHOWN = 16;

    private final ReviewingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private VBox sheetBox;

    @FXML
    private VBox sheet;

    @FXML
    private MenuButton saveForm;

    @FXML
    private HBox scanBox;

    @FXML
    private Label scanKept;

    @FXML
    private Button saveScan;

    public PaperView(ReviewingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        ReviewingView.shown(sheetBox, false);
        new SaveMenus(model, messages).form(saveForm);
        model.page().addListener((o, was, is) -> is.ifPresent(this::show));
    }

    private void show(ReviewPage page) {
        boolean drafting = page.state() == ReviewState.DRAFTING || page.state() == ReviewState.RETURNED;
        var paper = page.paper().filter(p -> !drafting);
        ReviewingView.shown(sheetBox, paper.isPresent());
        paper.ifPresent(this::show);
    }

    private void show(Paper paper) {
        sheet.getChildren().setAll(node(paper));
        ReviewingView.shown(scanBox, paper.kept().isPresent());
        paper.kept().ifPresent(kept -> {
            var key = kept.whole() ? "reviewing.scanUnregistered" : "reviewing.scanLost";
            scanKept.setText(messages.text(
                    kept.sound() ? "reviewing.scanKept" : key, kept.sha256().substring(0, SHOWN)));
            scanBox.getStyleClass().setAll("gate-line", kept.sound() ? "tone-good-edge" : "tone-stop-edge");
            saveScan.setDisable(!kept.whole());
        });
    }

    private VBox node(Paper paper) {
        return FormPane.of(paper.form(), paper.code(), messages.text("reviewing.codeHint"));
    }

    private Optional<Paper> paper() {
        return model.page().get().flatMap(ReviewPage::paper);
    }

    @FXML
    private void copyHash() {
        var content = new ClipboardContent();
        content.putString(paper().map(Paper::sha256).orElse(""));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void print() {
        paper().ifPresent(p -> new SheetPrinter(messages, dialogs).print(node(p), sheet.getScene()));
    }

    @FXML
    private void keepScan() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("reviewing.scanSave"));
        chooser.setInitialFileName(paper().flatMap(Paper::kept).map(Paper.Kept::name).orElse(""));
        Optional.ofNullable(chooser.showSaveDialog(sheet.getScene().getWindow()))
                .ifPresent(file -> model.saveScan(file.toPath()));
    }
}
