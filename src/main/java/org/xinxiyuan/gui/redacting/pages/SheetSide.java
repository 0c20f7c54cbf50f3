package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.xinxiyuan.gui.redacting.pages.SheetTable.Row;

/** One side of a sheet as a grid (网格一侧): only rows and columns in sight are made, however many there are. */
final class SheetSide {
    private static final double ROW = 34;
    private static final double NARROWEST = 48;
    private static final double WIDEST = 340;
    private static final int SAMPLE = 200;

    private SheetTable sheet;
    private final boolean before;
    private final TableView<Row> table = new TableView<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<TableColumn<Row, Row>> columns = new ArrayList<>();

    SheetSide(SheetTable sheet, boolean before, String goneWord) {
        this.sheet = sheet;
        this.before = before;
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("sheet");
        table.setFocusTraversable(false);
        table.getSelectionModel().setCellSelectionEnabled(true);
        columns.add(numbers());
        for (int i = 0; i < sheet.width(); i++) {
            if (before || !sheet.gone(i)) {
                shown.add(i);
                columns.add(column(i, goneWord));
            }
        }
        table.getColumns().addAll(columns);
        table.getItems().setAll(sheet.rows());
    }

    void update(SheetTable now) {
        sheet = now;
        table.getItems().setAll(now.rows());
    }

    /** A row that is another object is drawn anew, the others stay. */
    void redraw(int row) {
        table.getItems().set(row, table.getItems().get(row).again());
    }

    TableView<Row> table() {
        return table;
    }

    /** The column of the file at this place of the table; -1 for the numbers. */
    int column(int place) {
        return place < 1 || place > shown.size() ? -1 : shown.get(place - 1);
    }

    /** The table's column that shows this one of the file; the numbers where it is gone. */
    TableColumn<Row, Row> shows(int column) {
        return columns.get(shown.indexOf(column) + 1);
    }

    private static TableColumn<Row, Row> numbers() {
        var column = new TableColumn<Row, Row>("");
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? "" : String.valueOf(row.number()));
                getStyleClass().remove("sheet-number");
                getStyleClass().add("sheet-number");
            }
        });
        fixed(column, 46);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Row> column(int i, String goneWord) {
        var gone = before && sheet.gone(i);
        var column = new TableColumn<Row, Row>(SheetTable.letters(i) + (gone ? " · " + goneWord : ""));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new SheetCell(() -> sheet, i, before));
        column.setPrefWidth(width(i));
        column.setMinWidth(NARROWEST);
        column.setSortable(false);
        column.setReorderable(false);
        if (gone) {
            column.getStyleClass().add("sheet-gone");
        }
        return column;
    }

    private static void fixed(TableColumn<Row, Row> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setResizable(false);
    }

    /** As the first rows need it, a Chinese character counting as two. */
    private double width(int column) {
        double widest = 0;
        for (var row : sheet.rows().subList(0, Math.min(SAMPLE, sheet.rows().size()))) {
            var cell = row.cells().get(column);
            if (cell != null && cell.width() == 1) {
                var runs = before
                        ? sheet.painter().before(cell.span())
                        : sheet.painter().after(cell.span());
                widest = Math.max(widest, runs.stream().mapToDouble(SheetSide::width).sum());
            }
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 24));
    }

    private static double width(Run run) {
        double units = run.text().codePoints().mapToDouble(c -> c < 0x2E80 ? 8 : 14).sum();
        return run.look() == Run.Look.BADGE ? units * 0.85 + 18 : units;
    }
}
