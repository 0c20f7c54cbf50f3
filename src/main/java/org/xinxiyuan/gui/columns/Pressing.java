package org.xinxiyuan.gui.columns;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.gui.common.DueLine;
import org.xinxiyuan.gui.common.Messages;

/** How many due dates are over, or 3, 7, 20 days away (到期提示); a press shows their columns alone. */
record Pressing(ColumnsViewModel model, Messages messages) {
    private static final List<Standing> NEAR =
            List.of(Standing.OVERDUE, Standing.WITHIN_3, Standing.WITHIN_7, Standing.WITHIN_20);

    void fill(HBox strip) {
        var title = new Label(messages.text("columns.pressing"));
        title.getStyleClass().add("fine");
        strip.getChildren().setAll(title);
        var group = new ToggleGroup();
        for (Standing standing : NEAR) {
            var toggle = new ToggleButton();
            toggle.setUserData(standing);
            toggle.setId("near" + standing.ordinal());
            toggle.setToggleGroup(group);
            toggle.getStyleClass().addAll("small", "near");
            strip.getChildren().add(toggle);
            name(toggle, standing);
        }
        group.selectedToggleProperty().addListener((o, was, is) -> model.pressing()
                .set(Optional.ofNullable(is).map(t -> (Standing) t.getUserData())));
        model.all().addListener((ListChangeListener<ColumnStand>) change -> group.getToggles()
                .forEach(t -> name((ToggleButton) t, (Standing) t.getUserData())));
    }

    private void name(ToggleButton toggle, Standing standing) {
        long count = model.count(standing);
        toggle.setText(messages.text("columns.near", standing.label(), count));
        toggle.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        if (count > 0) {
            toggle.getStyleClass().add(DueLine.tone(standing).style());
        }
    }
}
