package org.xinxiyuan.gui.redacting;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Treatment;

/** A place in the list: number, kind, value, what is done with it. */
final class PlaceCell extends ListCell<PlaceRow> {
    private final Messages messages;
    private final BiConsumer<PlaceRow, Treatment> chosen;

    PlaceCell(Messages messages, BiConsumer<PlaceRow, Treatment> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : box(row));
    }

    private Node box(PlaceRow row) {
        var number = new Label(String.valueOf(row.number()));
        number.getStyleClass().addAll("number", row.undecided() ? "tone-care" : "tone-quiet");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var kind = new Label(row.kind());
        kind.getStyleClass().add("row-title");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, number, kind, gap(), where(row));
        first.setAlignment(Pos.CENTER_LEFT);
        var value = new Label(row.value());
        value.getStyleClass().add("value");
        var box = new VBox(6, first, value, actions(row));
        row.reason().ifPresent(reason -> {
            var why = new Label(messages.text("redacting.reasonWas", reason));
            why.setWrapText(true);
            why.getStyleClass().add("fine");
            box.getChildren().add(why);
        });
        return box;
    }

    private Label where(PlaceRow row) {
        var words = row.suspected()
                ? messages.text("redacting.suspected", row.field())
                : row.marked() ? messages.text("redacting.byHand", row.field()) : row.field();
        var where = new Label(words);
        where.getStyleClass().add("fine");
        return where;
    }

    private HBox actions(PlaceRow row) {
        var treatment = new MenuButton(row.redaction().treatment().label());
        treatment.getStyleClass().addAll("small");
        if (row.undecided()) {
            treatment.setGraphic(new FontIcon("fth-alert-triangle"));
            treatment.getStyleClass().add("open-choice");
        }
        for (Treatment choice : row.choices()) {
            var item = new MenuItem(choice.label());
            item.setOnAction(e -> chosen.accept(row, choice));
            treatment.getItems().add(item);
        }
        var keep = new Button(
                messages.text(row.marked() ? "redacting.unmark" : row.kept() ? "redacting.kept" : "redacting.keep"));
        keep.getStyleClass().addAll("small", "flat");
        keep.setDisable(row.kept());
        keep.setOnAction(e -> chosen.accept(row, Treatment.KEEP));
        var actions = new HBox(8, treatment, keep);
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
