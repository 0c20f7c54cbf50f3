package org.xinxiyuan.gui.columns;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.xinxiyuan.gui.columns.CalendarViewModel.Told;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** The button that takes a calendar in, and the list of due dates that moved. */
public final class CalendarView {
    private static final double TALL = 360;
    private static final double WIDE = 720;

    private final CalendarViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private Button calendar;

    public CalendarView(CalendarViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void take() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("columns.calendarTitle"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter("JSON", "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(calendar.getScene().getWindow()))
                .ifPresent(file -> model.take(file.toPath(), this::tell));
    }

    /** What the import did. */
    void tell(Told told) {
        if (told.moved().isEmpty()) {
            dialogs.tell(told.header(), List.of(messages.text("columns.calendarText")));
        } else {
            dialogs.show(told.header(), "fth-calendar", table(told.moved()));
        }
    }

    private Node table(List<List<String>> moved) {
        var grid = new GridPane();
        grid.getStyleClass().add("table");
        var title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(title);
        row(grid, "table-head", List.of(
                messages.text("columns.movedPiece"), messages.text("columns.movedWhat"),
                messages.text("columns.movedFrom"), messages.text("columns.movedTo")));
        moved.forEach(line -> row(grid, "table-value", line));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDE);
        scroll.setMaxHeight(TALL);
        return scroll;
    }

    private static void row(GridPane grid, String style, List<String> cells) {
        int row = grid.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            var cell = new Label(cells.get(i));
            cell.getStyleClass().addAll("table-box", style);
            cell.setWrapText(i == 0);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            if (i > 0) {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.add(cell, i, row);
        }
    }
}
