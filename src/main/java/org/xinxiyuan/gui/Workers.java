package org.xinxiyuan.gui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.xinxiyuan.gui.common.Background;

/** The threads behind the window (后台线程): saving in its own order, checks beside it, the line to the portal alone. */
final class Workers {
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService saving = one("saving");
    private final ExecutorService checking = lastCheck();
    private final ExecutorService line = one("line");

    private static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(work -> thread(work, name));
    }

    /** A check that comes too late has nobody left to read it. */
    private static ExecutorService lastCheck() {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(work, "checking"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** For everything that reads or changes pieces, one after the other. */
    Background saving() {
        return Background.of(saving, Platform::runLater);
    }

    /** What is found after the window was shut is told to nobody. */
    Background checking() {
        return Background.of(checking, act -> Platform.runLater(() -> {
            if (!checking.isShutdown()) {
                act.run();
            }
        }));
    }

    Background line() {
        return Background.of(line, Platform::runLater);
    }

    /** Lets what was begun come to its end. */
    void finish() {
        checking.shutdownNow();
        line.shutdown();
        saving.shutdown();
        try {
            if (!saving.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                saving.shutdownNow();
            }
            if (!line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
