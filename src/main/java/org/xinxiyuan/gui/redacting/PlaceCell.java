package org.xinxiyuan.gui.redacting;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Treatment;

/** A place in the list: number, kind, value, what is done with it; the one at hand shows its choices with their keys. */
final class PlaceCell extends ListCell<PlaceRow> {
    private static final int LONGEST = 60;

    private final Messages messages;
    private final BiConsumer<PlaceRow, Treatment> chosen;

    PlaceCell(Messages messages, BiConsumer<PlaceRow, Treatment> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        setPrefWidth(0);
        selectedProperty().addListener((o, was, is) -> draw());
    }

    @Override
    protected void updateItem(PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = getItem();
        setGraphic(isEmpty() || row == null ? null : box(row));
    }

    private Node box(PlaceRow row) {
        var number = new Label(String.valueOf(row.number()));
        number.getStyleClass().addAll("number", row.undecided() ? "tone-care" : "tone-quiet");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var kind = new Label(row.kind());
        kind.getStyleClass().add("row-title");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, number, kind, gap(), treatment(row));
        first.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, first, value(row), where(row));
        if (isSelected()) {
            box.getChildren().add(choices(row));
        }
        row.reason().ifPresent(reason -> {
            var why = new Label(messages.text("redacting.reasonWas", reason));
            why.setWrapText(true);
            why.getStyleClass().add("fine");
            box.getChildren().add(why);
        });
        return box;
    }

    private Label treatment(PlaceRow row) {
        var treatment = new Label(row.redaction().treatment().label());
        treatment.getStyleClass().addAll("chip", row.undecided() ? "tone-care" : row.kept() ? "tone-stop" : "tone-good");
        treatment.setMinWidth(Region.USE_PREF_SIZE);
        if (row.undecided()) {
            treatment.setGraphic(new FontIcon("fth-alert-triangle"));
        }
        return treatment;
    }

    /** A long value shows its beginning, whole only where it is at hand. */
    private Label value(PlaceRow row) {
        var whole = row.value().replaceAll("\\s+", " ");
        var cut = isSelected() || whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
        var value = new Label(cut);
        value.getStyleClass().add("value");
        value.setWrapText(isSelected());
        if (whole.length() > LONGEST) {
            value.setTooltip(new Tooltip(whole));
        }
        return value;
    }

    private Label where(PlaceRow row) {
        var words = row.suspected()
                ? messages.text("redacting.suspected", row.field())
                : row.marked() ? messages.text("redacting.byHand", row.field()) : row.field();
        var where = new Label(words);
        where.getStyleClass().add("fine");
        return where;
    }

    private FlowPane choices(PlaceRow row) {
        var box = new FlowPane(6, 6);
        box.getStyleClass().add("choices");
        for (int i = 0; i < row.choices().size(); i++) {
            var choice = row.choices().get(i);
            box.getChildren().add(choice(row, (i + 1) + " " + choice.label(), choice));
        }
        var keep = messages.text(row.marked() ? "redacting.unmark" : row.kept() ? "redacting.kept" : "redacting.keep");
        box.getChildren().add(choice(row, "0 " + keep, Treatment.KEEP));
        return box;
    }

    private Button choice(PlaceRow row, String words, Treatment treatment) {
        var button = new Button(words);
        button.getStyleClass().addAll("small", "choice");
        button.setFocusTraversable(false);
        button.setDisable(row.redaction().treatment() == treatment);
        button.setOnAction(e -> chosen.accept(row, treatment));
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
