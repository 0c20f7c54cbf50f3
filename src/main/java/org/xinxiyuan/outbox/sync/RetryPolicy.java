package org.xinxiyuan.outbox.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try the portal again (重试): full jitter, {@code random(0, min(15 min, 2 s · 2^n))}; the portal's
 * Retry-After is a floor, capped at 24 h. n belongs to the portal, not to a piece, and there is no giving up.
 */
public final class RetryPolicy {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration CEILING = Duration.ofMinutes(15);
    private static final Duration LONGEST_FLOOR = Duration.ofHours(24);

    private final RandomGenerator random;
    private final Clock clock;
    private int failures;
    private Instant notBefore = Instant.EPOCH;

    public RetryPolicy(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** Takes note of how a run ended. */
    public void after(SyncReport report) {
        if (report.portalAnswered()) {
            succeeded();
        }
        report.stop().filter(stop -> !stop.cancelled()).ifPresent(stop -> failed(stop.retryAfter()));
    }

    /** A good answer came: n is 0 again. */
    public void succeeded() {
        failures = 0;
        notBefore = Instant.EPOCH;
    }

    /** A try failed. Returns how long to wait. */
    public Duration failed(Optional<Duration> retryAfter) {
        long widest = FIRST.toMillis() << Math.min(failures, 20);
        long ceiling = Math.min(CEILING.toMillis(), widest);
        failures++;
        var wait = Duration.ofMillis(random.nextLong(ceiling + 1));
        var floor = retryAfter.map(RetryPolicy::capped).orElse(Duration.ZERO);
        wait = wait.compareTo(floor) < 0 ? floor : wait;
        notBefore = clock.instant().plus(wait);
        return wait;
    }

    /** How long a run of its own accord still waits; an officer who presses the button need not. */
    public Duration remaining() {
        var left = Duration.between(clock.instant(), notBefore);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration capped(Duration floor) {
        return floor.compareTo(LONGEST_FLOOR) > 0 ? LONGEST_FLOOR : floor;
    }
}
