package org.xinxiyuan.gui.redacting;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xinxiyuan.redact.Treatment;

/** The keys of the public version (按键): to the next place, accept, another treatment, wave through. */
final class PlaceKeys {
    private final ListView<PlaceRow> list;
    private final BiConsumer<PlaceRow, Treatment> chosen;

    PlaceKeys(ListView<PlaceRow> list, BiConsumer<PlaceRow, Treatment> chosen) {
        this.list = list;
        this.chosen = chosen;
    }

    void pressed(KeyEvent key) {
        var at = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (key.getCode() == KeyCode.F8) {
            move(key.isShiftDown() ? -1 : 1);
        } else if (key.isControlDown() && key.getCode() == KeyCode.ENTER) {
            at.ifPresent(row -> chosen.accept(row, row.undecided() ? Treatment.HIDE : row.redaction().treatment()));
            move(1);
        } else if (key.isAltDown() && key.getCode().isDigitKey()) {
            at.ifPresent(row -> numbered(row, key.getCode().getName()));
        } else {
            return;
        }
        key.consume();
    }

    /** Alt+1 … the choices in the order of the menu, Alt+0 waves through. */
    private void numbered(PlaceRow row, String digit) {
        int number = Integer.parseInt(digit);
        if (number == 0) {
            chosen.accept(row, Treatment.KEEP);
        } else if (number <= row.choices().size()) {
            chosen.accept(row, row.choices().get(number - 1));
        }
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }
}
