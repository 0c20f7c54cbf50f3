package org.xinxiyuan.gui.reviewing;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.Printing.Format;

/** The month's secrecy reviews: month by month, on the screen as on paper. */
public final class SecrecyMonthView {
    private final SecrecyMonthViewModel model;
    private final Messages messages;

    @FXML
    private Label monthShown;

    @FXML
    private CheckBox demanded;

    @FXML
    private ScrollPane summary;

    @FXML
    private Label summarySaved;

    public SecrecyMonthView(SecrecyMonthViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        monthShown.textProperty().bind(model.month().map(Object::toString));
        demanded.setSelected(model.required().get());
        model.required().addListener((o, was, is) -> demanded.setSelected(is));
        demanded.setOnAction(e -> model.require(demanded.isSelected()));
        summarySaved.textProperty().bind(model.saved());
        model.form().addListener((o, was, is) -> is.ifPresent(
                form -> summary.setContent(FormPane.of(form, List.of(), ""))));
        model.form().get().ifPresent(form -> summary.setContent(FormPane.of(form, List.of(), "")));
    }

    @FXML
    private void earlier() {
        model.later(-1);
    }

    @FXML
    private void later() {
        model.later(1);
    }

    @FXML
    private void saveWord() {
        save(Format.DOCX);
    }

    @FXML
    private void savePdf() {
        save(Format.PDF);
    }

    private void save(Format format) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("reviewing.monthSave"));
        chooser.setInitialFileName(model.name() + "." + format.ending());
        chooser.getExtensionFilters().setAll(new ExtensionFilter(format.name(), "*." + format.ending()));
        Optional.ofNullable(chooser.showSaveDialog(summary.getScene().getWindow()))
                .ifPresent(file -> model.save(format, file.toPath()));
    }
}
