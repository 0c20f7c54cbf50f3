package org.xinxiyuan.gui.sending;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xinxiyuan.service.sending.Choice;

/** A row of the outbox: title, state, sentence, and what may be done. */
final class OutCell extends ListCell<OutRow> {
    private final OutActs acts;

    OutCell(OutActs acts) {
        this.acts = acts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : box(row));
    }

    private Node box(OutRow row) {
        var title = new Label(row.title());
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var state = new Label(row.state());
        state.getStyleClass().addAll("chip", row.tone().style());
        state.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, title, state);
        first.setAlignment(Pos.CENTER_LEFT);
        var sentence = new Label(row.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("fine");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var second = new HBox(8, sentence);
        second.setAlignment(Pos.CENTER_LEFT);
        for (Choice choice : row.acts().choices()) {
            second.getChildren().add(button(acts.word(choice), () -> acts.act(row, choice)));
        }
        var box = new VBox(4, first, second);
        row.acts().details().forEach(line -> box.getChildren().add(detail(row, line)));
        return box;
    }

    private Node detail(OutRow row, OutRow.Detail line) {
        var label = new Label("· " + line.words());
        label.setWrapText(true);
        label.getStyleClass().add("fine");
        if (line.place().isEmpty()) {
            return label;
        }
        var there = new Hyperlink(acts.showWord());
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(e -> acts.show(row, line.place().get()));
        var both = new HBox(8, label, there);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static Button button(String text, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
