package org.xinxiyuan.gui.redacting;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** The public version's screen: two sides, the places, the attachments. */
public final class RedactingView {
    private final RedactingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private Sides sides;

    @FXML
    private BorderPane root;

    @FXML
    private BorderPane originalPane;

    @FXML
    private BorderPane shownPane;

    @FXML
    private Label standing;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private ListView<PlaceRow> list;

    @FXML
    private VBox files;

    @FXML
    private Label profile;

    @FXML
    private Label hint;

    @FXML
    private MenuButton mark;

    @FXML
    private Button grids;

    public RedactingView(RedactingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        sides = new Sides(model.original(), model.shown());
        originalPane.setCenter(sides.left());
        shownPane.setCenter(sides.right());
        standing.textProperty().bind(model.standing());
        model.settled().addListener((o, was, is) ->
                standing.getStyleClass().setAll("label", "panel-title", is ? "said-good" : "said-care"));
        busy.visibleProperty().bind(model.busy());
        marking();
        grids.visibleProperty().bind(model.original().map(p -> !p.grids().isEmpty()));
        profile.textProperty().bind(model.profile());
        list.setItems(model.places());
        list.setCellFactory(view -> new PlaceCell(messages, this::choose));
        list.setPlaceholder(placeholder());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) ->
                Optional.ofNullable(is).ifPresent(this::show));
        model.places().addListener((InvalidationListener) change -> toFirstOpen());
        var attached = new FilesPane(messages, model::pictures);
        model.files().addListener((InvalidationListener) change -> attached.fill(files, model.files()));
        attached.fill(files, model.files());
        root.addEventFilter(KeyEvent.KEY_PRESSED, new PlaceKeys(list, this::choose)::pressed);
    }

    /** What is selected in the original is marked as one kind: from the button or from the menu at the place. */
    private void marking() {
        hint.textProperty().bind(model.said().map(
                s -> s.isEmpty() ? messages.text("redacting.originalHint") : s));
        hint.setTooltip(new Tooltip(messages.text("redacting.markHint")));
        mark.disableProperty().bind(Bindings.createBooleanBinding(
                () -> sides.selected().getValue().isBlank(), sides.selected()));
        var menu = new ContextMenu();
        for (PersonalData kind : PersonalData.values()) {
            mark.getItems().add(item(kind));
            menu.getItems().add(item(kind));
        }
        sides.onMenu(menu);
    }

    private MenuItem item(PersonalData kind) {
        var item = new MenuItem(messages.text("redacting.markAs", kind.label()));
        item.setOnAction(e -> model.mark(sides.selected().getValue(), kind));
        return item;
    }

    @FXML
    private void grids() {
        dialogs.show(
                messages.text("redacting.grids"),
                "fth-grid",
                new GridPanes(messages).of(model.original().get(), model.shown().get()));
    }

    @FXML
    private void certificate() {
        model.certificate().ifPresent(c -> dialogs.show(
                messages.text("redacting.certificate"),
                "fth-shield",
                new CertificatePane(messages).of(c, model.profile().get())));
    }

    /** The list begins where somebody has to decide. */
    private void toFirstOpen() {
        model.places().stream().filter(PlaceRow::undecided).findFirst().ifPresent(row -> Platform.runLater(() -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }));
    }

    private Label placeholder() {
        var nothing = new Label(messages.text("redacting.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-text");
        return nothing;
    }

    private void show(PlaceRow row) {
        sides.show(row.number(), model.original().get(), model.shown().get());
    }

    private void choose(PlaceRow row, Treatment treatment) {
        if (!row.needsReason(treatment)) {
            model.decide(row, treatment, "");
            return;
        }
        var header = treatment == Treatment.KEEP
                ? messages.text("redacting.keepTitle", row.number(), row.kind())
                : messages.text("redacting.weakerTitle", row.number(), row.kind(), treatment.label());
        dialogs.reason(header, messages.text("redacting.reasonPrompt"))
                .ifPresent(reason -> model.decide(row, treatment, reason));
    }
}
