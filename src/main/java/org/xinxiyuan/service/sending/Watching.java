package org.xinxiyuan.service.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.xinxiyuan.outbox.sync.RetryPolicy;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;

/**
 * 有网即发: asks the portal about once a minute and sends what waits as soon as it answers. A run begins with
 * {@code GET /meta}; while that fails nothing else is asked, and the waits grow as {@link RetryPolicy} says.
 */
public final class Watching {
    /** Between two runs while all is well, and the least while it is not; jitter is a tenth either way. */
    static final Duration PACE = Duration.ofSeconds(60);

    private final Supplier<Optional<SyncReport>> run;
    private final RetryPolicy policy;
    private final Pause pause;
    private final RandomGenerator random;

    /** Waits; an interrupt ends the watch. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration wait) throws InterruptedException;
    }

    /** @param run one sync run; empty where the workspace was busy and nothing was tried */
    public Watching(
            Supplier<Optional<SyncReport>> run, RetryPolicy policy, Pause pause, RandomGenerator random) {
        this.run = run;
        this.policy = policy;
        this.pause = pause;
        this.random = random;
    }

    /**
     * Runs until it is interrupted or until trying again changes nothing.
     *
     * @return what a person has to see to; empty after an interrupt, which stays set
     */
    public Optional<Stop> watch(Consumer<SyncReport> tell) {
        while (!Thread.currentThread().isInterrupted()) {
            var report = run.get();
            report.ifPresent(policy::after);
            report.ifPresent(tell);
            var stop = report.flatMap(SyncReport::stop).filter(Stop::needsAPerson);
            if (stop.isPresent()) {
                return stop;
            }
            if (!waited()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean waited() {
        long tenth = PACE.toMillis() / 10;
        var wait = PACE.plusMillis(random.nextLong(-tenth, tenth + 1));
        var floor = policy.remaining();
        try {
            pause.pause(wait.compareTo(floor) < 0 ? floor : wait);
            return true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
