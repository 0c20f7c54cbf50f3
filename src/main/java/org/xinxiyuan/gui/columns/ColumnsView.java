package org.xinxiyuan.gui.columns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.converter.LocalDateStringConverter;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.check.upkeep.State;
import org.xinxiyuan.gui.common.DueLine;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;

/** The columns' screen: a table, what is owed in the chosen column day by day, and the inspection. */
public final class ColumnsView {
    private final ColumnsViewModel model;
    private final Messages messages;
    private final Consumer<CatalogSource> importing;

    @FXML
    private TextField filter;

    @FXML
    private Label inForce;

    @FXML
    private ComboBox<String> state;

    @FXML
    private DatePicker day;

    @FXML
    private TableView<ColumnStand> table;

    @FXML
    private TabPane side;

    @FXML
    private Label chosen;

    @FXML
    private Label about;

    @FXML
    private Button write;

    @FXML
    private ListView<PieceDue> dues;

    @FXML
    private ListView<DayStep> days;

    @FXML
    private Button open;

    @FXML
    private Button countyCatalog;

    @FXML
    private HBox pressing;

    @FXML
    private ListView<String> verdict;

    /** @param importing what happens with another catalog that was chosen */
    public ColumnsView(ColumnsViewModel model, Messages messages, Consumer<CatalogSource> importing) {
        this.model = model;
        this.messages = messages;
        this.importing = importing;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filter());
        inForce.textProperty().bind(model.inForce());
        countyCatalog.visibleProperty().bind(model.offered());
        countyCatalog.managedProperty().bind(model.offered());
        states();
        day.valueProperty().bindBidirectional(model.day());
        day.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_DATE));
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(Optional.ofNullable(is)));
        lists();
        new Pressing(model, messages).fill(pressing);
        show(Optional.empty());
    }

    private void columns() {
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.text("columns.none")));
        column("columns.state", 88, s -> s).setCellFactory(c -> new StateCell());
        column("columns.column", 170, ColumnStand::column);
        column("columns.frequency", 138, ColumnStand::frequency);
        column("columns.pieces", 44, ColumnStand::pieces);
        column("columns.last", 92, s -> said(s.last()));
        column("columns.updateBy", 92, s -> said(s.updateBy()));
        column("columns.owed", 180, this::nearest);
    }

    private void lists() {
        var line = new DueLine(messages, model::today, true);
        dues.setCellFactory(view -> line.cell());
        dues.setPlaceholder(new Label(messages.text("columns.noDues")));
        dues.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> unfold(Optional.ofNullable(is)));
        days.setCellFactory(view -> line.day());
        days.setPlaceholder(new Label(messages.text("columns.noDays")));
        verdict.setCellFactory(view -> new LineCell<>(words -> words));
        verdict.setPlaceholder(new Label(messages.text("columns.noInspection")));
        model.inspection().addListener((o, was, is) -> is.ifPresent(said -> {
            verdict.getItems().setAll(new Verdict(messages).lines(said));
            side.getSelectionModel().select(1);
        }));
        model.rows().addListener((ListChangeListener<ColumnStand>) change -> {
            if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        });
    }

    private void states() {
        state.getItems().add(messages.text("columns.all"));
        for (State each : State.values()) {
            state.getItems().add(each.label());
        }
        state.getSelectionModel().select(0);
        state.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> model.state()
                .set(is.intValue() <= 0 ? Optional.empty() : Optional.of(State.values()[is.intValue() - 1])));
    }

    private <T> TableColumn<ColumnStand, T> column(String title, double width, Function<ColumnStand, T> value) {
        var column = new TableColumn<ColumnStand, T>(messages.text(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private void show(Optional<ColumnStand> stand) {
        chosen.setText(stand.map(s -> s.column().toString()).orElse(""));
        about.setText(stand.map(s -> s.column().description() + unread(s)).orElse(""));
        write.setDisable(stand.isEmpty());
        dues.getItems().setAll(stand.map(ColumnStand::dues).orElse(List.of()));
        days.getItems().clear();
        if (!dues.getItems().isEmpty()) {
            dues.getSelectionModel().select(0);
        }
    }

    /** A limit that nobody could read is shown as its source words it. */
    private String unread(ColumnStand stand) {
        return stand.column()
                .timing()
                .limitText()
                .map(text -> "\n" + messages.text("columns.catalog.unreadLimit", text))
                .orElse("");
    }

    private void unfold(Optional<PieceDue> owed) {
        days.getItems().clear();
        open.setDisable(owed.flatMap(PieceDue::id).isEmpty());
        owed.map(o -> o.due().date())
                .filter(DueDate.On.class::isInstance)
                .ifPresent(on -> days.getItems().setAll(((DueDate.On) on).steps()));
    }

    private String nearest(ColumnStand stand) {
        return stand.dues().stream()
                .findFirst()
                .map(d -> d.due().date().date().map(day -> day + " ").orElse("")
                        + d.due().obligation().label())
                .orElse("");
    }

    private static String said(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The piece a due date belongs to, with its pauses and channels. */
    @FXML
    private void open() {
        Optional.ofNullable(dues.getSelectionModel().getSelectedItem())
                .flatMap(PieceDue::id)
                .ifPresent(id -> model.open(id, () -> table.getScene().getWindow().hide()));
    }

    @FXML
    private void inspect() {
        model.inspect();
    }

    @FXML
    private void importCatalog() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("columns.catalog.choose"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages.text("columns.catalog.files"), "*.xlsx", "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(table.getScene().getWindow()))
                .map(file -> new CatalogSource.OfFile(file.toPath()))
                .ifPresent(importing);
    }

    @FXML
    private void lookAtCounty() {
        importing.accept(new CatalogSource.OfCounty());
    }

    @FXML
    private void write() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(stand -> model.write(stand.column(), () -> table.getScene().getWindow().hide()));
    }

    /** The state as a word on a chip. */
    private static final class StateCell extends TableCell<ColumnStand, ColumnStand> {
        @Override
        protected void updateItem(ColumnStand stand, boolean empty) {
            super.updateItem(stand, empty);
            setGraphic(empty || stand == null ? null : chip(stand.state()));
        }

        private static Label chip(State state) {
            var tone = switch (state) {
                case STALE -> Tone.STOP;
                case EMPTY -> Tone.QUIET;
                case DUE -> Tone.CARE;
                case FINE -> Tone.GOOD;
            };
            var chip = new Label(state.label());
            chip.getStyleClass().addAll("chip", tone.style());
            return chip;
        }
    }
}
