package org.xinxiyuan.gui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one bridge to the screen (后台): work is done by one executor and its result shown by the other. In tests both
 * run on the spot.
 *
 * @param later the executor that hands on to the screen after a while
 */
public record Background(Executor worker, Executor screen, Function<Duration, Executor> later) {
    public static Background of(Executor worker, Executor screen) {
        return new Background(
                worker,
                screen,
                wait -> CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, screen));
    }

    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        worker.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> onSuccess.accept(result));
            } catch (Exception trouble) {
                screen.execute(() -> onFailure.accept(trouble));
            }
        });
    }

    /** Runs on the screen after a while. */
    public void after(Duration wait, Runnable act) {
        later.apply(wait).execute(act);
    }
}
