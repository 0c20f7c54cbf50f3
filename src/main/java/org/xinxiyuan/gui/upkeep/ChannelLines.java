package org.xinxiyuan.gui.upkeep;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.columns.Channels.Channel;
import org.xinxiyuan.service.columns.Register.Tick;

/** A line for each channel (发布渠道): done or not, when, by whom, with what proof. */
record ChannelLines(UpkeepViewModel model, Messages messages, Dialogs dialogs) {
    void fill(VBox around, Upkeep upkeep) {
        around.getChildren().setAll(
                upkeep.channels().stream().map(c -> line(c, upkeep, around)).toList());
    }

    private HBox line(Channel channel, Upkeep upkeep, VBox around) {
        boolean done = channel.tick().isPresent();
        var icon = new FontIcon(done ? "fth-check-circle" : "fth-circle");
        icon.getStyleClass().add(done ? "tick-done" : "tick-open");
        var name = new Label(channel.name(), icon);
        name.setGraphicTextGap(8);
        name.setWrapText(true);
        var words = new VBox(2, name);
        HBox.setHgrow(words, Priority.ALWAYS);
        channel.tick().map(this::when).ifPresent(words.getChildren()::add);
        var line = new HBox(4, words);
        line.setAlignment(Pos.CENTER_LEFT);
        channel.tick().flatMap(Tick::proof).ifPresent(sha -> line.getChildren().add(
                button("upkeep.proof", () -> saveProof(channel, around))));
        line.getChildren().add(done
                ? button("upkeep.untick", () -> untick(channel))
                : button("upkeep.tick", () -> tick(channel, upkeep)));
        line.getStyleClass().add("channel");
        return line;
    }

    private Node when(Tick tick) {
        var label = new Label(messages.text(
                tick.proof().isPresent() ? "upkeep.doneProved" : "upkeep.done", tick.on().toString(), tick.by()));
        label.getStyleClass().addAll("fine", "tick-when");
        return label;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(messages.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void tick(Channel channel, Upkeep upkeep) {
        var pane = new TickPane(messages, upkeep.publishedOn().orElse(model.today()));
        var title = messages.text("upkeep.tickTitle", channel.name());
        if (dialogs.fill(title, "fth-check-circle", pane.content(), pane.ready())) {
            model.tick(channel.name(), pane.on(), pane.proof());
        }
    }

    private void untick(Channel channel) {
        if (dialogs.confirm(messages.text("upkeep.untickTitle", channel.name()), messages.text("upkeep.untickText"))) {
            model.untick(channel.name());
        }
    }

    private void saveProof(Channel channel, VBox around) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("upkeep.proofSave"));
        chooser.setInitialFileName(channel.name());
        Optional.ofNullable(chooser.showSaveDialog(around.getScene().getWindow()))
                .ifPresent(file -> model.saveProof(channel, file.toPath()));
    }
}
