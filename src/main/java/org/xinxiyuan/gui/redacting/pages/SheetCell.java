package org.xinxiyuan.gui.redacting.pages;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.xinxiyuan.gui.redacting.pages.Run.Look;
import org.xinxiyuan.gui.redacting.pages.SheetTable.Row;

/** A cell of a sheet on one line (单元格): numbers and words of its places, then what it says. */
final class SheetCell extends TableCell<Row, Row> {
    private final Supplier<SheetTable> shown;
    private final int column;
    private final boolean before;

    SheetCell(Supplier<SheetTable> shown, int column, boolean before) {
        this.shown = shown;
        this.column = column;
        this.before = before;
        getStyleClass().add("sheet-cell");
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        var cell = empty || row == null ? null : row.cells().get(column);
        var sheet = shown.get();
        style("sheet-head", cell != null && row.head());
        style("sheet-gone", cell != null && before && sheet.gone(column));
        if (cell == null) {
            setGraphic(null);
            setText("");
            return;
        }
        var runs = before ? sheet.painter().before(cell.span()) : sheet.painter().after(cell.span());
        boolean plain = runs.stream().allMatch(r -> r.look() == Look.PLAIN);
        setText(plain ? text(runs).replace('\n', ' ') : "");
        setGraphic(plain ? null : box(runs));
    }

    private void style(String name, boolean wanted) {
        if (getStyleClass().contains(name) != wanted) {
            getStyleClass().removeAll(name);
            getStyleClass().addAll(wanted ? List.of(name) : List.of());
        }
    }

    private Node box(List<Run> runs) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        for (var run : runs) {
            if (run.look() == Look.BADGE) {
                var badge = new Label(run.text());
                badge.getStyleClass().addAll("badge", run.style());
                badge.setMinWidth(Region.USE_PREF_SIZE);
                box.getChildren().add(badge);
            } else if (run.look() == Look.GONE) {
                var gone = new Text(run.text());
                gone.getStyleClass().addAll("words-text", "words-gone");
                gone.setStrikethrough(true);
                box.getChildren().add(gone);
            } else {
                var words = new Label(run.text().replace('\n', ' '));
                words.getStyleClass().addAll("sheet-words", run.look() == Look.VALUE ? "value-ground" : "plain");
                if (run.look() == Look.VALUE) {
                    words.getStyleClass().add(run.style());
                    words.setMinWidth(Region.USE_PREF_SIZE);
                }
                box.getChildren().add(words);
            }
        }
        return box;
    }

    static String text(List<Run> runs) {
        return runs.stream().filter(r -> r.look() != Look.BADGE).map(Run::text).collect(Collectors.joining());
    }
}
