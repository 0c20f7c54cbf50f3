package org.xinxiyuan.gui.quota;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.Warning.Lead;

/** 预警一行: what is the matter, what to do; pressed, it leads there. */
final class WarningRow extends Button {
    private static final double SENTENCE = 240;

    WarningRow(Warning warning, Consumer<Lead> follow) {
        getStyleClass().addAll("flat", "warning-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        var chip = new Label(warning.kind().label());
        chip.getStyleClass().addAll("chip", tone(warning.kind()).style());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label(warning.sentence());
        sentence.setMinWidth(SENTENCE);
        var next = new Label(warning.next());
        next.getStyleClass().add("fine");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(10, chip, sentence, gap, next, new FontIcon("fth-chevron-right"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(32));
        setTooltip(new Tooltip(warning.sentence() + warning.next()));
        setGraphic(row);
        setText(warning.kind().label() + "：" + warning.sentence() + warning.next());
        setAccessibleText(getText());
        setOnAction(e -> follow.accept(warning.lead()));
    }

    private static Tone tone(Warning.Kind kind) {
        return switch (kind) {
            case URGENT_UNSENT, SOLICITATION_OVERDUE, SOLICITATION_MISSED, NOTHING_YET -> Tone.STOP;
            case SOLICITATION_DUE, OUT_OF_REACH, COLUMN_DUE, BOTTOM_THREE -> Tone.CARE;
            case DIFFERS -> Tone.BUSY;
        };
    }
}
