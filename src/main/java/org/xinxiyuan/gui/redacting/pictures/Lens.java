package org.xinxiyuan.gui.redacting.pictures;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How both sides are looked at (看图方式): how large, how turned, which part. Changes nothing of the picture. */
final class Lens {
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final IntegerProperty turned = new SimpleIntegerProperty();
    private final DoubleProperty across = new SimpleDoubleProperty();
    private final DoubleProperty down = new SimpleDoubleProperty();

    /** 适合窗口, 100 %, 200 %. */
    enum Zoom {
        FIT(0),
        ACTUAL(1),
        DOUBLE(2);

        private final double factor;

        Zoom(double factor) {
            this.factor = factor;
        }

        /** Screen pixels for one of the picture; 0 where the window decides. */
        double factor() {
            return factor;
        }
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** Degrees, clockwise. */
    IntegerProperty turned() {
        return turned;
    }

    void turn() {
        turned.set((turned.get() + 90) % 360);
    }

    boolean lies() {
        return turned.get() % 180 != 0;
    }

    DoubleProperty across() {
        return across;
    }

    DoubleProperty down() {
        return down;
    }
}
