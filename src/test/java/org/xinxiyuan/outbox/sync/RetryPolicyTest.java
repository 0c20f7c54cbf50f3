package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.outbox.Answer.Kind;

class RetryPolicyTest {
    private static final Clock CLOCK = Clock.fixed(Pieces.SIGNED, ZoneOffset.UTC);

    private static RetryPolicy always(boolean longest) {
        RandomGenerator edge = new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return longest ? bound - 1 : 0;
            }
        };
        return new RetryPolicy(edge, CLOCK);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "9, 512", "10, 900", "60, 900", "5000, 900"})
    void theWidestWaitDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        var policy = always(true);
        for (int i = 1; i < failures; i++) {
            policy.failed(Optional.empty());
        }
        assertEquals(Duration.ofSeconds(seconds), policy.failed(Optional.empty()));
    }

    @Test
    void theWaitIsAnywhereBelowTheWidest() {
        var policy = new RetryPolicy(new Random(7), CLOCK);
        for (int i = 0; i < 500; i++) {
            var wait = policy.failed(Optional.empty());
            assertTrue(!wait.isNegative() && wait.compareTo(Duration.ofMinutes(15)) <= 0);
        }
        assertEquals(Duration.ZERO, always(false).failed(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "86400, 86400", "999999, 86400", "0, 2"})
    void thePortalsWordIsAFloorUpToADay(long asked, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), always(true).failed(Optional.of(Duration.ofSeconds(asked))));
    }

    @Test
    void aGoodAnswerStartsFromTheBeginning() {
        var policy = always(true);
        policy.failed(Optional.empty());
        policy.failed(Optional.empty());
        policy.succeeded();
        assertEquals(Duration.ZERO, policy.remaining());
        assertEquals(Duration.ofSeconds(2), policy.failed(Optional.empty()));
        assertEquals(Duration.ofSeconds(2), policy.remaining());
    }

    @Test
    void takesNoteOfHowARunEnded() {
        var policy = always(true);
        policy.after(report(Optional.of(new SyncReport.Stop(Kind.UNKNOWN, "unreachable", Optional.empty())), false));
        policy.after(report(Optional.of(new SyncReport.Stop(Kind.UNKNOWN, "unreachable", Optional.empty())), false));
        assertEquals(Duration.ofSeconds(4), policy.remaining());
        policy.after(report(Optional.of(new SyncReport.Stop(Kind.UNKNOWN, "cancelled", Optional.empty())), true));
        assertEquals(Duration.ZERO, policy.remaining());
    }

    private static SyncReport report(Optional<SyncReport.Stop> stop, boolean answered) {
        return new SyncReport(List.of(), stop, List.of(), 0, answered);
    }
}
