package org.xinxiyuan.gui.redacting;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** The public version's screen: two sides, the places, the attachments. */
public final class RedactingView {
    private static final double PICTURE = 560;

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
        model.files().addListener((InvalidationListener) change -> showFiles());
        showFiles();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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

    private void showFiles() {
        files.getChildren().clear();
        files.setVisible(!model.files().isEmpty());
        files.setManaged(!model.files().isEmpty());
        var head = new Label(messages.text("redacting.files", model.files().size()));
        head.getStyleClass().add("row-title");
        files.getChildren().add(head);
        model.files().forEach(row -> files.getChildren().add(file(row)));
    }

    private Node file(FileRow row) {
        var name = new Label(row.name());
        name.setWrapText(true);
        var state = new Label(word(row.state()), new FontIcon(icon(row.state())));
        state.getStyleClass().addAll("weight", tone(row.state()));
        var words = new Label(row.words());
        words.setWrapText(true);
        words.getStyleClass().add("fine");
        var box = new VBox(4, name, state, words);
        if (row.state() == FileRow.State.UNSEEN) {
            var look = new Button(messages.text("redacting.look"));
            look.getStyleClass().add("small");
            look.setOnAction(e -> look(row));
            box.getChildren().add(look);
        }
        return box;
    }

    private void look(FileRow row) {
        var shown = row.picture().length > 0 ? picture(row) : new Label(row.words());
        var box = new HBox(shown);
        box.setAlignment(Pos.CENTER);
        if (dialogs.look(messages.text("redacting.lookTitle", row.name()), box, messages.text("redacting.lookPass"))) {
            model.looked(row);
        }
    }

    private static Node picture(FileRow row) {
        var view = new ImageView(new Image(new ByteArrayInputStream(row.picture())));
        view.setPreserveRatio(true);
        view.setFitWidth(PICTURE);
        view.setFitHeight(PICTURE * 0.75);
        return view;
    }

    private void key(KeyEvent key) {
        var at = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (key.getCode() == KeyCode.F8) {
            move(key.isShiftDown() ? -1 : 1);
        } else if (key.isControlDown() && key.getCode() == KeyCode.ENTER) {
            at.ifPresent(row -> choose(row, row.undecided() ? Treatment.HIDE : row.redaction().treatment()));
            move(1);
        } else if (key.isAltDown() && key.getCode().isDigitKey()) {
            at.ifPresent(row -> numbered(row, key.getCode().getName()));
        } else {
            return;
        }
        key.consume();
    }

    /** Alt+1 … the choices in the order of the menu, Alt+0 waves through. */
    private void numbered(PlaceRow row, String digit) {
        int number = Integer.parseInt(digit);
        if (number == 0) {
            choose(row, Treatment.KEEP);
        } else if (number <= row.choices().size()) {
            choose(row, row.choices().get(number - 1));
        }
    }

    private void move(int step) {
        int size = model.places().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private String word(FileRow.State state) {
        return switch (state) {
            case CLEANED -> messages.text("redacting.stateCleaned");
            case UNSEEN -> messages.text("redacting.stateUnseen");
            case SEEN -> messages.text("redacting.stateSeen");
            case REFUSED -> messages.text("redacting.stateRefused");
        };
    }

    private static String tone(FileRow.State state) {
        return switch (state) {
            case CLEANED, SEEN -> "tone-good";
            case UNSEEN -> "tone-care";
            case REFUSED -> "tone-stop";
        };
    }

    private static String icon(FileRow.State state) {
        return switch (state) {
            case CLEANED, SEEN -> "fth-check-circle";
            case UNSEEN -> "fth-eye";
            case REFUSED -> "fth-slash";
        };
    }
}
