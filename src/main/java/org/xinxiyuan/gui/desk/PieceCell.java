package org.xinxiyuan.gui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.document.Lane;

/** A piece as a line of the list: title, column, where it is. */
final class PieceCell extends ListCell<PieceRow> {
    private static final double WIDTH = 212;

    private final Label title = new Label();
    private final Label filed = new Label();
    private final Label where = new Label();
    private final FontIcon icon = new FontIcon("fth-file");
    private final VBox box = new VBox(4);

    PieceCell() {
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        title.setPrefWidth(WIDTH);
        title.setMinHeight(Region.USE_PREF_SIZE);
        filed.getStyleClass().add("fine");
        filed.setWrapText(true);
        filed.setPrefWidth(WIDTH - 80);
        filed.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().add("chip");
        where.setMinWidth(Region.USE_PREF_SIZE);
        icon.getStyleClass().add("fine-icon");
        var second = new HBox(6, icon, filed, gap(), where);
        second.setAlignment(Pos.CENTER_LEFT);
        second.setPrefWidth(WIDTH);
        second.setMaxWidth(WIDTH);
        box.getChildren().setAll(title, second);
        setPrefWidth(0);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(PieceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        title.setText(row.title());
        filed.setText(row.filed().words());
        where.setText(row.where());
        where.getStyleClass().setAll("label", "chip", row.tone().style());
        icon.setIconLiteral(row.filed().lane().map(PieceCell::icon).orElse("fth-file"));
        var column = row.filed().code() + " " + row.filed().words();
        setTooltip(new Tooltip(row.title() + "\n" + column.strip() + "\n" + row.next()));
        setGraphic(box);
    }

    private static String icon(Lane lane) {
        return lane == Lane.DISCLOSURE ? "fth-globe" : "fth-send";
    }
}
