package org.xinxiyuan.gui.redacting.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.xinxiyuan.redact.pictures.Region;

/**
 * Paints on the original's easel (涂盖): a rectangle is drawn with the mouse, or moved and sized with the arrow keys;
 * what is painted already is marked with its number and can be chosen.
 */
final class Brush {
    /** Screen pixels; a click is no rectangle. */
    private static final double SMALLEST = 4;

    private final Easel easel;
    private final Consumer<Region> paint;
    private final Rectangle outline = new Rectangle();
    private final List<Node> marks = new ArrayList<>();
    private Optional<PictureRow> row = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private int chosen = -1;

    Brush(Easel easel, Consumer<Region> paint) {
        this.easel = easel;
        this.paint = paint;
        outline.getStyleClass().add("frame");
        outline.setId("frame");
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        var board = easel.board();
        board.getChildren().add(outline);
        board.widthProperty().addListener((o, was, is) -> lay());
        board.heightProperty().addListener((o, was, is) -> lay());
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Another picture, or the same with other paintings. */
    void show(Optional<PictureRow> shown) {
        if (!row.map(PictureRow::key).equals(shown.map(PictureRow::key))) {
            frame = Optional.empty();
        }
        row = shown;
        chosen = -1;
        lay();
    }

    /** Which painting is chosen, from 0; -1 where none is. */
    int chosen() {
        return chosen;
    }

    private boolean ready() {
        return easel.ready() && row.filter(PictureRow::paintable).isPresent();
    }

    private void pressed(MouseEvent mouse) {
        if (ready() && mouse.getButton() == MouseButton.PRIMARY) {
            start = new Point2D(mouse.getX(), mouse.getY());
            chosen = -1;
            frame = Optional.empty();
            lay();
        }
    }

    private void dragged(MouseEvent mouse) {
        if (ready() && mouse.getButton() == MouseButton.PRIMARY) {
            var drawn = Frame.between(
                    start.getX() / easel.across(),
                    start.getY() / easel.down(),
                    mouse.getX() / easel.across(),
                    mouse.getY() / easel.down());
            boolean click = start.distance(mouse.getX(), mouse.getY()) < SMALLEST;
            frame = row.map(r -> drawn.on(r.width(), r.height())).filter(f -> !click && !f.empty());
            lay();
        }
    }

    private void released(MouseEvent mouse) {
        if (mouse.getButton() == MouseButton.PRIMARY) {
            commit();
        }
    }

    /** The rectangle is painted; true where there was one. */
    private boolean commit() {
        var drawn = frame;
        frame = Optional.empty();
        lay();
        drawn.map(Frame::region).ifPresent(paint);
        return drawn.isPresent();
    }

    /** Arrows move, with Shift they size, with Ctrl finely; Enter paints, Escape drops. True for such a key. */
    boolean key(KeyEvent key) {
        if (!ready()) {
            return false;
        }
        if (key.getCode().isArrowKey()) {
            arrow(key);
            return true;
        }
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
            return commit();
        }
        if (key.getCode() == KeyCode.ESCAPE && frame.isPresent()) {
            frame = Optional.empty();
            lay();
            return true;
        }
        return false;
    }

    private void arrow(KeyEvent key) {
        var picture = row.orElseThrow();
        int width = picture.width();
        int height = picture.height();
        if (frame.isEmpty()) {
            frame = Optional.of(Frame.amid(width, height));
        } else {
            int step = Frame.step(width, height, key.isControlDown());
            int right = key.getCode() == KeyCode.LEFT ? -step : key.getCode() == KeyCode.RIGHT ? step : 0;
            int down = key.getCode() == KeyCode.UP ? -step : key.getCode() == KeyCode.DOWN ? step : 0;
            frame = frame.map(f -> key.isShiftDown()
                    ? f.grown(right, down, width, height)
                    : f.moved(right, down, width, height));
        }
        lay();
        easel.reveal(outline.getBoundsInLocal());
    }

    private void lay() {
        outline.setVisible(frame.isPresent());
        frame.ifPresent(f -> place(outline, f.x(), f.y(), f.width(), f.height()));
        easel.board().getChildren().removeAll(marks);
        marks.clear();
        var regions = row.map(PictureRow::regions).orElse(List.of());
        for (int i = 0; i < regions.size(); i++) {
            if (!regions.get(i).whole()) {
                mark(i, regions.get(i));
            }
        }
        easel.board().getChildren().addAll(marks);
        outline.toFront();
    }

    private void mark(int number, Region region) {
        var box = new Rectangle();
        box.getStyleClass().addAll("painted", number == chosen ? "chosen" : "unchosen");
        place(box, region.x(), region.y(), region.width(), region.height());
        box.setOnMouseClicked(e -> {
            chosen = number;
            lay();
        });
        var badge = new Label(String.valueOf(number + 1));
        badge.getStyleClass().addAll("number", "tone-care");
        badge.setMouseTransparent(true);
        badge.relocate(box.getX(), box.getY());
        marks.add(box);
        marks.add(badge);
    }

    private void place(Rectangle box, double x, double y, double width, double height) {
        box.setX(x * easel.across());
        box.setY(y * easel.down());
        box.setWidth(width * easel.across());
        box.setHeight(height * easel.down());
    }
}
