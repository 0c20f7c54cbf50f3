package org.xinxiyuan.gui.redacting;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** The attachments under the list of places (附件清单): what became of each, and a button where somebody must look. */
final class FilesPane {
    private static final double PICTURE = 560;

    private final Messages messages;
    private final Dialogs dialogs;
    private final Consumer<FileRow> looked;

    FilesPane(Messages messages, Dialogs dialogs, Consumer<FileRow> looked) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.looked = looked;
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
        if (row.state() == FileRow.State.UNSEEN) {
            var look = new Button(messages.text("redacting.look"));
            look.getStyleClass().add("small");
            look.setOnAction(e -> look(row));
            box.getChildren().add(look);
        }
        return box;
    }

    private void look(FileRow row) {
        var shown = row.picture().length > 0 ? picture(row) : new Label(row.words());
        var box = new HBox(shown);
        box.setAlignment(Pos.CENTER);
        if (dialogs.look(messages.text("redacting.lookTitle", row.name()), box, messages.text("redacting.lookPass"))) {
            looked.accept(row);
        }
    }

    private static Node picture(FileRow row) {
        var view = new ImageView(new Image(new ByteArrayInputStream(row.picture())));
        view.setPreserveRatio(true);
        view.setFitWidth(PICTURE);
        view.setFitHeight(PICTURE * 0.75);
        return view;
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
