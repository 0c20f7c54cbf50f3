package org.xinxiyuan.gui.redacting.pages;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/** Whether a row can be seen whole (在视野内): then nothing has to be scrolled. */
public final class InSight {
    private InSight() {}

    public static boolean row(Control list, int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = Optional.ofNullable(flow.getFirstVisibleCell());
            var last = Optional.ofNullable(flow.getLastVisibleCell());
            return first.isPresent()
                    && last.isPresent()
                    && first.get().getIndex() < index
                    && index < last.get().getIndex();
        }
        return false;
    }
}
