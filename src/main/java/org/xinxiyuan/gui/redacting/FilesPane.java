package org.xinxiyuan.gui.redacting;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;

/** The attachments under the list of places (附件清单): what became of each, and a button where somebody must look. */
final class FilesPane {
    private final Messages messages;
    private final Consumer<FileRow> pictures;

    FilesPane(Messages messages, Consumer<FileRow> pictures) {
        this.messages = messages;
        this.pictures = pictures;
    }

    void fill(VBox box, List<FileRow> files) {
        box.getChildren().clear();
        box.setVisible(!files.isEmpty());
        box.setManaged(!files.isEmpty());
        var head = new Label(messages.text("redacting.files", files.size()));
        head.getStyleClass().add("row-title");
        box.getChildren().add(head);
        files.forEach(row -> box.getChildren().add(file(row)));
    }

    private Node file(FileRow row) {
        var name = new Label(row.name());
        name.setWrapText(true);
        var state = new Label(word(row.state()), new FontIcon(icon(row.state())));
        state.getStyleClass().addAll("weight", tone(row.state()));
        var words = new Label(row.words());
        words.setWrapText(true);
        words.getStyleClass().add("fine");
        var box = new VBox(4, name, state, words);
        if (row.pictures()) {
            var look = new Button(messages.text("redacting.look"));
            look.getStyleClass().addAll("small", "look");
            look.setOnAction(e -> pictures.accept(row));
            box.getChildren().add(look);
        }
        return box;
    }

    private String word(FileRow.State state) {
        return switch (state) {
            case CLEANED -> messages.text("redacting.stateCleaned");
            case UNSEEN -> messages.text("redacting.stateUnseen");
            case SEEN -> messages.text("redacting.stateSeen");
            case REFUSED -> messages.text("redacting.stateRefused");
        };
    }

    private static String tone(FileRow.State state) {
        return switch (state) {
            case CLEANED, SEEN -> "tone-good";
            case UNSEEN -> "tone-care";
            case REFUSED -> "tone-stop";
        };
    }

    private static String icon(FileRow.State state) {
        return switch (state) {
            case CLEANED, SEEN -> "fth-check-circle";
            case UNSEEN -> "fth-eye";
            case REFUSED -> "fth-slash";
        };
    }
}
