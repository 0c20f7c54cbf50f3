package org.xinxiyuan.gui.redacting.pages;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;

/** Two tables of equal rows that always show the same row at the top (同步滚动). */
final class ScrollTogether {
    private final Control left;
    private final Control right;
    private boolean following;

    ScrollTogether(Control left, Control right) {
        this.left = left;
        this.right = right;
    }

    /** Once both have their bars. */
    void begin() {
        bar(left).ifPresent(one -> bar(right).ifPresent(other -> {
            one.valueProperty().addListener((o, was, is) -> follow(one, other));
            other.valueProperty().addListener((o, was, is) -> follow(other, one));
        }));
    }

    /** A bar's value is a share of what is out of sight; below a cross bar more is. */
    private void follow(ScrollBar leader, ScrollBar follower) {
        if (following) {
            return;
        }
        following = true;
        double hidden = 1 - follower.getVisibleAmount();
        if (hidden > 0) {
            double at = leader.getValue() * (1 - leader.getVisibleAmount()) / hidden;
            follower.setValue(Math.max(follower.getMin(), Math.min(follower.getMax(), at)));
        }
        following = false;
    }

    private static Optional<ScrollBar> bar(Control control) {
        return control.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }
}
