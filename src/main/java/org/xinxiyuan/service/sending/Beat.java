package org.xinxiyuan.service.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.xinxiyuan.outbox.sync.RetryPolicy;
import org.xinxiyuan.outbox.sync.SyncReport;

/**
 * 有网即发的节拍: about once a minute {@code GET /meta} is asked, which every run begins with, so that a portal that is
 * back is noticed within 66 seconds. Longer waits are for a portal that answers and then fails, or names its own.
 */
public final class Beat {
    /** Jitter is a tenth either way. */
    static final Duration PACE = Duration.ofSeconds(60);

    private final RetryPolicy policy;
    private final RandomGenerator random;

    public Beat(RetryPolicy policy, RandomGenerator random) {
        this.policy = policy;
        this.random = random;
    }

    /**
     * How long to wait now.
     *
     * @param report of the run that has just ended; empty where none was tried
     */
    public Duration after(Optional<SyncReport> report) {
        report.ifPresent(policy::after);
        long tenth = PACE.toMillis() / 10;
        var wait = PACE.plusMillis(random.nextLong(-tenth, tenth + 1));
        boolean silent = report.filter(Beat::unheard).isPresent();
        var floor = silent ? Duration.ZERO : policy.remaining();
        return wait.compareTo(floor) < 0 ? floor : wait;
    }

    /** Nobody answered, so nobody is spared by waiting longer. */
    private static boolean unheard(SyncReport report) {
        return !report.portalAnswered()
                && report.stop().flatMap(SyncReport.Stop::retryAfter).isEmpty();
    }
}
