package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Treatment;

/**
 * A place in the list: number, kind, value, what is done with it; the one at hand shows its choices and keys. Its parts
 * are made once, since a cell is drawn with every key.
 */
final class PlaceCell extends ListCell<PlaceRow> {
    private static final int LONGEST = 60;
    private static final int CHOICES = 8;

    private final Messages messages;
    private final BiConsumer<PlaceRow, Treatment> chosen;
    private final Label number = label("number");
    private final Label kind = label("row-title");
    private final Label treatment = label("chip");
    private final FontIcon warning = new FontIcon("fth-alert-triangle");
    private final Label value = label("value");
    private final Label where = label("fine");
    private final Label why = label("fine");
    private final FlowPane choices = new FlowPane(6, 6);
    private final List<Button> buttons = new ArrayList<>();
    private final VBox box = new VBox(4);

    PlaceCell(Messages messages, BiConsumer<PlaceRow, Treatment> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        setPrefWidth(0);
        for (var fixed : List.of(number, kind, treatment)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        why.setWrapText(true);
        choices.getStyleClass().add("choices");
        for (int i = 0; i < CHOICES; i++) {
            var button = new Button();
            button.getStyleClass().addAll("small", "choice");
            button.setFocusTraversable(false);
            buttons.add(button);
        }
        choices.getChildren().addAll(buttons);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(8, number, kind, gap, treatment);
        first.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(first, value, where, choices, why);
        selectedProperty().addListener((o, was, is) -> draw());
    }

    @Override
    protected void updateItem(PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(String.valueOf(row.number()));
        tone(number, row.undecided() ? "tone-care" : "tone-quiet");
        kind.setText(row.kind());
        treatment.setText(row.redaction().treatment().label());
        tone(treatment, row.undecided() ? "tone-care" : row.kept() ? "tone-stop" : "tone-good");
        treatment.setGraphic(row.undecided() ? warning : null);
        value.setText(value(row));
        value.setWrapText(isSelected());
        where.setText(where(row));
        why.setText(row.reason().map(r -> messages.text("redacting.reasonWas", r)).orElse(""));
        shown(why, row.reason().isPresent());
        shown(choices, isSelected());
        if (isSelected()) {
            choices(row);
        }
        setGraphic(box);
    }

    private static void tone(Label label, String tone) {
        if (!label.getStyleClass().contains(tone)) {
            label.getStyleClass().removeAll("tone-care", "tone-quiet", "tone-stop", "tone-good");
            label.getStyleClass().add(tone);
        }
    }

    /** A long value shows its beginning, whole only where it is at hand. */
    private String value(PlaceRow row) {
        var whole = row.value().replaceAll("\\s+", " ");
        return isSelected() || whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }

    private String where(PlaceRow row) {
        return row.suspected()
                ? messages.text("redacting.suspected", row.field())
                : row.marked() ? messages.text("redacting.byHand", row.field()) : row.field();
    }

    private void choices(PlaceRow row) {
        var keep = messages.text(row.marked() ? "redacting.unmark" : row.kept() ? "redacting.kept" : "redacting.keep");
        int size = row.choices().size();
        for (int i = 0; i < CHOICES; i++) {
            var button = buttons.get(i);
            shown(button, i <= size);
            if (i <= size) {
                var choice = i < size ? row.choices().get(i) : Treatment.KEEP;
                button.setText(i < size ? (i + 1) + " " + choice.label() : "0 " + keep);
                button.setDisable(row.redaction().treatment() == choice);
                button.setOnAction(e -> chosen.accept(row, choice));
            }
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
