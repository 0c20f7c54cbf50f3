package org.xinxiyuan.gui.quota.ledger;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Controls;

/** A file that proves something (依据), to be chosen. */
final class Attaching {
    private final Messages messages;
    private final Label name = new Label();
    private Optional<Path> file = Optional.empty();

    Attaching(Messages messages) {
        this.messages = messages;
    }

    VBox row() {
        name.setText(messages.text("quota.ledger.noFile"));
        name.getStyleClass().add("fine");
        var choose = new Button(messages.text("quota.ledger.attach"), new FontIcon("fth-paperclip"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                e -> Controls.file(choose, messages.text("quota.ledger.attach")).ifPresent(this::take));
        var row = new HBox(8, choose, name);
        row.setAlignment(Pos.CENTER_LEFT);
        return Controls.field(messages.text("quota.ledger.proof"), row);
    }

    private void take(Path chosen) {
        file = Optional.of(chosen);
        name.setText(String.valueOf(chosen.getFileName()));
    }

    Optional<Path> file() {
        return file;
    }
}
