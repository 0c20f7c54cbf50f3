package org.xinxiyuan.gui.quota;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.quota.Counted;

/** A piece that counts, or is in hand; opened by a second click. */
final class PieceCell extends ListCell<Counted> {
    private final Messages messages;
    private final Label chip = new Label();
    private final Label title = new Label();
    private final HBox row = new HBox(8, chip, title);

    PieceCell(Messages messages, Consumer<Counted> open) {
        this.messages = messages;
        setPrefWidth(0);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Counted piece, boolean empty) {
        super.updateItem(piece, empty);
        setGraphic(empty || piece == null ? null : row);
        if (!empty && piece != null) {
            var inHand = piece.on().isEmpty();
            chip.setText(piece.on().map(Object::toString).orElse(messages.text("quota.task.inHand")));
            chip.getStyleClass().setAll("label", "chip", (inHand ? Tone.CARE : Tone.GOOD).style());
            title.setText(piece.title().isBlank() ? messages.text("quota.untitled") : piece.title());
        }
    }
}
