package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.xinxiyuan.gui.redacting.pages.FilePage;

/** The body and the attachments as a strip to choose from (正文、附件1、附件2): how many are open in each. */
final class FileStrip {
    private final FlowPane box;
    private final IntConsumer chosen;
    private final ToggleGroup group = new ToggleGroup();

    FileStrip(FlowPane box, IntConsumer chosen) {
        this.box = box;
        this.chosen = chosen;
    }

    void show(List<FilePage> pages, List<PlaceRow> places, int at) {
        box.setVisible(pages.size() > 1);
        box.setManaged(pages.size() > 1);
        if (box.getChildren().size() != pages.size()) {
            box.getChildren().clear();
            for (int i = 0; i < pages.size(); i++) {
                box.getChildren().add(tab(i));
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var tab = (ToggleButton) box.getChildren().get(i);
            long open = places.stream()
                    .filter(r -> r.undecided() && page.has(r.redaction().place().field()))
                    .count();
            var text = open == 0 ? page.title() : page.title() + " · " + open;
            if (!tab.getText().equals(text)) {
                tab.setText(text);
                tab.setTooltip(new Tooltip(page.title()));
            }
            if (tab.getStyleClass().contains("strip-open") != open > 0) {
                tab.getStyleClass().removeAll("strip-open");
                tab.getStyleClass().addAll(open > 0 ? List.of("strip-open") : List.of());
            }
            tab.setSelected(i == at);
        }
    }

    private ToggleButton tab(int number) {
        var tab = new ToggleButton();
        tab.getStyleClass().addAll("small", "strip-tab");
        tab.setToggleGroup(group);
        tab.setFocusTraversable(false);
        tab.setMaxWidth(280);
        tab.setOnAction(e -> {
            tab.setSelected(true);
            chosen.accept(number);
        });
        return tab;
    }
}
