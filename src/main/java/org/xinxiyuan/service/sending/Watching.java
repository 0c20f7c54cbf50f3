package org.xinxiyuan.service.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;

/**
 * 有网即发: asks the portal about once a minute and sends what waits as soon as it answers. A run begins with
 * {@code GET /meta}; while that fails nothing else is asked. How long it waits {@link Beat} says.
 */
public final class Watching {
    private final Supplier<Optional<SyncReport>> run;
    private final Beat beat;
    private final Pause pause;

    /** Waits; an interrupt ends the watch. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration wait) throws InterruptedException;
    }

    /** @param run one sync run; empty where the workspace was busy and nothing was tried */
    public Watching(Supplier<Optional<SyncReport>> run, Beat beat, Pause pause) {
        this.run = run;
        this.beat = beat;
        this.pause = pause;
    }

    /**
     * Runs until it is interrupted or until trying again changes nothing.
     *
     * @return what a person has to see to; empty after an interrupt, which stays set
     */
    public Optional<Stop> watch(Consumer<SyncReport> tell) {
        while (!Thread.currentThread().isInterrupted()) {
            var report = run.get();
            var wait = beat.after(report);
            report.ifPresent(tell);
            var stop = report.flatMap(SyncReport::stop).filter(Stop::needsAPerson);
            if (stop.isPresent()) {
                return stop;
            }
            if (!waited(wait)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean waited(Duration wait) {
        try {
            pause.pause(wait);
            return true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
