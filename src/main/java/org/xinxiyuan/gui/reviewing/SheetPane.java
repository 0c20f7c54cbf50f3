package org.xinxiyuan.gui.reviewing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;

/** 审批单 as it is shown and printed: a plain ruled form. */
final class SheetPane {
    private final Messages messages;

    SheetPane(Messages messages) {
        this.messages = messages;
    }

    void fill(VBox box, Sheet sheet) {
        var title = new Label(messages.text("reviewing.sheetTitle"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        var grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        var names = new ColumnConstraints(112);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, values);
        sheet.lines().forEach((name, value) -> line(grid, name, value, "sheet-value"));
        line(grid, messages.text("reviewing.hash"), sheet.grouped(), "hash");
        for (String blank : List.of(
                messages.text("reviewing.opinion"), messages.text("reviewing.signature"),
                messages.text("reviewing.day"))) {
            line(grid, blank, " ", "sheet-blank");
        }
        box.getChildren().setAll(title, grid);
    }

    /** A light list of what would be released. */
    void list(GridPane grid, Outgoing outgoing) {
        grid.getChildren().clear();
        int row = 0;
        for (var line : outgoing.lines().entrySet()) {
            var name = cell(line.getKey(), "list-name");
            name.setMinWidth(Label.USE_PREF_SIZE);
            var value = cell(line.getValue(), "list-value");
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(row++, name, value);
        }
    }

    private static void line(GridPane grid, String name, String value, String style) {
        var left = cell(name, "sheet-name");
        var right = cell(value, style);
        grid.addRow(grid.getRowCount(), left, right);
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style.startsWith("list") ? "list-box" : "sheet-cell", style);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        GridPane.setFillHeight(label, true);
        return label;
    }
}
