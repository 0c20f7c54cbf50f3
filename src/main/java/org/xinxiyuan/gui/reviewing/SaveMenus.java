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

/** 存为 Word、PDF、网页: one menu for the form, one for the signed public version. */
final class SaveMenus {
    private static final Map<Format, String> NAMES =
            Map.of(Format.DOCX, "Word (.docx)", Format.PDF, "PDF", Format.HTML, "HTML");

    private final ReviewingViewModel model;
    private final Messages messages;

    SaveMenus(ReviewingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void fill(MenuButton form, MenuButton release, MenuButton secrecy) {
        form.disableProperty().bind(model.busy());
        release.disableProperty().bind(model.busy());
        var title = messages.text("reviewing.sheet");
        add(form, Format.DOCX, title, model::saveForm);
        add(form, Format.PDF, title, model::saveForm);
        secrecy.disableProperty().bind(model.busy());
        var review = messages.text("reviewing.secrecyForm");
        add(secrecy, Format.DOCX, review, model::saveSecrecy);
        add(secrecy, Format.PDF, review, model::saveSecrecy);
        for (Format format : Format.values()) {
            add(release, format, messages.text("reviewing.releaseName"), model::saveRelease);
        }
    }

    private void add(MenuButton menu, Format format, String name, BiConsumer<Format, Path> save) {
        var item = new MenuItem(NAMES.get(format));
        item.setId("save" + format.ending().toUpperCase(Locale.ROOT));
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
