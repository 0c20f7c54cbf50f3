package org.xinxiyuan.gui.desk;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;

/** The desk's frame: bar above, pieces on the left, the piece at hand or the outbox in the middle. */
public final class DeskView {
    private static final double NARROW = 1180;

    private final DeskViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private BorderPane root;

    @FXML
    private Label unit;

    @FXML
    private Label under;

    @FXML
    private Label month;

    @FXML
    private Label inHand;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label portal;

    @FXML
    private FontIcon portalIcon;

    @FXML
    private ToggleButton outbox;

    @FXML
    private TextField filter;

    @FXML
    private ToggleGroup lanes;

    @FXML
    private ToggleButton laneAll;

    @FXML
    private ToggleButton lanePublic;

    @FXML
    private ListView<PieceRow> pieces;

    @FXML
    private Label count;

    @FXML
    private VBox empty;

    @FXML
    private TabPane stages;

    @FXML
    private BorderPane draftPane;

    @FXML
    private Tab draftTab;

    @FXML
    private Tab publicTab;

    @FXML
    private Tab signTab;

    @FXML
    private Tab trackTab;

    @FXML
    private BorderPane outboxPane;

    public DeskView(DeskViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Where a screen has its place on the desk. */
    public enum Slot {
        DRAFTING,
        CHECKING,
        REDACTING,
        REVIEWING,
        TRACK,
        SENDING,
        LINE
    }

    public void place(Slot slot, Node screen) {
        switch (slot) {
            case DRAFTING -> draftPane.setCenter(screen);
            case CHECKING -> draftPane.setRight(screen);
            case REDACTING -> publicTab.setContent(screen);
            case REVIEWING -> signTab.setContent(screen);
            case TRACK -> trackTab.setContent(screen);
            case SENDING -> outboxPane.setCenter(screen);
            case LINE -> root.setBottom(screen);
        }
    }

    @FXML
    private void initialize() {
        unit.setText(model.unit());
        under.setText(model.under());
        month.textProperty().bind(model.month());
        inHand.textProperty().bind(model.inHand());
        progress.progressProperty().bind(model.progress());
        progress.visibleProperty().bind(model.targeted());
        progress.managedProperty().bind(progress.visibleProperty());
        portal.textProperty().bind(model.portal());
        portal.setTooltip(new Tooltip());
        portal.getTooltip().textProperty().bind(model.portal());
        portal.contentDisplayProperty().bind(root.widthProperty().map(
                w -> w.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        portalIcon.setIconLiteral("fth-wifi-off");
        model.connected().addListener((o, was, is) -> portalIcon.setIconLiteral(is ? "fth-wifi" : "fth-wifi-off"));
        outbox.textProperty().bind(model.waiting().map(n ->
                n.isEmpty() ? messages.text("desk.outbox") : messages.text("desk.outboxCount", n)));
        filter.textProperty().bindBidirectional(model.filter());
        lanes.selectedToggleProperty().addListener((o, was, is) -> model.lane().set(lane(is)));
        list();
        middle();
        Dropping.onto(root, model);
        model.notice().addListener((o, was, is) -> is.ifPresent(this::tell));
    }

    private void list() {
        pieces.setItems(model.rows());
        pieces.setCellFactory(view -> new PieceCell());
        pieces.sceneProperty().addListener((o, was, is) -> Platform.runLater(pieces::requestFocus));
        pieces.setPlaceholder(new Label());
        ((Label) pieces.getPlaceholder()).textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.all().isEmpty() ? "desk.noPieces" : "desk.noMatch"),
                model.all(),
                model.rows()));
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("desk.count", model.rows().size(), model.all().size()), model.rows()));
        pieces.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.open(is.id());
            }
        });
        pieces.setOnMouseClicked(e -> model.bench().outboxShown().set(false));
        model.bench().piece().addListener((o, was, is) -> select());
        model.rows().addListener((ListChangeListener<PieceRow>) change -> select());
    }

    private void select() {
        model.bench().piece().get().ifPresentOrElse(
                draft -> model.rows().stream()
                        .filter(r -> r.id().equals(draft.id()))
                        .findFirst()
                        .ifPresent(r -> pieces.getSelectionModel().select(r)),
                () -> pieces.getSelectionModel().clearSelection());
    }

    private void middle() {
        var bench = model.bench();
        outbox.selectedProperty().bindBidirectional(bench.outboxShown());
        outboxPane.visibleProperty().bind(bench.outboxShown());
        var present = bench.piece().map(Optional::isPresent);
        stages.visibleProperty().bind(bench.outboxShown().not().and(Bindings.createBooleanBinding(
                () -> bench.piece().get().isPresent(), bench.piece())));
        empty.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !present.getValue() && !bench.outboxShown().get(), bench.piece(), bench.outboxShown()));
        stages.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> bench.stage().set(stage(is)));
        bench.stage().addListener((o, was, is) -> stages.getSelectionModel().select(is.ordinal()));
    }

    private Stage stage(Tab tab) {
        return Stage.values()[stages.getTabs().indexOf(tab)];
    }

    private Optional<Lane> lane(Object toggle) {
        if (toggle == null || toggle == laneAll) {
            return Optional.empty();
        }
        return Optional.of(toggle == lanePublic ? Lane.DISCLOSURE : Lane.REPORT);
    }

    private void tell(DeskViewModel.Notice notice) {
        if (notice.alarm()) {
            dialogs.warn(notice.header(), notice.lines());
        } else {
            dialogs.tell(notice.header(), notice.lines());
        }
    }

    /** Ctrl+O. */
    @FXML
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("desk.importTitle"));
        var chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(root.getScene().getWindow()));
        chosen.ifPresent(files -> model.importFiles(files.stream().map(File::toPath).toList()));
    }

    @FXML
    private void newPiece() {
        model.newPiece();
    }

    @FXML
    private void sync() {
        model.sync();
    }

    /** Ctrl+F. */
    public void toFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @FXML
    private void remove() {
        if (model.bench().piece().get().isPresent()
                && dialogs.confirm(messages.text("desk.removeTitle"), messages.text("desk.removeText"))) {
            model.remove();
        }
    }

    @FXML
    private void people() {
        model.bench().ask(new Workbench.People());
    }

    @FXML
    private void columns() {
        model.bench().ask(new Workbench.Columns(""));
    }

    @FXML
    private void quota() {
        model.bench().ask(new Workbench.Quota());
    }

    @FXML
    private void secrecy() {
        model.bench().ask(new Workbench.SecrecyMonth());
    }

    @FXML
    private void chinese() {
        language(Locale.CHINESE);
    }

    @FXML
    private void english() {
        language(Locale.ENGLISH);
    }

    private void language(Locale locale) {
        model.language(locale);
        dialogs.tell(messages.text("desk.languageTitle"), List.of(messages.text("desk.languageText")));
    }
}
