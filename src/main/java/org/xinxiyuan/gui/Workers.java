package org.xinxiyuan.gui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.xinxiyuan.gui.common.Background;

/** The threads behind the window (后台线程): saving in its own order, checks beside it, the line to the portal alone. */
final class Workers {
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService saving = one("saving");
    private final ExecutorService checking = one("checking");
    private final ExecutorService line = one("line");
    private final ExecutorService drawing = one("drawing");

    private static ExecutorService one(String name) {
        ThreadFactory threads = work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
        // What is asked for while the window closes is not begun.
        var late = new ThreadPoolExecutor.DiscardPolicy();
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads, late);
    }

    /** For everything that reads or changes pieces, one after the other. */
    Background saving() {
        return Background.of(saving, Platform::runLater);
    }

    Background checking() {
        return Background.of(checking, Platform::runLater);
    }

    /** For pictures and what is done with them. */
    Background drawing() {
        return Background.of(drawing, Platform::runLater);
    }

    Background line() {
        return Background.of(line, Platform::runLater);
    }

    /** Lets what was begun come to its end. */
    void finish() {
        checking.shutdownNow();
        line.shutdown();
        drawing.shutdown();
        saving.shutdown();
        try {
            if (!saving.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                saving.shutdownNow();
            }
            if (!drawing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                drawing.shutdownNow();
            }
            if (!line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
