package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.sync.RetryPolicy;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;

class WatchingTest {
    private final List<Duration> waits = new ArrayList<>();
    private final List<SyncReport> told = new ArrayList<>();
    private final Deque<Optional<SyncReport>> runs = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-03-16T01:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    /** Watches until the runs are used up; the pause after the last one is the interrupt. */
    private Optional<Stop> watch() {
        var random = new Random(7);
        return new Watching(runs::poll, new Beat(new RetryPolicy(random, clock), random), this::pause).watch(told::add);
    }

    private void pause(Duration wait) throws InterruptedException {
        waits.add(wait);
        now = now.plus(wait);
        if (runs.isEmpty()) {
            throw new InterruptedException();
        }
    }

    private static Optional<SyncReport> answered() {
        return Optional.of(new SyncReport(List.of(), Optional.empty(), List.of(), 0, true));
    }

    private static Optional<SyncReport> stopped(Kind kind, String code, Optional<Duration> retryAfter) {
        var stop = Optional.of(new Stop(kind, code, retryAfter));
        return Optional.of(new SyncReport(List.of(), stop, List.of(), 0, false));
    }

    @Test
    void asksAboutOnceAMinuteAndNotInStepWithOthers() {
        for (int i = 0; i < 20; i++) {
            runs.add(answered());
        }
        assertEquals(Optional.empty(), watch());
        assertTrue(Thread.interrupted(), "the interrupt stays set");
        assertEquals(20, told.size());
        waits.forEach(w -> assertTrue(w.toMillis() >= 54_000 && w.toMillis() <= 66_000, w::toString));
        assertTrue(waits.stream().distinct().count() > 10);
    }

    @Test
    void keepsAskingOnceAMinuteWhileNobodyAnswersAndNeverGivesUp() {
        for (int i = 0; i < 60; i++) {
            runs.add(stopped(Kind.UNKNOWN, "unreachable", Optional.empty()));
        }
        watch();
        assertTrue(Thread.interrupted());
        assertEquals(60, told.size());
        waits.forEach(w -> assertTrue(w.toMillis() <= 66_000, "a portal that is back is noticed at once: " + w));
    }

    @Test
    void thePortalsOwnWaitIsKept() {
        runs.add(stopped(Kind.BUSY, "rate_limited", Optional.of(Duration.ofMinutes(40))));
        runs.add(answered());
        watch();
        assertTrue(Thread.interrupted());
        assertTrue(waits.get(0).toMinutes() >= 40, waits::toString);
        assertTrue(waits.get(1).toSeconds() <= 66, "a good answer ends it");
    }

    @Test
    void stopsWhereOnlyAPersonCanHelp() {
        runs.add(answered());
        runs.add(stopped(Kind.UNAUTHORIZED, "token_revoked", Optional.empty()));
        runs.add(answered());
        assertEquals("token_revoked", watch().orElseThrow().code());
        assertEquals(1, runs.size());
    }

    @Test
    void aBusyWorkspaceIsTriedAgainAMinuteLater() {
        runs.add(Optional.empty());
        runs.add(answered());
        watch();
        assertTrue(Thread.interrupted());
        assertEquals(1, told.size());
        assertTrue(waits.get(0).toSeconds() <= 66);
    }
}
