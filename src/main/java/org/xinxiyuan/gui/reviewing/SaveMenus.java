package org.xinxiyuan.gui.reviewing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.Printing.Format;

/** 存为 Word、PDF、网页: a menu each for the form, the secrecy review and the signed public version. */
final class SaveMenus {
    private static final Map<Format, String> NAMES =
            Map.of(Format.DOCX, "Word (.docx)", Format.PDF, "PDF", Format.HTML, "HTML");

    private final ReviewingViewModel model;
    private final Messages messages;

    SaveMenus(ReviewingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void form(MenuButton menu) {
        fill(menu, "reviewing.sheet", model::saveForm, Format.DOCX, Format.PDF);
    }

    void secrecy(MenuButton menu) {
        fill(menu, "reviewing.secrecyForm", model::saveSecrecy, Format.DOCX, Format.PDF);
    }

    void release(MenuButton menu) {
        fill(menu, "reviewing.releaseName", model::saveRelease, Format.values());
    }

    private void fill(MenuButton menu, String name, BiConsumer<Format, Path> save, Format... formats) {
        menu.disableProperty().bind(model.busy());
        for (Format format : formats) {
            add(menu, format, messages.text(name), save);
        }
    }

    private void add(MenuButton menu, Format format, String name, BiConsumer<Format, Path> save) {
        var item = new MenuItem(NAMES.get(format));
        item.setId(menu.getId() + format.ending().toUpperCase(Locale.ROOT));
        item.setOnAction(e -> choose(menu, format, name).ifPresent(file -> save.accept(format, file)));
        menu.getItems().add(item);
    }

    private Optional<Path> choose(MenuButton menu, Format format, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(menu.getText());
        chooser.setInitialFileName(name + "." + format.ending());
        chooser.getExtensionFilters().setAll(new ExtensionFilter(NAMES.get(format), "*." + format.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(menu.getScene().getWindow())).map(f -> f.toPath());
    }
}
