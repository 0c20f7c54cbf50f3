package org.xinxiyuan.gui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.converter.LocalDateStringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.desk.Sentences;

/** Questions and bad news (对话框), in one manner. */
public final class Dialogs {
    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);
    private static final double WIDTH = 480;
    private static final double INSET = 48;

    private final Window owner;
    private final Messages messages;
    private final Sentences sentences;
    private final BooleanProperty open = new SimpleBooleanProperty();

    public Dialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
        sentences = new Sentences(messages.locale());
    }

    /** The same over the window this node is in. */
    public Dialogs over(Node node) {
        return new Dialogs(node.getScene().getWindow(), messages);
    }

    /** Three sentences: what happened, is the work safe, what next. */
    public void trouble(Exception what) {
        if (what instanceof WorkstationException known) {
            LOG.warn("shown on the screen: {}", known.key());
        } else {
            LOG.error("shown on the screen: {}", what.getClass().getName());
        }
        var lines = said(what).lines().toList();
        say("fth-alert-circle", messages.text("dialog.trouble"), lines.get(0), lines.subList(1, lines.size()));
    }

    /** The three sentences of a trouble. */
    public String said(Exception what) {
        return what instanceof WorkstationException known
                ? sentences.of(known)
                : sentences.unexpected(what.getClass().getSimpleName());
    }

    public void tell(String header, List<String> lines) {
        say("fth-info", messages.text("dialog.note"), header, lines);
    }

    public void warn(String header, List<String> lines) {
        say("fth-alert-triangle", messages.text("dialog.warning"), header, lines);
    }

    private void say(String icon, String title, String header, List<String> lines) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, title, header, icon);
        dialog.getDialogPane().getButtonTypes().setAll(ok());
        dialog.getDialogPane().setContent(column(lines));
        answer(dialog);
    }

    public boolean confirm(String header, String text) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, messages.text("dialog.confirm"), header, "fth-help-circle");
        dialog.getDialogPane().getButtonTypes().setAll(ok(), cancel());
        dialog.getDialogPane().setContent(column(List.of(text)));
        return answer(dialog).filter(Dialogs::isOk).isPresent();
    }

    /** One of several; empty where the officer thought better of it. */
    public <T> Optional<T> choose(String header, List<T> choices) {
        var dialog = new ChoiceDialog<>(choices.get(0), choices);
        dress(dialog, messages.text("dialog.choose"), header, "fth-help-circle");
        dialog.getDialogPane().getButtonTypes().setAll(ok(), cancel());
        dialog.setResultConverter(b -> isOk(b) ? dialog.getSelectedItem() : dialog.getResult());
        return answer(dialog);
    }

    /** A reason in words; never blank. */
    public Optional<String> reason(String header, String prompt) {
        var dialog = new Dialog<String>();
        dress(dialog, messages.text("dialog.reason"), header, "fth-edit-3");
        var yes = ok();
        var area = new TextArea();
        area.setPromptText(prompt);
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.setId("dialogReason");
        dialog.getDialogPane().getButtonTypes().setAll(yes, cancel());
        dialog.getDialogPane().setContent(new VBox(area));
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(
                area.textProperty().map(String::isBlank));
        dialog.setResultConverter(b -> isOk(b) ? area.getText().strip() : "");
        dialog.setOnShown(e -> area.requestFocus());
        return answer(dialog).filter(r -> !r.isBlank());
    }

    /** A day to be chosen or typed, year first. */
    public static DatePicker day(String id, LocalDate first) {
        var picker = new DatePicker(first);
        picker.setId(id);
        picker.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_DATE));
        return picker;
    }

    /**
     * A form to be filled in; false where the officer thought better of it.
     *
     * @param ready it cannot be confirmed before
     */
    public boolean fill(String header, String icon, Node form, ObservableValue<Boolean> ready) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, header, header, icon);
        var yes = ok();
        dialog.getDialogPane().getButtonTypes().setAll(yes, cancel());
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(ready.map(is -> !is));
        return answer(dialog).filter(Dialogs::isOk).isPresent();
    }

    /** A window of its own over the whole work, until it is closed. */
    public void window(String title, Parent screen, Runnable closed) {
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        double width = Math.max(owner.getWidth() - INSET, 960);
        double height = Math.max(owner.getHeight() - INSET, 600);
        stage.setScene(new Scene(screen, width, height));
        stage.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        screen.setStyle(owner.getScene().getRoot().getStyle());
        stage.setOnHidden(e -> closed.run());
        stage.show();
    }

    /** A screen of its own, until it is closed. */
    public void show(String header, String icon, Node screen) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, header, header, icon);
        dialog.getDialogPane().getButtonTypes().setAll(
                new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(screen);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setResizable(true);
        answer(dialog);
    }

    /** A question stands open. */
    public ReadOnlyBooleanProperty open() {
        return open;
    }

    private <T> Optional<T> answer(Dialog<T> dialog) {
        boolean already = open.get();
        open.set(true);
        try {
            return dialog.showAndWait();
        } finally {
            open.set(already);
        }
    }

    private ButtonType ok() {
        return new ButtonType(messages.text("dialog.ok"), ButtonData.OK_DONE);
    }

    private ButtonType cancel() {
        return new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static boolean isOk(ButtonType button) {
        return button != null && button.getButtonData() == ButtonData.OK_DONE;
    }

    private void dress(Dialog<?> dialog, String title, String header, String icon) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(header);
        var graphic = new FontIcon(icon);
        graphic.getStyleClass().add("dialog-icon");
        dialog.setGraphic(graphic);
        var pane = dialog.getDialogPane();
        pane.setMinWidth(WIDTH);
        if (owner.getScene() != null) {
            pane.getStylesheets().addAll(owner.getScene().getStylesheets());
            pane.setStyle(owner.getScene().getRoot().getStyle());
        }
    }

    private static VBox column(List<String> lines) {
        var box = new VBox(8);
        for (String line : lines) {
            var label = new Label(line);
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            box.getChildren().add(label);
        }
        return box;
    }
}
