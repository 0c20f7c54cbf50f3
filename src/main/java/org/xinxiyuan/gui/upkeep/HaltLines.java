package org.xinxiyuan.gui.upkeep;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.columns.Register.Halt;

/** A line for each pause (停止计时) with the way to take it back. */
record HaltLines(UpkeepViewModel model, Messages messages, Dialogs dialogs) {
    void fill(VBox around, Upkeep upkeep) {
        around.getChildren().setAll(
                upkeep.dates().halts().stream().map(this::line).toList());
    }

    private HBox line(Halt halt) {
        var days = List.of(halt.from().toString(), halt.to().toString());
        var words = new Label(messages.text("upkeep.halt", days.get(0), days.get(1), halt.reason()));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var lift = new Button(messages.text("upkeep.lift"));
        lift.getStyleClass().addAll("small", "flat");
        lift.setMinWidth(Button.USE_PREF_SIZE);
        lift.setOnAction(e -> {
            if (dialogs.confirm(messages.text("upkeep.liftTitle"), words.getText())) {
                model.lift(halt);
            }
        });
        return new HBox(8, words, lift);
    }
}
