package org.xinxiyuan.gui.drafting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.xinxiyuan.gui.common.Messages;

/** Finds a column by code or name (选栏目); each line shows the whole path. */
final class ColumnPicker {
    private static final double WIDTH = 440;

    private final TextField words = new TextField();
    private final ListView<ColumnChoice> list = new ListView<>();
    private final PopOver popOver = new PopOver();
    private final Consumer<ColumnChoice> chosen;
    private final Supplier<List<ColumnChoice>> columns;
    private final ObservableList<ColumnChoice> all = FXCollections.observableArrayList();

    /** @param columns asked for anew each time, since another catalog may have come into force */
    ColumnPicker(Supplier<List<ColumnChoice>> columns, Messages messages, Consumer<ColumnChoice> chosen) {
        this.chosen = chosen;
        this.columns = columns;
        var fitting = new FilteredList<>(all);
        words.setPromptText(messages.text("drafting.columnSearch"));
        words.setId("columnWords");
        words.textProperty().addListener((o, was, is) -> {
            fitting.setPredicate(c -> c.fits(is));
            list.getSelectionModel().selectFirst();
        });
        list.setItems(fitting);
        list.setCellFactory(view -> new Line());
        list.setPlaceholder(new Label(messages.text("drafting.columnNone")));
        list.setOnMouseClicked(e -> choose());
        words.setOnKeyPressed(e -> key(e.getCode()));
        list.setOnKeyPressed(e -> key(e.getCode()));
        var box = new VBox(8, words, list);
        box.getStyleClass().add("picker");
        VBox.setVgrow(list, Priority.ALWAYS);
        box.setPrefSize(WIDTH, 420);
        popOver.setContentNode(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    void open(Node below) {
        words.clear();
        all.setAll(columns.get());
        list.getSelectionModel().selectFirst();
        popOver.getRoot().getStylesheets().setAll(below.getScene().getStylesheets());
        popOver.getRoot().setStyle(below.getScene().getRoot().getStyle());
        popOver.show(below);
        words.requestFocus();
    }

    private void key(KeyCode code) {
        switch (code) {
            case ENTER -> choose();
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            default -> { }
        }
    }

    private void choose() {
        var choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            popOver.hide();
            chosen.accept(choice);
        }
    }

    private static final class Line extends ListCell<ColumnChoice> {
        private final Label name = new Label();
        private final Label path = new Label();
        private final VBox box = new VBox(2, name, path);

        Line() {
            name.getStyleClass().add("row-title");
            path.getStyleClass().add("fine");
        }

        @Override
        protected void updateItem(ColumnChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            name.setText(choice.code() + "  " + choice.name());
            path.setText(choice.path());
            path.setManaged(!choice.path().isEmpty());
            setGraphic(box);
        }
    }
}
