package org.xinxiyuan.gui.people;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.review.delegation.Delegation;

/** A delegation in the list: who for whom, its days, whether it holds, and the way to end it. */
final class DelegationCell extends ListCell<Delegation> {
    private final Messages messages;
    private final DelegationViewModel model;

    DelegationCell(Messages messages, DelegationViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    @Override
    protected void updateItem(Delegation delegation, boolean empty) {
        super.updateItem(delegation, empty);
        setGraphic(empty || delegation == null ? null : line(delegation));
    }

    private HBox line(Delegation d) {
        var who = new Label(messages.text("people.signsFor", d.taker(), d.giver()));
        who.getStyleClass().add("row-title");
        var days = new Label(messages.text("people.days", d.from().toString(), d.until().toString()));
        days.getStyleClass().add("fine");
        var today = model.today();
        boolean over = d.last().isBefore(today) || d.last().isBefore(d.from());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, who, days, chip(d, over), gap);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!over) {
            var end = new Button(messages.text("people.end"));
            end.getStyleClass().addAll("small", "flat");
            end.setMinWidth(Button.USE_PREF_SIZE);
            end.setOnAction(e -> model.end(d));
            line.getChildren().add(end);
        }
        return line;
    }

    private Label chip(Delegation d, boolean over) {
        boolean holds = d.holdsOn(model.today());
        var words = over
                ? d.endedOn().map(day -> messages.text("people.ended")).orElse(messages.text("people.over"))
                : messages.text(holds ? "people.holds" : "people.begins");
        var chip = new Label(words);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", (holds ? Tone.GOOD : over ? Tone.QUIET : Tone.BUSY).style());
        return chip;
    }
}
