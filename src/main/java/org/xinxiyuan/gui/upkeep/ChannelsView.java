package org.xinxiyuan.gui.upkeep;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** The channels of the piece's column, each ticked off with day and proof. */
public final class ChannelsView {
    private final UpkeepViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private Label publishedOn;

    @FXML
    private VBox channels;

    public ChannelsView(UpkeepViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        model.upkeep().addListener((o, was, is) -> show(is));
        show(model.upkeep().get());
    }

    private void show(Upkeep upkeep) {
        publishedOn.setText(upkeep.publishedOn()
                .map(day -> messages.text("upkeep.publishedOn", day.toString()))
                .orElse(messages.text("upkeep.notPublished")));
        new ChannelLines(model, messages, dialogs).fill(channels, upkeep);
        if (upkeep.channels().isEmpty()) {
            var none = new Label(messages.text(upkeep.disclosure() ? "upkeep.noChannels" : "upkeep.noDisclosure"));
            none.setWrapText(true);
            none.getStyleClass().add("fine");
            channels.getChildren().add(none);
        }
    }
}
