package org.xinxiyuan.gui.quota;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.quota.Progress;

/**
 * 任务环: one task as a ring. What is done is dark, the forecast lighter, what is in hand a thin arc inside; every figure
 * stands in words below, and the state on a chip.
 */
final class Ring extends ToggleButton {
    private static final double RADIUS = 42;
    private static final double WIDTH = 10;
    private static final double INNER = 32;
    private static final double FULL = 360;

    private final Progress progress;
    private final Messages messages;

    Ring(Progress progress, String what, Messages messages) {
        this.progress = progress;
        this.messages = messages;
        getStyleClass().add("ring");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var name = new Label(what);
        name.getStyleClass().add("ring-name");
        var period = new Label(progress.assignment().period().label());
        period.getStyleClass().add("fine");
        var hand = messages.text("quota.ring.inHand", progress.inHand());
        var more = new Label(forecast() + (progress.forecast().isPresent() ? " · " : "\n") + hand);
        more.setTextAlignment(TextAlignment.CENTER);
        more.getStyleClass().add("fine");
        var chip = new Label(state());
        chip.getStyleClass().addAll("chip", tone().style());
        var head = new VBox(period, name);
        head.setAlignment(Pos.CENTER);
        var box = new VBox(5, head, drawing(), more, chip);
        box.setAlignment(Pos.TOP_CENTER);
        setGraphic(box);
        setText(String.join("，", what, figure(), forecast(), hand, state()));
        setAccessibleText(progress.assignment().period().label() + " " + getText());
    }

    Progress progress() {
        return progress;
    }

    private String figure() {
        return progress.counted() + "/" + progress.wanted();
    }

    private String forecast() {
        var end = progress.forecast();
        if (!progress.pace().announced()) {
            return messages.text("quota.ring.noCalendar");
        }
        return end.isPresent()
                ? messages.text("quota.ring.forecast", end.getAsInt())
                : messages.text("quota.ring.tooEarly");
    }

    /** One word about it, whatever the colour. */
    String state() {
        if (progress.reached()) {
            return messages.text("quota.state.reached");
        }
        if (!progress.pace().announced()) {
            return messages.text("quota.state.missing", progress.missing());
        }
        if (progress.counted() == 0 && progress.pace().pastTheMiddle()) {
            return messages.text("quota.state.nothing");
        }
        if (!progress.pace().tells()) {
            return messages.text("quota.state.begun");
        }
        if (progress.outOfReach()) {
            return messages.text("quota.state.outOfReach");
        }
        return messages.text(onCourse() ? "quota.state.onCourse" : "quota.state.withHand");
    }

    private boolean onCourse() {
        var end = progress.forecast();
        return end.isPresent() && end.getAsInt() >= progress.wanted();
    }

    Tone tone() {
        if (progress.reached()) {
            return Tone.GOOD;
        }
        if (!progress.pace().announced()) {
            return Tone.QUIET;
        }
        if (progress.counted() == 0 && progress.pace().pastTheMiddle()) {
            return Tone.STOP;
        }
        if (!progress.pace().tells()) {
            return Tone.QUIET;
        }
        return progress.outOfReach() || !onCourse() ? Tone.CARE : Tone.BUSY;
    }

    private Node drawing() {
        var track = new Circle(RADIUS);
        track.setStrokeWidth(WIDTH);
        track.getStyleClass().add("ring-track");
        var figure = new Label(figure());
        figure.getStyleClass().add("ring-figure");
        double done = share(progress.counted());
        var end = progress.forecast();
        double later = share(end.orElse(progress.counted()));
        double hand = Math.min(1 - Math.min(done, 1), share(progress.inHand()));
        var rings = new Group(
                track,
                arc(RADIUS, WIDTH, 0, later, "ring-forecast"),
                arc(RADIUS, WIDTH, 0, done, "ring-done"),
                arc(INNER, 3, done, hand, "ring-hand"));
        return new StackPane(rings, figure);
    }

    private double share(int pieces) {
        int wanted = progress.wanted();
        return wanted == 0 ? 1 : Math.min(1, (double) pieces / wanted);
    }

    /** From the top, clockwise. */
    private Arc arc(double radius, double width, double from, double share, String style) {
        var arc = new Arc(0, 0, radius, radius, 90 - from * FULL, -share * FULL);
        arc.setStrokeWidth(width);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.setVisible(share > 0);
        arc.getStyleClass().addAll(style, tone().style() + "-ring");
        return arc;
    }
}
