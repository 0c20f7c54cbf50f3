package org.xinxiyuan.gui.redacting.pictures;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.redacting.pictures.Lens.Zoom;
import org.xinxiyuan.redact.pictures.Region;

/** The window of pictures: the strip, the original to paint on, and what goes out (看图涂盖). */
public final class PicturesView {
    private final PicturesViewModel model;
    private final Messages messages;
    private final Lens lens = new Lens();
    private final Easel before = new Easel(lens);
    private final Easel after = new Easel(lens);
    private final ToggleGroup zooms = new ToggleGroup();
    private Brush brush;
    private Optional<Shown> shown = Optional.empty();

    /** What stands on the easels, so that nothing is decoded twice. */
    private record Shown(String key, Optional<byte[]> original, Optional<byte[]> out) {
        boolean same(Shown other) {
            return key.equals(other.key) && original.equals(other.original) && out.equals(other.out);
        }
    }

    @FXML
    private BorderPane root;

    @FXML
    private ListView<PictureRow> strip;

    @FXML
    private BorderPane beforePane;

    @FXML
    private BorderPane afterPane;

    @FXML
    private Label picturesStanding;

    @FXML
    private Label where;

    @FXML
    private Label state;

    @FXML
    private Label keys;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private ToggleButton fit;

    @FXML
    private ToggleButton actual;

    @FXML
    private ToggleButton twice;

    @FXML
    private Button undo;

    @FXML
    private Button remove;

    @FXML
    private Button pass;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    public PicturesView(PicturesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        brush = new Brush(before, model::paint);
        beforePane.setCenter(before.node());
        afterPane.setCenter(after.node());
        picturesStanding.textProperty().bind(model.standing());
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        keys.setText(messages.text("redacting.pictures.keys"));
        zoom(fit, Zoom.FIT);
        zoom(actual, Zoom.ACTUAL);
        zoom(twice, Zoom.DOUBLE);
        strip.setItems(model.rows());
        strip.setCellFactory(view -> new ThumbCell(messages, model::thumb));
        strip.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (is.intValue() >= 0) {
                model.select(is.intValue());
            }
        });
        model.at().addListener((o, was, is) -> toRow(is.intValue()));
        model.drawn().addListener((InvalidationListener) changed -> show());
        model.rows().addListener((InvalidationListener) changed -> show());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    private void zoom(ToggleButton button, Zoom zoom) {
        button.setToggleGroup(zooms);
        button.setSelected(lens.zoom().get() == zoom);
        button.setOnAction(e -> {
            button.setSelected(true);
            lens.zoom().set(zoom);
            Platform.runLater(() -> lens.across().set(0.5));
            model.sharp(zoom != Zoom.FIT);
        });
    }

    private void toRow(int index) {
        lens.turned().set(0);
        if (index >= 0 && strip.getSelectionModel().getSelectedIndex() != index) {
            strip.getSelectionModel().clearAndSelect(index);
        }
        if (index >= 0) {
            strip.scrollTo(Math.max(0, index - 1));
            before.node().requestFocus();
        }
        show();
    }

    private void show() {
        var row = model.current();
        var now = new Shown(row.map(PictureRow::key).orElse(""), model.original(), model.shown());
        if (shown.filter(now::same).isEmpty()) {
            var words = messages.text(words(row));
            before.show(row, now.original(), words);
            after.show(row, now.out(), words);
            shown = Optional.of(now);
        }
        brush.show(row);
        strip.refresh();
        where.setText(row.map(r -> r.title()).orElse(""));
        state.setVisible(row.isPresent());
        row.map(PictureRow::state).ifPresent(s -> {
            state.setText(ThumbCell.word(messages, s));
            state.getStyleClass().setAll("label", "chip", ThumbCell.tone(s));
        });
        pass.setDisable(!model.mayPass());
        undo.setDisable(row.map(r -> r.regions().isEmpty()).orElse(true));
        remove.setDisable(row.map(r -> r.state() == PictureRow.State.REMOVED).orElse(true));
        previous.setDisable(model.at().get() <= 0);
        next.setDisable(model.at().get() >= model.rows().size() - 1);
    }

    private String words(Optional<PictureRow> row) {
        if (row.isEmpty()) {
            return "redacting.pictures.nothing";
        }
        return model.undrawable() ? "redacting.pictures.undrawable" : "redacting.pictures.drawing";
    }

    @FXML
    private void turn() {
        lens.turn();
    }

    /** The chosen painting, or the last. */
    @FXML
    private void undo() {
        model.unpaint(brush.chosen());
    }

    @FXML
    private void remove() {
        model.paint(Region.WHOLE);
    }

    @FXML
    private void pass() {
        model.pass();
    }

    @FXML
    private void previous() {
        model.step(-1);
    }

    @FXML
    private void next() {
        model.step(1);
    }

    private void key(KeyEvent key) {
        if (brush.key(key) || other(key)) {
            key.consume();
        }
    }

    private boolean other(KeyEvent key) {
        boolean ctrl = key.isControlDown();
        switch (key.getCode()) {
            case PAGE_DOWN -> model.step(1);
            case PAGE_UP -> model.step(-1);
            case DELETE, BACK_SPACE -> undo();
            case ESCAPE -> root.getScene().getWindow().hide();
            default -> {
                return ctrl && withControl(key.getCode());
            }
        }
        return true;
    }

    private boolean withControl(KeyCode code) {
        switch (code) {
            case ENTER -> pass();
            case Z -> undo();
            case R -> turn();
            case DIGIT0 -> fit.fire();
            case DIGIT1 -> actual.fire();
            case DIGIT2 -> twice.fire();
            default -> {
                return false;
            }
        }
        return true;
    }
}
