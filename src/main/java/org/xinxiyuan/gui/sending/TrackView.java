package org.xinxiyuan.gui.sending;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.sending.TrackViewModel.Event;

/** The track's screen: a line for everything that happened. */
public final class TrackView {
    private final TrackViewModel model;
    private final Messages messages;

    @FXML
    private Label next;

    @FXML
    private ListView<Event> list;

    public TrackView(TrackViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        next.textProperty().bind(model.next());
        list.setItems(model.events());
        var nothing = new Label(messages.text("sending.noTrack"));
        nothing.getStyleClass().add("empty-text");
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Line());
    }

    private static final class Line extends ListCell<Event> {
        private final Label time = new Label();
        private final Label what = new Label();
        private final Label detail = new Label();
        private final HBox box = new HBox(16, time, what, detail);

        Line() {
            box.setAlignment(Pos.CENTER_LEFT);
            time.getStyleClass().addAll("fine", "time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            what.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("fine");
        }

        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                return;
            }
            time.setText(event.time());
            what.setText(event.what());
            what.getStyleClass().setAll("label", "chip", event.tone().style());
            detail.setText(event.detail());
            setGraphic(box);
        }
    }
}
