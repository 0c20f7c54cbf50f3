package org.xinxiyuan.gui.sending;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.service.sending.merging.Place;
import org.xinxiyuan.service.sending.merging.Place.Changed;
import org.xinxiyuan.service.sending.merging.Side;
import org.xinxiyuan.service.sending.merging.ThreeWay;

/** 三方比对: what was last sent, mine and the portal's side by side; at each place one of the two is chosen. */
final class MergePane {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;

    private final ThreeWay view;
    private final Messages messages;
    private final Map<String, Side> chosen = new HashMap<>();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final Label left = words("");
    private final GridPane grid = new GridPane();
    private int line;

    MergePane(ThreeWay view, Messages messages) {
        this.view = view;
        this.messages = messages;
        grid.getStyleClass().add("merge");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        fill();
        weigh();
    }

    /** What is still to be chosen stands above the three texts. */
    Node node() {
        left.getStyleClass().add("fine");
        return new VBox(8, left, texts());
    }

    private Node texts() {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMinSize(WIDTH, HEIGHT);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        // Three texts need a wider dialog than a question does.
        scroll.sceneProperty().addListener((o, was, is) -> Optional.ofNullable(is)
                .ifPresent(scene -> scene.getRoot().getStyleClass().add("wide")));
        return scroll;
    }

    /** Every place is decided. */
    ObservableValue<Boolean> ready() {
        return ready;
    }

    Map<String, Side> chosen() {
        return Map.copyOf(chosen);
    }

    private void fill() {
        row(head("sending.mergeBase"), head("sending.mergeMine"), head("sending.mergeTheirs"));
        view.fields().forEach(this::place);
        for (int i = 0; i < view.body().size(); i++) {
            var place = view.place(i);
            if (place.isPresent()) {
                place(place.get());
            } else {
                var same = words(String.join("\n", view.body().get(i).mine()));
                same.getStyleClass().add("fine");
                grid.add(same, 0, line++, 3, 1);
            }
        }
    }

    private Label head(String key) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("section-title");
        return head;
    }

    private void place(Place place) {
        var changed = place.changed(view.baseKnown());
        grid.add(head(place, changed), 0, line++, 3, 1);
        if (place.key().equals(ThreeWay.ATTACHMENTS)) {
            foreign();
        }
        var group = new ToggleGroup();
        row(
                base(place),
                side(place, Side.MINE, place.mine(), group, changed),
                side(place, Side.THEIRS, place.theirs(), group, changed));
    }

    private Node head(Place place, Changed changed) {
        var label = new Label(place.label());
        label.getStyleClass().add("row-title");
        var who = new Label(messages.text(switch (changed) {
            case THEIRS -> "sending.mergeTheyChanged";
            case MINE -> "sending.mergeIChanged";
            default -> "sending.mergeBothChanged";
        }));
        who.getStyleClass().addAll("chip", (changed == Changed.BOTH ? Tone.CARE : Tone.QUIET).style());
        var head = new HBox(8, label, who);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node base(Place place) {
        var text = view.baseKnown() ? said(place.base()) : quiet("sending.mergeNoBase");
        var box = new VBox(text);
        box.getStyleClass().add("card");
        return box;
    }

    private Label said(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).map(MergePane::words).orElseGet(() -> quiet("sending.mergeNothing"));
    }

    private Label quiet(String key) {
        var label = words(messages.text(key));
        label.getStyleClass().add("fine");
        return label;
    }

    private void foreign() {
        for (var file : view.foreign()) {
            var line = words(messages.text("sending.mergeForeign", file.fileName(), file.spokenSize()));
            line.getStyleClass().add("fine");
            grid.add(line, 0, this.line++, 3, 1);
        }
    }

    private Node side(Place place, Side side, Optional<String> text, ToggleGroup group, Changed changed) {
        var choice = new RadioButton(
                messages.text(side == Side.MINE ? "sending.mergeTakeMine" : "sending.mergeTakeTheirs"));
        choice.setId("merge-" + side + "-" + place.key());
        choice.setToggleGroup(group);
        choice.setSelected(place.side(Map.of(), view.baseKnown()).equals(Optional.of(side)));
        choice.setOnAction(e -> {
            chosen.put(place.key(), side);
            weigh();
        });
        var box = new VBox(4, said(text), choice);
        boolean theirs = changed == Changed.BOTH || (changed == Changed.THEIRS) == (side == Side.THEIRS);
        box.getStyleClass().addAll("card", theirs ? "tone-care-edge" : "tone-quiet-edge");
        return box;
    }

    private void weigh() {
        int open = view.undecided(chosen).size();
        ready.set(open == 0);
        var said = view.places().isEmpty() ? "sending.mergeSame" : open == 0 ? "sending.mergeAll" : "sending.mergeLeft";
        left.setText(messages.text(said, open));
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void row(Node base, Node mine, Node theirs) {
        grid.addRow(line++, base, mine, theirs);
    }
}
