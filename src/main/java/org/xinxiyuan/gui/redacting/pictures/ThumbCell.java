package org.xinxiyuan.gui.redacting.pictures;

import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;

/** A picture in the strip (缩略图): small, as it goes out, with its state in a word and a sign. */
final class ThumbCell extends ListCell<PictureRow> {
    private static final double SIDE = 104;

    private final Messages messages;
    private final Function<PictureRow, Optional<byte[]>> thumb;
    private final ImageView image = new ImageView();
    private final Label name = new Label();
    private final Label state = new Label();
    private final VBox box;

    ThumbCell(Messages messages, Function<PictureRow, Optional<byte[]>> thumb) {
        this.messages = messages;
        this.thumb = thumb;
        image.setPreserveRatio(true);
        image.setFitWidth(SIDE);
        image.setFitHeight(SIDE);
        var mat = new StackPane(image);
        mat.getStyleClass().add("mat");
        mat.setMinHeight(SIDE);
        name.setMaxWidth(SIDE + 24);
        name.setAlignment(Pos.CENTER);
        box = new VBox(4, mat, name, state);
        box.setAlignment(Pos.CENTER);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(PictureRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        image.setImage(thumb.apply(row)
                .map(png -> new Image(new ByteArrayInputStream(png)))
                .orElse(null));
        name.setText(row.name());
        state.setText(word(messages, row.state()));
        state.setGraphic(new FontIcon(icon(row.state())));
        state.getStyleClass().setAll("label", "weight", tone(row.state()));
        setGraphic(box);
    }

    static String word(Messages messages, PictureRow.State state) {
        return messages.text(switch (state) {
            case WAITS -> "redacting.pictures.stateWaits";
            case SEEN -> "redacting.pictures.stateSeen";
            case REMOVED -> "redacting.pictures.stateRemoved";
            case PLAIN -> "redacting.pictures.statePlain";
        });
    }

    static String tone(PictureRow.State state) {
        return switch (state) {
            case WAITS -> "tone-care";
            case SEEN -> "tone-good";
            case REMOVED, PLAIN -> "tone-quiet";
        };
    }

    static String icon(PictureRow.State state) {
        return switch (state) {
            case WAITS -> "fth-eye";
            case SEEN -> "fth-check-circle";
            case REMOVED -> "fth-trash-2";
            case PLAIN -> "fth-file-text";
        };
    }
}
