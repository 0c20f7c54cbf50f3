package org.xinxiyuan.gui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** How large the window opens (窗口大小), in pixels: as designed, or all of a smaller screen, as old machines have. */
final class Room {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    /** Title bar and border, which the desktop adds. */
    private static final double FRAME = 40;

    private static final double NARROWEST = 1024;
    private static final double LOWEST = 680;

    private Room() {}

    /** @param screen without the desktop's own bars */
    static void take(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(NARROWEST, screen.getWidth()));
        stage.setMinHeight(Math.min(LOWEST, screen.getHeight()));
        if (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT + FRAME) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
            stage.setWidth(screen.getWidth());
            stage.setHeight(screen.getHeight());
        }
    }
}
