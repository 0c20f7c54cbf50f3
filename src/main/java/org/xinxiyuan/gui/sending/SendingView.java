package org.xinxiyuan.gui.sending;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.outbox.Portal.Meta.Identity;

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

    @FXML
    private Label newsTitle;

    @FXML
    private VBox newsBox;

    @FXML
    private Button saveReport;

    public SendingView(SendingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
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
        var acts = new OutActs(model.deciding(), messages, dialogs);
        list.setCellFactory(view -> new OutCell(acts));
        model.bulletins().addListener((ListChangeListener<RunWords.Line>) change -> news());
        reportBox.managedProperty().bind(reportBox.visibleProperty());
        reportBox.setVisible(false);
        outcomes.getChildren().setAll(noRun());
        saveReport.disableProperty().bind(model.last().map(Optional::isEmpty));
        news();
        model.moved().addListener((o, was, is) -> is.ifPresent(this::moved));
        model.run().addListener((o, was, is) -> is.ifPresent(this::show));
    }

    /** Another portal answers: the officer says whose it is, or leaves it. */
    private void moved(Identity now) {
        var same = messages.text("sending.movedSame");
        var another = messages.text("sending.movedAnother");
        var choices = List.of(messages.text("sending.movedLater"), same, another);
        var name = now.name().isBlank() ? now.portalId() : now.name();
        dialogs.choose(messages.text("sending.movedTitle", name), choices).ifPresent(choice -> {
            if (choice.equals(same)) {
                model.sameCounty(now);
            } else if (choice.equals(another)) {
                model.anotherPortal(now);
            }
        });
    }

    private Label placeholder() {
        var nothing = new Label(messages.text("sending.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-text");
        return nothing;
    }

    private Label noRun() {
        var nothing = new Label(messages.text("sending.noRun"));
        nothing.getStyleClass().add("fine");
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

    /** What came down from the county stands below the last run. */
    private void news() {
        newsBox.getChildren().setAll(model.bulletins().stream().map(SendingView::card).toList());
        newsTitle.setVisible(!model.bulletins().isEmpty());
        newsTitle.setManaged(newsTitle.isVisible());
        reportBox.setVisible(reportBox.isVisible() || newsTitle.isVisible());
    }

    @FXML
    private void saveReport() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("sending.saveReport"));
        chooser.setInitialFileName(messages.text("sending.reportFile"));
        Optional.ofNullable(chooser.showSaveDialog(list.getScene().getWindow()))
                .ifPresent(file -> model.saveReport(file.toPath()));
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
