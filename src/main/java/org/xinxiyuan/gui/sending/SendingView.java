package org.xinxiyuan.gui.sending;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.outbox.Withdrawal.Reason;

/** The outbox's screen. */
public final class SendingView {
    private final SendingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private Label connection;

    @FXML
    private Button close;

    @FXML
    private HBox connectBox;

    @FXML
    private TextField url;

    @FXML
    private TextField code;

    @FXML
    private HBox runBox;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label step;

    @FXML
    private ListView<OutRow> list;

    @FXML
    private VBox reportBox;

    @FXML
    private VBox outcomes;

    public SendingView(SendingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** A withdrawal's reason with its word. */
    private record Why(Reason reason, String word) {
        @Override
        public String toString() {
            return word;
        }
    }

    @FXML
    private void initialize() {
        connection.textProperty().bind(model.connection());
        connectBox.visibleProperty().bind(model.connected().not());
        connectBox.managedProperty().bind(connectBox.visibleProperty());
        runBox.visibleProperty().bind(model.running());
        runBox.managedProperty().bind(runBox.visibleProperty());
        progress.progressProperty().bind(model.progress());
        step.textProperty().bind(model.step());
        list.setItems(model.rows());
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new OutCell(
                messages, new OutCell.Acting(this::takeBack, this::notADuplicate, this::withdraw)));
        reportBox.managedProperty().bind(reportBox.visibleProperty());
        reportBox.setVisible(false);
        model.run().addListener((o, was, is) -> is.ifPresent(this::show));
    }

    private Label placeholder() {
        var nothing = new Label(messages.text("sending.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-text");
        return nothing;
    }

    private void show(RunWords words) {
        reportBox.setVisible(true);
        var summary = new Label(words.summary());
        summary.setWrapText(true);
        summary.getStyleClass().add("card-message");
        var head = new VBox(summary);
        head.getStyleClass().addAll("card", words.tone().style() + "-edge");
        outcomes.getChildren().setAll(head);
        words.lines().forEach(line -> outcomes.getChildren().add(card(line)));
    }

    private static Node card(RunWords.Line line) {
        var box = new VBox(4);
        if (!line.title().isEmpty()) {
            var title = new Label(line.title());
            title.setWrapText(true);
            title.getStyleClass().add("row-title");
            box.getChildren().add(title);
        }
        var text = new Label(line.text());
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        box.getChildren().add(text);
        box.getStyleClass().addAll("card", line.tone().style() + "-edge");
        return box;
    }

    private void takeBack(OutRow row) {
        if (dialogs.confirm(messages.text("sending.takeBackTitle"), messages.text("sending.takeBackText"))) {
            model.takeBack(row);
        }
    }

    private void notADuplicate(OutRow row) {
        if (dialogs.confirm(messages.text("sending.duplicateTitle"), messages.text("sending.duplicateText"))) {
            model.notADuplicate(row);
        }
    }

    private void withdraw(OutRow row) {
        var reasons = List.of(
                new Why(Reason.ERROR, messages.text("sending.whyError")),
                new Why(Reason.PII_FOUND, messages.text("sending.whyPersonal")),
                new Why(Reason.SUPERSEDED, messages.text("sending.whySuperseded")),
                new Why(Reason.DUPLICATE, messages.text("sending.whyDuplicate")),
                new Why(Reason.OTHER, messages.text("sending.whyOther")));
        dialogs.choose(messages.text("sending.withdrawTitle"), reasons)
                .ifPresent(why -> model.withdraw(row, why.reason()));
    }

    @FXML
    private void connect() {
        model.connect(url.getText(), code.getText());
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void close() {
        model.close();
    }
}
