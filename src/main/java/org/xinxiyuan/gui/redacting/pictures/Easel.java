package org.xinxiyuan.gui.redacting.pictures;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** A picture on the screen (画架), as large and turned as the lens says; what lies on it has the picture's units. */
final class Easel {
    /** The longer side of a page at 100 %: A4 at 96 dots an inch. */
    private static final double PAGE = 1123;
    private static final double MARGIN = 24;

    private final Lens lens;
    private final ImageView image = new ImageView();
    private final Pane board = new Pane(image);
    private final Label said = new Label();
    private final StackPane stack;
    private final ScrollPane scroll;
    private Optional<PictureRow> row = Optional.empty();

    Easel(Lens lens) {
        this.lens = lens;
        board.setMinSize(0, 0);
        said.getStyleClass().add("empty-text");
        said.setWrapText(true);
        stack = new StackPane(new Group(board), said);
        scroll = new ScrollPane(stack);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "easel");
        scroll.hvalueProperty().bindBidirectional(lens.across());
        scroll.vvalueProperty().bindBidirectional(lens.down());
        scroll.viewportBoundsProperty().addListener((o, was, is) -> lay());
        lens.zoom().addListener((o, was, is) -> lay());
        lens.turned().addListener((o, was, is) -> lay());
    }

    ScrollPane node() {
        return scroll;
    }

    /** What lies over the picture. */
    Pane board() {
        return board;
    }

    /** @param words in the picture's place where there is none */
    void show(Optional<PictureRow> shown, Optional<byte[]> png, String words) {
        row = shown;
        image.setImage(png.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
        board.setVisible(png.isPresent());
        said.setText(png.isPresent() ? "" : words);
        lay();
    }

    private void lay() {
        var picture = image.getImage();
        if (picture == null || row.isEmpty()) {
            return;
        }
        double width = picture.getWidth();
        double height = picture.getHeight();
        double actual = row.get().page()
                ? PAGE / Math.max(width, height)
                : Math.max(row.get().width(), row.get().height()) / Math.max(width, height);
        double factor = lens.zoom().get().factor();
        double scale = factor == 0 ? fitting(width, height, actual) : factor * actual;
        image.setFitWidth(width * scale);
        image.setFitHeight(height * scale);
        board.setPrefSize(width * scale, height * scale);
        board.setMaxSize(width * scale, height * scale);
        board.setRotate(lens.turned().get());
        board.resize(width * scale, height * scale);
    }

    /** Small pictures are not blown up to more than twice their size. */
    private double fitting(double width, double height, double actual) {
        Bounds room = scroll.getViewportBounds();
        double wide = Math.max(40, room.getWidth() - MARGIN);
        double high = Math.max(40, room.getHeight() - MARGIN);
        double scale = lens.lies() ? Math.min(wide / height, high / width) : Math.min(wide / width, high / height);
        return Math.min(scale, 2 * actual);
    }

    /** Screen pixels for one unit of the picture. */
    double across() {
        return row.map(r -> image.getFitWidth() / r.width()).orElse(1.0);
    }

    double down() {
        return row.map(r -> image.getFitHeight() / r.height()).orElse(1.0);
    }

    /** Brings a part of the board into sight. */
    void reveal(Bounds part) {
        var there = stack.sceneToLocal(board.localToScene(part));
        var room = scroll.getViewportBounds();
        double across = stack.getWidth() - room.getWidth();
        double down = stack.getHeight() - room.getHeight();
        scroll.setHvalue(value(scroll.getHvalue(), there.getMinX(), there.getMaxX(), across, room.getWidth()));
        scroll.setVvalue(value(scroll.getVvalue(), there.getMinY(), there.getMaxY(), down, room.getHeight()));
    }

    /** Where to scroll to, 0 to 1, so that it stands in the middle; where it is seen already, nothing moves. */
    private static double value(double now, double from, double to, double hidden, double room) {
        boolean seen = hidden <= 0 || from >= now * hidden && to <= now * hidden + room;
        return seen ? now : Math.max(0, Math.min(1, ((from + to) / 2 - room / 2) / hidden));
    }

    boolean ready() {
        return image.getImage() != null;
    }
}
