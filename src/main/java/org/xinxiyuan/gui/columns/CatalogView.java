package org.xinxiyuan.gui.columns;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.xinxiyuan.catalog.county.CatalogChange;
import org.xinxiyuan.gui.columns.MapRow.Target;
import org.xinxiyuan.gui.common.Messages;

/** The preview of another catalog: what is different, where columns go, what is wrong, what is to be looked at. */
public final class CatalogView {
    private static final int FAULTS = 2;

    private final CatalogViewModel model;
    private final Messages messages;

    @FXML
    private Label catalogSummary;

    @FXML
    private CheckBox catalogRest;

    @FXML
    private TabPane catalogTabs;

    @FXML
    private TableView<CatalogChange> catalogChanges;

    @FXML
    private TableView<MapRow> catalogMap;

    @FXML
    private ListView<String> catalogFaults;

    @FXML
    private ListView<String> catalogNotes;

    @FXML
    private Button catalogApply;

    public CatalogView(CatalogViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        catalogSummary.textProperty().bind(model.summary());
        catalogRest.selectedProperty().bindBidirectional(model.rest());
        catalogRest.setDisable(!model.isTable());
        catalogApply.disableProperty().bind(model.ready().not());
        changes();
        map();
        catalogFaults.setItems(model.faults());
        catalogFaults.setCellFactory(view -> new LineCell<>(line -> line));
        catalogFaults.setPlaceholder(new Label(messages.text("columns.catalog.noFaults")));
        catalogNotes.setItems(model.notes());
        catalogNotes.setCellFactory(view -> new LineCell<>(line -> line));
        catalogNotes.setPlaceholder(new Label(messages.text("columns.catalog.noNotes")));
        model.faults().addListener((ListChangeListener<String>)
                change -> catalogTabs.getSelectionModel().select(model.faults().isEmpty() ? 0 : FAULTS));
    }

    private void changes() {
        catalogChanges.setItems(model.changes());
        catalogChanges.setPlaceholder(new Label(messages.text("columns.catalog.noChanges")));
        column(catalogChanges, "columns.catalog.kind", 72, change -> change.kind().label());
        column(catalogChanges, "columns.catalog.column", 260, change -> change.item().toString());
        column(catalogChanges, "columns.catalog.details", 560, change -> String.join("\n", change.details()))
                .setCellFactory(c -> new WrappedCell<>());
    }

    private void map() {
        catalogMap.setItems(model.rows());
        catalogMap.setPlaceholder(new Label(messages.text("columns.catalog.allStay")));
        column(catalogMap, "columns.catalog.from", 320, row -> row.code() + "  " + row.path())
                .setCellFactory(c -> new WrappedCell<>());
        column(catalogMap, "columns.catalog.drafts", 64, row -> row.counts().drafts());
        column(catalogMap, "columns.catalog.sent", 64, row -> row.counts().sent());
        column(catalogMap, "columns.catalog.to", 300, row -> row).setCellFactory(c -> new TargetCell(model));
        column(catalogMap, "columns.catalog.reason", 150, MapRow::reason);
    }

    private <R, T> TableColumn<R, T> column(TableView<R> table, String title, double width, Function<R, T> value) {
        var column = new TableColumn<R, T>(messages.text(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    @FXML
    private void applyCatalog() {
        model.apply(() -> {});
    }

    @FXML
    private void closeCatalog() {
        catalogApply.getScene().getWindow().hide();
    }

    /** Long words in several lines. */
    private static final class WrappedCell<R> extends TableCell<R, String> {
        private final Label label = new Label();

        WrappedCell() {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            label.setText(empty || text == null ? "" : text);
            label.setPrefWidth(getTableColumn().getWidth() - 16);
            setGraphic(empty ? null : label);
        }
    }

    /** The officer's choice for one old column. */
    private static final class TargetCell extends TableCell<MapRow, MapRow> {
        private final ComboBox<Target> choice = new ComboBox<>();

        TargetCell(CatalogViewModel model) {
            choice.setItems(model.targets());
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setOnAction(e -> {
                if (getItem() != null && choice.getValue() != null) {
                    getItem().target().set(choice.getValue());
                }
            });
        }

        @Override
        protected void updateItem(MapRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : choice);
            if (!empty && row != null) {
                choice.setValue(row.target().get());
            }
        }
    }
}
