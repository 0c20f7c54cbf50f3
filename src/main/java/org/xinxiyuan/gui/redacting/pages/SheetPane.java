package org.xinxiyuan.gui.redacting.pages;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xinxiyuan.redact.Comparison.Cell;

/** A sheet beside its public version (表格对照), with a line that shows the chosen cell whole. */
final class SheetPane extends BorderPane {
    private SheetTable sheet;
    private final SheetSide left;
    private final SheetSide right;
    private final Selecting selected;
    private final String number;
    private boolean updating;
    private final Label where = new Label();
    private final TextField whole = new TextField();
    private final TextField wholeShown = new TextField();

    /** @param number which of the workbook's sheets, from 1; the ids of all but the first carry it */
    SheetPane(SheetTable sheet, int number, String goneWord, Selecting selected) {
        this.sheet = sheet;
        this.number = number == 1 ? "" : String.valueOf(number);
        this.selected = selected;
        left = new SheetSide(sheet, true, goneWord);
        right = new SheetSide(sheet, false, goneWord);
        left.table().setId("originalSheet" + this.number);
        right.table().setId("publicSheet" + this.number);
        var sides = new HBox(left.table(), right.table());
        for (var table : new Region[] {left.table(), right.table()}) {
            HBox.setHgrow(table, Priority.ALWAYS);
            table.setPrefWidth(100);
        }
        right.table().getStyleClass().add("line-public");
        setCenter(sides);
        setBottom(line());
        left.table().getFocusModel().focusedCellProperty().addListener((InvalidationListener) o -> chosen());
        left.table().setOnMouseClicked(e -> chosen()); // the cell that was chosen before, once more
        whole.selectedTextProperty().addListener((o, was, is) -> {
            if (!is.isBlank()) {
                selected.selected(is);
            }
        });
        sceneProperty().addListener((o, was, is) -> Optional.ofNullable(is)
                .ifPresent(scene -> Platform.runLater(new ScrollTogether(left.table(), right.table())::begin)));
    }

    private HBox line() {
        where.getStyleClass().add("sheet-where");
        whole.setId("cellText" + number);
        for (var field : new TextField[] {whole, wholeShown}) {
            field.setEditable(false);
            field.setFocusTraversable(false);
            field.getStyleClass().add("sheet-line");
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
        }
        var line = new HBox(8, where, whole, wholeShown);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.getStyleClass().add("sheet-foot");
        return line;
    }

    private void chosen() {
        TablePosition<?, ?> at = left.table().getFocusModel().getFocusedCell();
        int row = at.getRow();
        int column = left.column(at.getColumn());
        var cell = row < 0 || column < 0 || row >= sheet.rows().size()
                ? Optional.<Cell>empty()
                : Optional.ofNullable(sheet.rows().get(row).cells().get(column));
        where.setText(cell.map(c -> SheetTable.letters(column) + (c.row() + 1)).orElse(""));
        var words = cell.map(c -> SheetCell.text(sheet.painter().before(c.span()))).orElse("");
        whole.setText(words);
        wholeShown.setText(cell.map(c -> SheetCell.text(sheet.painter().after(c.span()))).orElse(""));
        if (!updating) {
            selected.selected(words); // the field shows it on one line
        }
    }

    void goTo(Cell cell) {
        for (var side : new SheetSide[] {left, right}) {
            var table = side.table();
            int row = rowOf(cell);
            if (!InSight.row(table, row)) {
                table.scrollTo(Math.max(0, row - 3));
            }
            table.getSelectionModel().clearSelection();
            var column = side.shows(cell.column());
            table.scrollToColumn(column);
            table.getSelectionModel().select(row, column);
            table.getFocusModel().focus(row, column);
        }
    }

    /** Takes the sheet as it is judged now, where it has the same rows and columns. */
    boolean update(SheetTable now) {
        if (!now.builtLike(sheet)) {
            return false;
        }
        sheet = now;
        TablePosition<?, ?> at = left.table().getFocusModel().getFocusedCell();
        updating = true;
        left.update(now);
        right.update(now);
        if (at.getRow() >= 0 && at.getTableColumn() != null) {
            left.table().getSelectionModel().select(at.getRow(), left.shows(left.column(at.getColumn())));
        }
        updating = false;
        return true;
    }

    private int rowOf(Cell cell) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).number() == cell.row() + 1) {
                return i;
            }
        }
        return 0;
    }

    void redraw(Cell cell) {
        int row = rowOf(cell);
        left.redraw(row);
        right.redraw(row);
    }

    void refresh() {
        left.table().refresh();
        right.table().refresh();
    }
}
