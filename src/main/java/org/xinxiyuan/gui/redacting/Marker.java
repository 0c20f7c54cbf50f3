package org.xinxiyuan.gui.redacting;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.redacting.pages.Selecting;
import org.xinxiyuan.redact.detect.PersonalData;

/** What is selected in the original is marked as one kind (标出): from the button or from the menu at the place. */
final class Marker implements Selecting {
    private final RedactingViewModel model;
    private final Messages messages;
    private final StringProperty selected = new SimpleStringProperty("");

    Marker(RedactingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Marker on(Node page, MenuButton mark, Label hint) {
        hint.textProperty().bind(model.said().map(s -> s.isEmpty() ? messages.text("redacting.originalHint") : s));
        var whole = new Tooltip();
        whole.textProperty().bind(hint.textProperty());
        hint.setTooltip(whole);
        mark.setTooltip(new Tooltip(messages.text("redacting.markHint")));
        mark.disableProperty().bind(selected.map(String::isBlank));
        var menu = new ContextMenu();
        for (PersonalData kind : PersonalData.values()) {
            mark.getItems().add(item(kind));
            menu.getItems().add(item(kind));
        }
        page.setOnContextMenuRequested(e -> {
            if (!selected.get().isBlank()) {
                menu.show(page, e.getScreenX(), e.getScreenY());
            }
        });
        return this;
    }

    private MenuItem item(PersonalData kind) {
        var item = new MenuItem(messages.text("redacting.markAs", kind.label()));
        item.setOnAction(e -> model.mark(selected.get(), kind));
        return item;
    }

    /** What was said of the last mark stands until something else is selected. */
    @Override
    public void selected(String words) {
        selected.set(words);
        if (!words.isBlank()) {
            model.said().set("");
        }
    }

    /** Something was just marked: the officer goes on where he is. */
    boolean waiting() {
        return !model.said().get().isEmpty();
    }

    @Override
    public void leftTheLine() {
        model.said().set(messages.text("redacting.oneLine"));
    }
}
