package org.xinxiyuan.gui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.xinxiyuan.document.WorkstationException;

/** The desktop (桌面): one window, until it is closed. */
public final class Desktop {
    private Desktop() {}

    /** Opens the window and waits until it is gone; the exit code. Throws {@code screen.none} without a display. */
    public static int launch(Opening opening) {
        var gone = new CountDownLatch(1);
        try {
            Platform.startup(() -> new MainWindow(new Stage(), opening, gone::countDown).show());
        } catch (UnsupportedOperationException noDisplay) {
            throw new WorkstationException(noDisplay, "screen.none");
        }
        try {
            gone.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }
}
