package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.redacting.pages.InSight;
import org.xinxiyuan.gui.redacting.pages.PagePane;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** The public version's screen: the pages with their two sides, the places, the attachments. */
public final class RedactingView implements PlaceKeys.Acts {
    private final RedactingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Marker marker;
    private FileStrip files;
    private PagesPane pages;
    private Prompt ask;
    private Scope scope = Scope.ONE;
    private Optional<Place> looked = Optional.empty();
    private boolean staying;

    @FXML
    private BorderPane root;

    @FXML
    private FlowPane strip;

    @FXML
    private StackPane page;

    @FXML
    private Label standing;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private VBox prompt;

    @FXML
    private ListView<PlaceRow> list;

    @FXML
    private VBox attached;

    @FXML
    private ScrollPane attachedBox;

    @FXML
    private Label profile;

    @FXML
    private Label hint;

    @FXML
    private MenuButton mark;

    @FXML
    private FlowPane legend;

    public RedactingView(RedactingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.marker = new Marker(model, messages);
    }

    @FXML
    private void initialize() {
        ask = new Prompt(prompt, messages);
        var terms = new PagePane.Terms(messages.text("redacting.goneColumn"), messages.text("redacting.looseWords"));
        pages = new PagesPane(page, terms, marker.on(page, mark, hint));
        files = new FileStrip(strip, this::turn);
        standing.textProperty().bind(model.standing());
        model.settled().addListener((o, was, is) ->
                standing.getStyleClass().setAll("label", "panel-title", is ? "said-good" : "said-care"));
        busy.visibleProperty().bind(model.busy());
        profile.textProperty().bind(model.profile());
        places();
        var pane = new FilesPane(messages, model::pictures);
        model.files().addListener((InvalidationListener) change -> pane.fill(attached, model.files()));
        pane.fill(attached, model.files());
        attachedBox.managedProperty().bind(attached.managedProperty());
        attachedBox.visibleProperty().bind(attached.managedProperty());
        model.pages().addListener((o, was, is) -> showPages());
        model.decided().addListener((o, was, is) -> redraw(is));
        Legend.fill(legend, messages.text("redacting.legend"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, new PlaceKeys(this, ask)::pressed);
    }

    private void places() {
        list.setItems(model.places());
        list.setCellFactory(view -> new PlaceCell(messages, this::choose));
        list.setPlaceholder(Legend.placeholder(messages, model.busy()));
        list.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (is.intValue() >= 0 && is.intValue() < model.places().size() && !staying) {
                looked = Optional.of(model.places().get(is.intValue()).redaction().place());
                pages.goTo(model.places().get(is.intValue()));
                files.show(model.pages().get(), model.places(), pages.at());
            }
        });
    }

    private void showPages() {
        pages.show(model.pages().get());
        files.show(model.pages().get(), model.places(), pages.at());
        if (!model.pages().get().isEmpty()) {
            Platform.runLater(this::begin);
        }
    }

    /** The list begins where somebody has to decide; judged anew, it and the page stay where they were. */
    private void begin() {
        if (list.getSelectionModel().getSelectedIndex() >= 0 || model.places().isEmpty()) {
            return;
        }
        var places = model.places().stream().map(row -> row.redaction().place()).toList();
        int again = looked.map(places::indexOf).orElse(-1);
        staying = again >= 0 || marker.waiting();
        select(again >= 0 ? again : Math.max(0, nextOpen(-1, 1)));
        staying = false;
        takeKeys();
    }

    private void takeKeys() {
        var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl field && field.isEditable() && field != prompt.lookup("#reason"))) {
            list.requestFocus();
        }
    }

    private void redraw(List<Place> decided) {
        if (decided.size() == 1) {
            model.places().stream()
                    .filter(row -> row.redaction().place().equals(decided.get(0)))
                    .forEach(pages::redraw);
        } else {
            pages.refresh();
        }
        files.show(model.pages().get(), model.places(), pages.at());
    }

    private void turn(int number) {
        pages.turn(number);
        list.requestFocus();
    }

    @FXML
    private void certificate() {
        model.certificate().ifPresent(c -> dialogs.show(
                messages.text("redacting.certificate"),
                "fth-shield",
                new CertificatePane(messages).of(c, model.profile().get())));
    }

    private Optional<PlaceRow> at() {
        int index = list.getSelectionModel().getSelectedIndex();
        return index < 0 || index >= model.places().size() ? Optional.empty() : Optional.of(model.places().get(index));
    }

    private void choose(PlaceRow row, Treatment treatment) {
        var rows = model.alike(row, scope);
        if (rows.stream().noneMatch(r -> r.needsReason(treatment))) {
            decide(rows, treatment, "");
            return;
        }
        ask.reason(header(row, rows.size(), treatment), model.reasons(), reason -> decide(rows, treatment, reason));
        list.requestFocus();
    }

    private String header(PlaceRow row, int count, Treatment treatment) {
        var what = count > 1
                ? messages.text("redacting.reasonMany", count, row.kind())
                : messages.text("redacting.reasonOne", row.number(), row.kind());
        return treatment == Treatment.KEEP
                ? messages.text("redacting.reasonKeep", what)
                : messages.text("redacting.reasonWeaker", what, treatment.label());
    }

    private void decide(List<PlaceRow> rows, Treatment treatment, String reason) {
        cancel();
        int here = list.getSelectionModel().getSelectedIndex();
        model.decide(rows, treatment, reason);
        int next = nextOpen(here, 1);
        if (next >= 0) {
            select(next);
        }
    }

    /** The nearest place that is open, around the end too; -1 where none is. */
    private int nextOpen(int from, int step) {
        int size = model.places().size();
        for (int i = 1; i <= size; i++) {
            int index = Math.floorMod(from + i * step, size);
            if (model.places().get(index).undecided()) {
                return index;
            }
        }
        return -1;
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        if (!InSight.row(list, index)) {
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    @Override
    public void open(int step) {
        int size = model.places().size();
        int here = list.getSelectionModel().getSelectedIndex();
        int next = nextOpen(here, step);
        if (size > 0) {
            select(next >= 0 ? next : Math.floorMod(here + step, size));
        }
        list.requestFocus();
    }

    @Override
    public void accept() {
        at().ifPresent(row -> choose(row, row.accepted()));
    }

    @Override
    public void numbered(int number) {
        at().filter(row -> number <= row.choices().size()).ifPresent(row ->
                choose(row, number == 0 ? Treatment.KEEP : row.choices().get(number - 1)));
    }

    @Override
    public void scope(Scope wanted) {
        at().ifPresent(row -> {
            scope = wanted;
            var count = model.alike(row, wanted).size();
            ask.scope(
                    switch (wanted) {
                        case VALUE -> messages.text("redacting.scopeValue", count);
                        case COLUMN -> messages.text("redacting.scopeColumn", row.kind(), count);
                        default -> messages.text("redacting.scopeKind", row.kind(), count);
                    });
        });
    }

    @Override
    public void undo() {
        cancel();
        model.undo().ifPresent(number -> select(number - 1));
    }

    @Override
    public void cancel() {
        scope = Scope.ONE;
        ask.close();
        list.requestFocus();
    }
}
