package org.xinxiyuan.gui.upkeep;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** When a piece went out on a channel, and the photo or screenshot that proves it (渠道登记). */
final class TickPane {
    private static final double NAME = 88;

    private final Messages messages;
    private final LocalDate first;
    private final DatePicker on;
    private final Button choose;
    private Optional<File> proof = Optional.empty();

    TickPane(Messages messages, LocalDate first) {
        this.messages = messages;
        this.first = first;
        on = Dialogs.day("tickOn", first);
        choose = new Button(messages.text("upkeep.chooseProof"));
    }

    Node content() {
        choose.setId("tickProof");
        choose.setOnAction(e -> {
            var chooser = new FileChooser();
            chooser.setTitle(messages.text("upkeep.proofTitle"));
            proof = Optional.ofNullable(chooser.showOpenDialog(choose.getScene().getWindow()));
            choose.setText(proof.map(File::getName).orElse(messages.text("upkeep.chooseProof")));
        });
        var grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        grid.addRow(0, name("upkeep.tickOn"), on);
        grid.addRow(1, name("upkeep.tickProof"), choose);
        return grid;
    }

    private Label name(String key) {
        var name = new Label(messages.text(key));
        name.setMinWidth(NAME);
        return name;
    }

    ObservableValue<Boolean> ready() {
        return on.valueProperty().isNotNull();
    }

    LocalDate on() {
        return Optional.ofNullable(on.getValue()).orElse(first);
    }

    Optional<Path> proof() {
        return proof.map(File::toPath);
    }
}
