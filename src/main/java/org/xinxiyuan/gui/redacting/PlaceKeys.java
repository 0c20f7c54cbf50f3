package org.xinxiyuan.gui.redacting;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the public version (按键). Plain keys, one for each act, while nobody types; with Alt or Ctrl they always
 * work.
 */
final class PlaceKeys {
    private final Acts acts;
    private final Prompt prompt;

    /** What the keys do. */
    interface Acts {
        /** To the next place that is open, or the one before. */
        void open(int step);

        void accept();

        /** The choices in the order of the list, from 1; 0 waves through. */
        void numbered(int number);

        void scope(Scope scope);

        void undo();

        void cancel();
    }

    PlaceKeys(Acts acts, Prompt prompt) {
        this.acts = acts;
        this.prompt = prompt;
    }

    void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            acts.cancel();
        } else if (key.getCode() == KeyCode.F8) {
            acts.open(key.isShiftDown() ? -1 : 1);
        } else if (!typing(key) && key.isShortcutDown() && key.getCode() == KeyCode.Z) {
            acts.undo();
        } else if (!command(key) && (typing(key) || modified(key) || !plain(key))) {
            return;
        }
        key.consume();
    }

    private boolean command(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            acts.accept();
            return true;
        }
        if (key.isAltDown() && key.getCode().isDigitKey()) {
            digit(key);
            return true;
        }
        return false;
    }

    private boolean plain(KeyEvent key) {
        if (key.getCode().isDigitKey()) {
            digit(key);
            return true;
        }
        if (prompt.asking()) {
            return false;
        }
        switch (key.getCode()) {
            case ENTER -> acts.accept();
            case V -> acts.scope(Scope.VALUE);
            case C -> acts.scope(Scope.COLUMN);
            case K -> acts.scope(Scope.KIND);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void digit(KeyEvent key) {
        var name = key.getCode().getName();
        int number = name.charAt(name.length() - 1) - '0';
        if (prompt.asking()) {
            prompt.number(number);
        } else {
            acts.numbered(number);
        }
    }

    private static boolean modified(KeyEvent key) {
        return key.isAltDown() || key.isShortcutDown() || key.isMetaDown() || key.isShiftDown();
    }

    private static boolean typing(KeyEvent key) {
        return key.getTarget() instanceof Node node
                && node.getScene() != null
                && node.getScene().getFocusOwner() instanceof TextInputControl field
                && field.isEditable();
    }
}
